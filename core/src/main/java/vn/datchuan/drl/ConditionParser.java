package vn.datchuan.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what stands between {@code when} and {@code then}. */
final class ConditionParser {

    private static final Set<String> ELEMENTS = Set.of(
            "not",
            "exists",
            "forall",
            "eval",
            "accumulate",
            "acc",
            "collect",
            "groupby",
            "and",
            "or",
            "from",
            "do",
            "if",
            "else",
            "break",
            "over");

    private static final Set<String> GOING_ON = Set.of("and", "or", "from", "over", "do", "break", "else");

    private final Cursor cursor;
    private final ExpressionParser expressions;

    ConditionParser(Cursor cursor, ExpressionParser expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    List<ConditionElement> condition() {
        List<ConditionElement> elements = new ArrayList<>();
        while (!cursor.stops()) {
            elements.add(element());
        }
        return elements;
    }

    private ConditionElement element() {
        int start = cursor.start();
        Token first = cursor.peek();
        boolean bound = first.kind() == Token.Kind.WORD && cursor.peek(1).isSign(":");
        Token type = bound ? cursor.peek(2) : first;
        if (type.kind() != Token.Kind.WORD) {
            boolean group = type.isSign("(") || type.isSign("?");
            if (!group) {
                cursor.unexpected("a pattern such as $case : IndicatorCase( … )");
            }
            return outside("text", start);
        }
        if (ELEMENTS.contains(type.text())) {
            return outside(type.text(), start);
        }
        return pattern(bound, start);
    }

    private ConditionElement pattern(boolean bound, int start) {
        String binding = bound ? cursor.next().text() : "";
        if (bound) {
            cursor.next();
        }
        int typeStart = cursor.start();
        StringBuilder type = new StringBuilder(cursor.next().text());
        while (cursor.at(".") && cursor.peek(1).kind() == Token.Kind.WORD) {
            type.append(cursor.next().text()).append(cursor.next().text());
        }
        Span typeSpan = cursor.since(typeStart);
        if (!cursor.take("(")) {
            if (!cursor.at("[")) {
                cursor.missing("`(`");
            }
            return cursor.stops() ? cursor.other("text", start) : outside("text", start);
        }
        List<Expression> constraints = constraints();
        if (cursor.peek().kind() == Token.Kind.WORD
                && GOING_ON.contains(cursor.peek().text())) {
            return outside(cursor.peek().text(), start);
        }
        if (cursor.at("&&") || cursor.at("||")) {
            return outside(cursor.at("||") ? "or" : "and", start);
        }
        return new FactPattern(binding, type.toString(), typeSpan, constraints, cursor.since(start));
    }

    /** Constraints up to the bracket that closes the pattern, which is passed. */
    private List<Expression> constraints() {
        List<Expression> constraints = new ArrayList<>();
        if (cursor.take(")")) {
            return constraints;
        }
        while (true) {
            int start = cursor.start();
            Expression constraint = expressions.expression();
            if (cursor.take(",")) {
                constraints.add(constraint);
            } else if (cursor.take(";")) {
                constraints.add(cursor.other("positional", start));
                if (cursor.take(")")) {
                    return constraints;
                }
            } else {
                constraints.add(constraint);
                if (cursor.take(")")) {
                    return constraints;
                }
                cursor.unexpected("`,` or `)`");
                if (cursor.stops()) {
                    return constraints;
                }
                cursor.next();
                if (cursor.take(")")) {
                    return constraints;
                }
            }
        }
    }

    /** Text outside of the described part: up to the bracket that ends it, and on where a word joins more to it. */
    private OtherText outside(String what, int start) {
        boolean goesOn = true;
        while (goesOn && !cursor.stops()) {
            boolean bracket = cursor.peek().isOpening();
            cursor.skipOne();
            goesOn = !bracket || goesOn();
        }
        cursor.take(";");
        return cursor.other(what, start);
    }

    private boolean goesOn() {
        Token token = cursor.peek();
        return (token.kind() == Token.Kind.WORD && GOING_ON.contains(token.text()))
                || token.isOpening()
                || token.isClosing()
                || token.isSign(".")
                || token.isSign(",")
                || token.isSign("&&")
                || token.isSign("||");
    }
}

package vn.datchuan.drl;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what stands between operators: names, literals, calls, and expressions in brackets. */
final class Operands {

    /** Parts of conditions that look like calls. */
    private static final Set<String> ELEMENTS = Set.of("accumulate", "acc", "collect", "from", "exists", "forall");

    private final Cursor cursor;
    private final ExpressionParser expressions;
    private final Brackets brackets;

    Operands(Cursor cursor, ExpressionParser expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.brackets = new Brackets(cursor, expressions, this);
    }

    /** The next operand with all that is called on it. */
    Expression operand() {
        int start = cursor.start();
        Token token = cursor.peek();
        if (cursor.atTerminator()) {
            cursor.missing("a value or a name");
            return cursor.source.other("text", cursor.end(), cursor.end());
        }
        return switch (token.kind()) {
            case STRING, OPEN_STRING -> text(start);
            case NUMBER -> number(start, false);
            case WORD -> word(token, start);
            case SIGN -> sign(token, start);
            case ESCAPE -> rest("escape", start);
            default -> rest("text", start);
        };
    }

    private Expression text(int start) {
        String value = cursor.next().text();
        return links(new Expression.Text(value, cursor.since(start)), start);
    }

    private Expression sign(Token token, int start) {
        if (token.text().equals("(")) {
            return brackets.group(start);
        }
        if (token.text().equals("-") && cursor.peek(1).kind() == Token.Kind.NUMBER) {
            cursor.next();
            return number(start, true);
        }
        String what = Operators.outside(token);
        if (what.isEmpty()) {
            cursor.unexpected("a value or a name");
            what = "text";
        }
        return rest(what, start);
    }

    private Expression number(int start, boolean negative) {
        Token token = cursor.next();
        Optional<BigDecimal> value = Numbers.read(token.text());
        if (value.isEmpty()) {
            if (!Numbers.mayBeJava(token.text())) {
                cursor.source.problem(token.start(), "found " + Shown.of(token.text()), "a number such as 80 or 0.5");
            }
            return rest("number", start);
        }
        BigDecimal read = negative ? value.get().negate() : value.get();
        return links(new Expression.Number(read, cursor.since(start)), start);
    }

    private Expression word(Token token, int start) {
        boolean called = cursor.peek(1).isSign("(");
        if (token.text().equals("new") || token.text().equals("switch")) {
            return created(token.text(), start);
        }
        if (called && token.text().equals("eval")) {
            cursor.next();
            cursor.skipOne();
            return cursor.other("eval", start);
        }
        if (called && ELEMENTS.contains(token.text())) {
            return rest(token.text(), start);
        }
        cursor.next();
        Span span = cursor.since(start);
        Expression read =
                switch (token.text()) {
                    case "true" -> new Expression.Truth(true, span);
                    case "false" -> new Expression.Truth(false, span);
                    case "null" -> new Expression.Null(span);
                    default -> called ? ownCall(token.text(), start) : new Expression.Name(token.text(), span);
                };
        return links(read, start);
    }

    private Expression ownCall(String name, int start) {
        List<Expression> arguments = arguments();
        return new Expression.OwnCall(name, arguments, cursor.since(start));
    }

    private List<Expression> arguments() {
        cursor.take("(");
        return expressions.list();
    }

    /** {@code new Type<…>(…) {…}}: commas between angle brackets do not end it. */
    private Expression created(String what, int start) {
        int angles = 0;
        do {
            Token token = cursor.next();
            angles += token.isSign("<") ? 1 : token.isSign(">") ? -1 : 0;
        } while (!cursor.stops() && !cursor.at(";") && (angles > 0 || inType(cursor.peek())));
        return rest(what, start);
    }

    private static boolean inType(Token token) {
        return token.kind() == Token.Kind.WORD || token.isSign(".") || token.isSign("<");
    }

    /** What follows an operand: members and calls. */
    Expression links(Expression first, int start) {
        Expression last = first;
        for (int i = 0; cursor.at("."); i++) {
            if (i == ExpressionParser.LONGEST) {
                return tooLong(start);
            }
            if (!isMember(cursor.peek(1))) {
                cursor.take(".");
                if (!cursor.at("<")) {
                    cursor.missing("a name");
                }
                return rest("text", start);
            }
            cursor.take(".");
            String name = cursor.next().text();
            if (name.equals("new")) {
                return rest(name, start);
            }
            if (cursor.at("(")) {
                List<Expression> arguments = arguments();
                last = new Expression.Call(last, name, arguments, cursor.since(start));
            } else {
                last = new Expression.Member(last, name, cursor.since(start));
            }
        }
        return atOtherLink() ? rest(cursor.peek().text(), start) : last;
    }

    private static boolean isMember(Token token) {
        return token.kind() == Token.Kind.WORD && !token.isWord("then") && !token.isWord("end");
    }

    private boolean atOtherLink() {
        return cursor.at("[")
                || cursor.at("::")
                || cursor.at("#")
                || cursor.at("++")
                || cursor.at("--")
                || cursor.at("{")
                || (cursor.at("!") && cursor.peek(1).isSign("."));
    }

    Expression tooLong(int start) {
        cursor.unexpected("at most " + ExpressionParser.LONGEST + " parts in a row");
        return rest("text", start);
    }

    /** All up to the next terminator as text. */
    OtherText rest(String what, int start) {
        return rest(what, start, 0);
    }

    /** @param tokens how many tokens to pass in any case */
    OtherText rest(String what, int start, int tokens) {
        for (int i = 0; i < tokens; i++) {
            cursor.next();
        }
        cursor.skipToTerminator();
        return cursor.other(what, start);
    }
}

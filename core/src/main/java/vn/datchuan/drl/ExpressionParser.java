package vn.datchuan.drl;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads expressions: of conditions and of arguments. By precedence, from the weakest: {@code ||}, {@code &&}, comparisons, {@code + -},
 * {@code * / %}, {@code !}. What else DRL or Java know becomes {@link OtherText} up to the end of its expression.
 */
final class ExpressionParser {

    /** Brackets, negations and arguments within each other. */
    private static final int DEEPEST = 32;

    /** Parts of one chain of sums, products or comparisons. */
    static final int LONGEST = 64;

    private final Cursor cursor;
    private final Operands operands;
    private int depth;

    ExpressionParser(Cursor cursor) {
        this.cursor = cursor;
        this.operands = new Operands(cursor, this);
    }

    /** One expression up to a terminator, which is not passed. */
    Expression expression() {
        int start = cursor.start();
        if (depth == DEEPEST) {
            cursor.unexpected("at most " + DEEPEST + " brackets within each other");
            return operands.rest("text", start);
        }
        depth++;
        try {
            return whole(start);
        } finally {
            depth--;
        }
    }

    /** One expression as far as it goes; what follows is the caller's. */
    Expression leading() {
        return or(cursor.start());
    }

    private Expression whole(int start) {
        Expression read = or(start);
        if (cursor.atTerminator()) {
            return read;
        }
        String what = Operators.outside(cursor.peek());
        if (what.isEmpty()) {
            cursor.unexpected("a comparison, && or ||, `,` or `)`");
            what = "text";
        }
        return operands.rest(what, start);
    }

    private Expression or(int start) {
        Expression first = and(start);
        if (!cursor.at("||")) {
            return first;
        }
        List<Expression> parts = new ArrayList<>();
        parts.add(first);
        while (cursor.take("||")) {
            parts.add(and(cursor.start()));
        }
        return new Expression.Or(parts, cursor.since(start));
    }

    private Expression and(int start) {
        Expression first = comparison(start);
        if (!cursor.at("&&")) {
            return first;
        }
        List<Expression> parts = new ArrayList<>();
        parts.add(first);
        while (cursor.take("&&")) {
            parts.add(comparison(cursor.start()));
        }
        return new Expression.And(parts, cursor.since(start));
    }

    private Expression comparison(int start) {
        Expression left = sum(start);
        Token token = cursor.peek();
        boolean negated = token.isWord("not") && Operators.isComparisonWord(cursor.peek(1));
        if (!negated && !Operators.isComparison(token) && !Operators.isComparisonWord(token)) {
            return left;
        }
        StringBuilder operator = new StringBuilder(cursor.next().text());
        if (negated) {
            operator.append(' ').append(cursor.next().text());
        }
        if (operator.charAt(operator.length() - 1) != '=' && cursor.at("[")) {
            int parameters = cursor.start();
            cursor.skipOne();
            operator.append(cursor.source.slice(parameters, cursor.end()));
        }
        Span operatorSpan = cursor.since(token.start());
        Expression right = operator.toString().endsWith("in") && cursor.at("(") ? choice() : sum(cursor.start());
        return new Expression.Comparison(left, operator.toString(), operatorSpan, right, cursor.since(start));
    }

    private Expression choice() {
        int start = cursor.start();
        cursor.take("(");
        List<Expression> options = list();
        return new Expression.Choice(options, cursor.since(start));
    }

    private Expression sum(int start) {
        Expression left = product(start);
        for (int i = 0; Operators.isSum(cursor.peek()); i++) {
            if (i == LONGEST) {
                return operands.tooLong(start);
            }
            String operator = cursor.next().text();
            Expression right = product(cursor.start());
            left = new Expression.Arithmetic(left, operator, right, cursor.since(start));
        }
        return left;
    }

    private Expression product(int start) {
        Expression left = unary();
        for (int i = 0; Operators.isProduct(cursor.peek()); i++) {
            if (i == LONGEST) {
                return operands.tooLong(start);
            }
            Token operator = cursor.next();
            if (operator.isSign("%") && left instanceof Expression.Number && cursor.atTerminator()) {
                cursor.source.problem(
                        operator.start(), "found % behind a number", "satisfies(\"≥ 80%\"), or the number alone");
                return operands.rest("text", start);
            }
            Expression right = unary();
            left = new Expression.Arithmetic(left, operator.text(), right, cursor.since(start));
        }
        return left;
    }

    private Expression unary() {
        int start = cursor.start();
        if (!cursor.at("!")) {
            return operands.operand();
        }
        if (depth == DEEPEST) {
            cursor.unexpected("at most " + DEEPEST + " brackets within each other");
            return operands.rest("text", start);
        }
        cursor.take("!");
        depth++;
        Expression inner = unary();
        depth--;
        return new Expression.Not(inner, cursor.since(start));
    }

    /** Expressions parted by commas, up to the closing round bracket, which is passed. The opening one was passed before. */
    List<Expression> list() {
        List<Expression> items = new ArrayList<>();
        if (cursor.take(")")) {
            return items;
        }
        do {
            items.add(expression());
        } while (cursor.take(","));
        if (!cursor.take(")")) {
            cursor.unexpected("`,` or `)`");
            closeBracket();
        }
        return items;
    }

    /** Passes over what stands before the closing bracket, and over it, if it comes before the statement or the condition ends. */
    private void closeBracket() {
        while (!cursor.stops() && !cursor.at(";") && !cursor.at(")")) {
            cursor.skipOne();
        }
        cursor.take(")");
    }
}

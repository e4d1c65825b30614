package vn.datchuan.drl;

/** Reads what begins with a round bracket. */
final class Brackets {

    private final Cursor cursor;
    private final ExpressionParser expressions;
    private final Operands operands;

    Brackets(Cursor cursor, ExpressionParser expressions, Operands operands) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.operands = operands;
    }

    /** An expression in brackets, or what only begins like one: a cast, the parameters of a lambda. */
    Expression group(int start) {
        cursor.take("(");
        if (cursor.at(")")) {
            return operands.rest(cursor.peek(1).isSign("->") ? "lambda" : "text", start, 1);
        }
        Expression inner = expressions.expression();
        if (!cursor.at(")")) {
            return openGroup(start);
        }
        cursor.next();
        boolean type = inner instanceof Expression.Name || inner instanceof Expression.Member;
        if (type && startsOperand(cursor.peek())) {
            return operands.rest("cast", start);
        }
        if (cursor.at("->")) {
            return operands.rest("lambda", start);
        }
        return cursor.at(".") ? operands.links(inner, start) : inner;
    }

    private boolean startsOperand(Token token) {
        if (token.kind() == Token.Kind.WORD) {
            return !cursor.stops()
                    && !Operators.isComparisonWord(token)
                    && !token.isWord("not")
                    && Operators.outside(token).isEmpty();
        }
        return token.isString() || token.kind() == Token.Kind.NUMBER || token.isSign("(");
    }

    /** A bracket that holds more than one expression, or that nothing closes. */
    private Expression openGroup(int start) {
        while (!cursor.stops() && !cursor.at(";") && !cursor.at(")")) {
            cursor.skipOne();
        }
        if (!cursor.take(")")) {
            cursor.unexpected("`)`");
            return cursor.other("text", start);
        }
        return operands.rest(cursor.at("->") ? "lambda" : "text", start);
    }
}

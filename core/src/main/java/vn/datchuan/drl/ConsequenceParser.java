package vn.datchuan.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what stands between {@code then} and {@code end}. */
final class ConsequenceParser {

    /** Words that begin a statement of Java or DRL which is no chain of calls. */
    private static final Set<String> STATEMENTS = Set.of(
            "if",
            "else",
            "while",
            "for",
            "do",
            "switch",
            "try",
            "catch",
            "finally",
            "return",
            "throw",
            "synchronized",
            "new",
            "assert",
            "break",
            "continue",
            "class",
            "interface",
            "enum",
            "record",
            "static",
            "final",
            "abstract",
            "var",
            "int",
            "long",
            "short",
            "byte",
            "char",
            "boolean",
            "double",
            "float",
            "import",
            "package",
            "then",
            "modify",
            "with");

    private static final Set<String> GOING_ON = Set.of("else", "catch", "finally", "while");

    private final Cursor cursor;
    private final ExpressionParser expressions;

    ConsequenceParser(Cursor cursor, ExpressionParser expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    List<Statement> consequence() {
        List<Statement> statements = new ArrayList<>();
        while (!cursor.stopsConsequence()) {
            statements.add(statement());
        }
        return statements;
    }

    private Statement statement() {
        int start = cursor.start();
        Token first = cursor.peek();
        if (first.kind() != Token.Kind.WORD || STATEMENTS.contains(first.text())) {
            return outside(first.kind() == Token.Kind.WORD ? first.text() : what(first), start);
        }
        if (isDeclaration()) {
            return outside("declaration", start);
        }
        Expression read = expressions.leading();
        if (cursor.take(";")) {
            return ended(read, start);
        }
        String what = read instanceof OtherText other ? other.what() : Operators.outside(cursor.peek());
        if (!what.isEmpty()) {
            boolean generic = what.equals("<") || what.equals(">");
            return outside(generic ? "declaration" : what, start);
        }
        cursor.missing("`;`");
        if (cursor.stopsConsequence() || cursor.startsLine()) {
            return ended(read, start);
        }
        return outside("text", start);
    }

    /** A type and a name: {@code java.util.List list}. */
    private boolean isDeclaration() {
        int i = 0;
        while (cursor.peek(i + 1).isSign(".") && cursor.peek(i + 2).kind() == Token.Kind.WORD) {
            i += 2;
        }
        Token next = cursor.peek(i + 1);
        return next.kind() == Token.Kind.WORD && !next.isWord("end") && !next.isWord("instanceof");
    }

    private Statement ended(Expression read, int start) {
        if (read instanceof Expression.Call) {
            return new CallStatement(read, cursor.since(start));
        }
        if (read instanceof Expression.OwnCall own) {
            return cursor.other(own.name(), start);
        }
        return cursor.other(read instanceof OtherText other ? other.what() : "text", start);
    }

    private static String what(Token token) {
        return switch (token.kind()) {
            case ESCAPE -> "escape";
            case SIGN -> token.text();
            default -> "text";
        };
    }

    /** Up to the semicolon or the block that ends the statement. */
    private OtherText outside(String what, int start) {
        boolean ends = false;
        while (!ends && !cursor.stopsConsequence()) {
            boolean block = cursor.at("{");
            ends = cursor.at(";");
            skipOne();
            ends |= block && !goesOn();
        }
        return cursor.other(what, start);
    }

    /** Passes over a token, or over brackets with what is between them, {@code then} included. */
    private void skipOne() {
        int depth = 0;
        do {
            Token token = cursor.next();
            depth += token.isOpening() ? 1 : token.isClosing() ? -1 : 0;
        } while (depth > 0 && !cursor.stopsConsequence());
    }

    private boolean goesOn() {
        Token token = cursor.peek();
        return (token.kind() == Token.Kind.WORD && GOING_ON.contains(token.text()))
                || (token.kind() == Token.Kind.SIGN && !token.isOpening());
    }
}

package vn.datchuan.drl;

import java.util.Set;

/** Passes over what stands outside of rules and is neither package nor import. */
final class TopLevel {

    /** Statements that reach to {@code end}. */
    private static final Set<String> TO_END = Set.of("declare", "query", "template");

    /** Statements that reach to a semicolon, or to the end of their line. */
    private static final Set<String> TO_LINE_END = Set.of(
            "global",
            "unit",
            "window",
            "dialect",
            "expander",
            "salience",
            "enabled",
            "timer",
            "duration",
            "calendars",
            "no",
            "agenda",
            "ruleflow",
            "activation",
            "lock",
            "auto",
            "date",
            "attributes");

    private final Cursor cursor;

    TopLevel(Cursor cursor) {
        this.cursor = cursor;
    }

    /** A name with points; empty, with a problem, if there is none. */
    String qualifiedName() {
        if (!cursor.atKind(Token.Kind.WORD)) {
            cursor.missing("a name");
            return "";
        }
        StringBuilder name = new StringBuilder(cursor.next().text());
        while (cursor.at(".") && cursor.peek(1).kind() == Token.Kind.WORD) {
            name.append(cursor.next().text()).append(cursor.next().text());
        }
        return name.toString();
    }

    /** The next statement, or text that cannot be read up to the next one. */
    OtherText read() {
        int start = cursor.start();
        Token first = cursor.next();
        if (first.isWord("function")) {
            toBlock();
        } else if (first.kind() == Token.Kind.WORD && TO_END.contains(first.text())) {
            toEnd();
        } else if (first.kind() == Token.Kind.WORD && TO_LINE_END.contains(first.text())) {
            toLineEnd();
        } else {
            return unreadable(first, start);
        }
        return cursor.other(first.text(), start);
    }

    private OtherText unreadable(Token first, int start) {
        if (first.isSign(";")) {
            return cursor.other("text", start);
        }
        boolean named = first.kind() == Token.Kind.ESCAPE || first.kind() == Token.Kind.UNREADABLE;
        if (!named) {
            cursor.source.problem(first.start(), "found " + Shown.of(first, cursor.source), "package, import or rule");
        }
        while (!cursor.atEnd() && !startsStatement()) {
            cursor.next();
        }
        return cursor.other("text", start);
    }

    private boolean startsStatement() {
        Token token = cursor.peek();
        if (cursor.atRule()) {
            return true;
        }
        return cursor.startsLine()
                && token.kind() == Token.Kind.WORD
                && (TO_END.contains(token.text())
                        || token.text().equals("import")
                        || token.text().equals("function")
                        || token.text().equals("global"));
    }

    private void toBlock() {
        while (!cursor.atEnd() && !cursor.atRule() && !cursor.at("{")) {
            cursor.next();
        }
        int depth = 0;
        while (!cursor.atEnd() && (depth > 0 || cursor.at("{"))) {
            Token token = cursor.next();
            depth += token.isOpening() ? 1 : token.isClosing() ? -1 : 0;
        }
    }

    private void toEnd() {
        while (!cursor.atEnd() && !cursor.atRule() && !cursor.atWord("end")) {
            cursor.next();
        }
        if (cursor.atWord("end")) {
            cursor.next();
        } else {
            cursor.missing("end");
        }
    }

    private void toLineEnd() {
        while (!cursor.atEnd() && !cursor.startsLine()) {
            if (cursor.take(";")) {
                return;
            }
            cursor.next();
        }
    }
}

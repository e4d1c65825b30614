package vn.datchuan.drl;

import java.util.ArrayList;
import java.util.List;

/** Parts a rule file into tokens. Comments and white space are left out; what no token can be made of is a problem. */
final class Lexer {

    /** Signs of two characters; all others are of one. */
    private static final List<String> PAIRS =
            List.of("&&", "||", "==", "!=", "<=", ">=", "->", "::", "++", "--", "+=", "-=", "*=", "/=", "%=", ":=");

    private static final String SINGLES = "()[]{},;:.@=<>!+-*/%?&|^~#";

    private final Source source;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int lineEnd = -1;

    Lexer(Source source) {
        this.source = source;
        this.text = source.text;
    }

    /** All tokens; the last one is the end. */
    List<Token> tokens() {
        if (text.startsWith("\uFEFF")) {
            at = 1;
        }
        while (at < text.length()) {
            token(text.charAt(at));
        }
        tokens.add(new Token(Token.Kind.END, "", at, at, source.line(at)));
        return tokens;
    }

    private void token(char c) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
            at++;
        } else if (text.startsWith("//", at)) {
            at = lineEnd(at);
        } else if (text.startsWith("/*", at)) {
            blockComment();
        } else if (c == '"' || c == '\'') {
            string(c);
        } else if (isDigit(c) || (c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
            number();
        } else if (isWordPart(at)) {
            word();
        } else if (c == '\\') {
            escape();
        } else if (SINGLES.indexOf(c) >= 0) {
            sign();
        } else {
            unreadable();
        }
    }

    private void blockComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            source.problem(at, "comment that is never closed", "*/");
        }
        at = end < 0 ? text.length() : end + 2;
    }

    private void string(char quote) {
        int start = at;
        StringBuilder value = new StringBuilder();
        at++;
        int end = lineEnd(at);
        while (at < end && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\') {
                at = Escapes.resolve(text, at, end, value);
            } else {
                value.append(text.charAt(at++));
            }
        }
        if (at < end) {
            at++;
            add(Token.Kind.STRING, value.toString(), start);
            return;
        }
        source.problem(start, "text that its line does not close", "" + quote);
        add(Token.Kind.OPEN_STRING, value.toString(), start);
    }

    /** Digits with what hangs on them; whether they are a number that means the same in DRL and Java is read later. */
    private void number() {
        int start = at;
        while (at < text.length() && (isWordPart(at) || isPoint(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        add(Token.Kind.NUMBER, text.substring(start, at), start);
    }

    /** A point between digits. */
    private boolean isPoint(int i) {
        return text.charAt(i) == '.' && i + 1 < text.length() && isDigit(text.charAt(i + 1));
    }

    private void word() {
        int start = at;
        boolean plain = true;
        while (at < text.length() && isWordPart(at)) {
            plain &= text.charAt(at) < 0x80;
            at += Character.charCount(text.codePointAt(at));
        }
        String word = text.substring(start, at);
        if (!plain) {
            source.problem(
                    start, "word " + word + " outside of quotes", "letters without diacritics, or the text in quotes");
        }
        add(Token.Kind.WORD, word, start);
    }

    private void escape() {
        int start = at++;
        while (at < text.length() && (isWordPart(at) || text.charAt(at) == '\\')) {
            at += Character.charCount(text.codePointAt(at));
        }
        String written = text.substring(start, at);
        source.problem(start, "escape " + Shown.of(written) + " outside of quotes", "the character itself");
        add(Token.Kind.ESCAPE, written, start);
    }

    private void sign() {
        int start = at;
        for (String pair : PAIRS) {
            if (text.startsWith(pair, at)) {
                at += 2;
                add(Token.Kind.SIGN, pair, start);
                return;
            }
        }
        at++;
        add(Token.Kind.SIGN, text.substring(start, at), start);
    }

    /** A character that DRL does not know; several equal ones are one problem. */
    private void unreadable() {
        int start = at;
        int point = text.codePointAt(at);
        while (at < text.length() && text.codePointAt(at) == point) {
            at += Character.charCount(point);
        }
        source.problem(start, "character " + Shown.of(point) + " outside of quotes", Shown.meant(point));
        add(Token.Kind.UNREADABLE, text.substring(start, at), start);
    }

    private void add(Token.Kind kind, String value, int start) {
        tokens.add(new Token(kind, value, start, at, source.line(start)));
    }

    /** End of the line that an offset lies in; it is looked for once in each line. */
    private int lineEnd(int from) {
        if (from > lineEnd) {
            lineEnd = from;
            while (lineEnd < text.length() && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
                lineEnd++;
            }
        }
        return lineEnd;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean isWordPart(int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
        }
        int point = text.codePointAt(i);
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}

package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a rule file into words, texts, numbers and signs, as narrowly as any reader of DRL or Java would: what one of them could take for something
 * else is refused. Shares nothing with the reader of trees.
 */
final class RuleTrustPieces {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NUMBER = 30;

    private static final List<String> SIGNS =
            List.of("==", "!=", "<=", ">=", "&&", "||", "<", ">", "!", "(", ")", ",", ";", ":", ".", "@", "-");

    /** @param text as written, with quotes; a number without its suffix */
    record Piece(String text, int offset) {

        boolean isWord() {
            char c = text.charAt(0);
            return c == '$' || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }

        /** A sign that the tree need not have. */
        boolean isLoose() {
            return text.equals("(") || text.equals(")") || text.equals(";");
        }
    }

    private final String text;
    private final RuleTrustReport report;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Integer> comments = new ArrayList<>();
    private int at;

    RuleTrustPieces(String text, RuleTrustReport report) {
        this.text = text;
        this.report = report;
        while (at < text.length()) {
            piece(text.charAt(at));
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Where comments begin. */
    List<Integer> comments() {
        return comments;
    }

    private void piece(char c) {
        if (isBlank(at)) {
            at++;
        } else if (text.startsWith("//", at)) {
            comment(text.indexOf('\n', at), 0);
        } else if (text.startsWith("/*", at)) {
            comment(text.indexOf("*/", at + 2), 2);
        } else if (c == '"') {
            quoted();
        } else if (isDigit(at)) {
            number();
        } else if (isWordPart(at)) {
            int start = at;
            while (isWordPart(at)) {
                at++;
            }
            pieces.add(new Piece(text.substring(start, at), start));
        } else {
            sign();
        }
    }

    private void sign() {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                pieces.add(new Piece(sign, at));
                at += sign.length();
                return;
            }
        }
        int point = text.codePointAt(at);
        report.refuseRest(at, "character U+" + hex(point), "signs that rules may use");
        at += Character.charCount(point);
    }

    private void comment(int end, int closing) {
        comments.add(at);
        int stop = end < 0 ? text.length() : end;
        if (end < 0 && closing > 0) {
            report.refuseRest(at, "a comment without an end", "*/");
        }
        int nested = text.substring(at + 2, stop).indexOf("/*");
        if (nested >= 0) {
            report.refuseRest(at + 2 + nested, "/* within a comment", "one comment at a time");
        }
        checkCharacters(at, stop);
        at = Math.min(text.length(), stop + closing);
    }

    private void quoted() {
        int start = at++;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            at++;
        }
        boolean closed = at < text.length() && text.charAt(at) == '"';
        if (!closed || at - start > LONGEST_TEXT) {
            report.refuseRest(start, "such a text", "a closing quote after at most " + LONGEST_TEXT + " characters");
        }
        checkCharacters(start + 1, at);
        String inner = text.substring(start + 1, at);
        if (inner.contains("*/") || inner.contains("/*")) {
            report.refuseRest(start, "the sign of a comment in a text", "a text without /* and */");
        }
        at = closed ? at + 1 : at;
        if (closed && at < text.length() && text.charAt(at) == '"') {
            report.refuseRest(at, "a quote behind a quote", "one text at a time");
        }
        pieces.add(new Piece(text.substring(start, at), start));
    }

    /** {@code 80}, {@code 0.5} or {@code 80B}: what reads the same with any base and in any language. */
    private void number() {
        int start = at;
        while (isDigit(at) || (at < text.length() && text.charAt(at) == '.' && isDigit(at + 1))) {
            at++;
        }
        int end = at;
        if (at < text.length() && text.charAt(at) == 'B') {
            at++;
        }
        String written = text.substring(start, end);
        boolean zero = written.length() > 1 && written.charAt(0) == '0' && written.charAt(1) != '.';
        boolean twoPoints = written.indexOf('.') != written.lastIndexOf('.');
        if (zero || twoPoints || isWordPart(at) || written.length() > LONGEST_NUMBER) {
            report.refuseRest(start, "such a number", "plain decimal digits");
        }
        pieces.add(new Piece(written, start));
    }

    /** In texts and comments: what can be seen, and no backslash. */
    private void checkCharacters(int from, int to) {
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (!isBlank(i) && !isVisible(point)) {
                report.refuseRest(
                        i, "character U+" + hex(point) + " in a text or a comment", "visible characters without \\");
            }
        }
    }

    private static boolean isVisible(int point) {
        if (point == '\\') {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ' || point == 0xA0;
            default -> true;
        };
    }

    /** Space, tab, LF, and CR before LF. */
    private boolean isBlank(int i) {
        char c = text.charAt(i);
        return c == ' ' || c == '\t' || c == '\n' || (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n');
    }

    private boolean isDigit(int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private boolean isWordPart(int i) {
        if (i >= text.length()) {
            return false;
        }
        char c = text.charAt(i);
        return c == '$' || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(i);
    }

    private static String hex(int point) {
        StringBuilder digits = new StringBuilder(Integer.toHexString(point));
        while (digits.length() < 4) {
            digits.insert(0, '0');
        }
        return digits.toString();
    }
}

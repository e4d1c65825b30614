package vn.datchuan.drl;

/**
 * A word, number, string or sign of a rule file.
 *
 * @param text of a string its value with escapes resolved, of everything else as written
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param line of its first character, from 1
 */
record Token(Kind kind, String text, int start, int end, int line) {

    /** What a token is. */
    enum Kind {
        WORD,
        NUMBER,
        STRING,
        /** A string that its line does not close. */
        OPEN_STRING,
        SIGN,
        /** A backslash outside of a string, with what belongs to it: an escape of Java. */
        ESCAPE,
        /** A character that DRL does not know. */
        UNREADABLE,
        /** The end of the file. */
        END
    }

    boolean isString() {
        return kind == Kind.STRING || kind == Kind.OPEN_STRING;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isOpening() {
        return kind == Kind.SIGN && (text.equals("(") || text.equals("[") || text.equals("{"));
    }

    boolean isClosing() {
        return kind == Kind.SIGN && (text.equals(")") || text.equals("]") || text.equals("}"));
    }
}

package vn.datchuan.drl;

/** How what was found is named in a problem. */
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    /** A token as a reader sees it. */
    static String of(Token token, Source source) {
        return token.kind() == Token.Kind.END ? "the end of the file" : of(source.slice(token.start(), token.end()));
    }

    /** A text, cut where it is long. */
    static String of(String written) {
        if (written.length() <= LONGEST) {
            return written;
        }
        int end = Character.isHighSurrogate(written.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return written.substring(0, end) + "…";
    }

    /** A character with its number: {@code ≥ (U+2265)}; one that cannot be seen by its number alone. */
    static String of(int point) {
        String hex = Integer.toHexString(point);
        StringBuilder number = new StringBuilder("U+");
        for (int i = hex.length(); i < 4; i++) {
            number.append('0');
        }
        for (int i = 0; i < hex.length(); i++) {
            number.append(Character.toUpperCase(hex.charAt(i)));
        }
        boolean seen = point > ' '
                && !Character.isISOControl(point)
                && !Character.isSpaceChar(point)
                && Character.isDefined(point)
                && Character.getType(point) != Character.FORMAT
                && Character.getType(point) != Character.SURROGATE;
        return seen ? Character.toString(point) + " (" + number + ")" : number.toString();
    }

    /** What an author most likely meant. */
    static String meant(int point) {
        return switch (point) {
            case 0x2265 -> ">=";
            case 0x2264 -> "<=";
            case 0x2260 -> "!=";
            case 0x201C, 0x201D, 0x201E, 0x2018, 0x2019 -> "\"";
            default -> Character.isSpaceChar(point) ? "a space" : "nothing, or the text in quotes";
        };
    }
}

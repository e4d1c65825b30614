package vn.datchuan.target;

/** One character for each of its printed variants: spaces, dashes, quotes, signs, letters of broken fonts. */
final class CharacterFold {
    private static final String TONED_FIRST = "òóỏõọùúủũụ";
    private static final String PLAIN_FIRST = "ooooouuuuu";
    private static final String TONED_A = "àáảãạ";
    private static final String TONED_E = "èéẻẽẹ";
    private static final String TONED_Y = "ỳýỷỹỵ";

    private CharacterFold() {}

    /** The character that stands for it; 0 for one that carries nothing (zero-width space, soft hyphen). */
    static char one(char c) {
        if (c >= 'À' && c <= 'ỹ' && c != '×' && c != '÷') {
            return letter(c);
        }
        return switch (c) {
            case '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad' -> 0;
            case '\u2028', '\u2029', '\u0085' -> '\n';
            case '²' -> '2';
            case '³' -> '3';
            case '≧', '⩾', '⪰' -> '≥';
            case '≦', '⩽', '⪯' -> '≤';
            case '＞' -> '>';
            case '＜' -> '<';
            case '％', '﹪' -> '%';
            case '“', '”', '„', '‟', '«', '»', '″', '＂' -> '"';
            case '‘', '’', '‚', '‛', '′', '´', '`' -> '\'';
            case '−', '﹣', '－', '\u00ac' -> '-';
            case '÷' -> '-';
            case '●', '▪', '■', '◦', '·', '∙', '\uf0b7', '\uf02d', '‣', '○', '✓', '✔' -> '•';
            case '∼', '～' -> '~';
            case '＆' -> '&';
            case '⁄', '∕', '／' -> '/';
            case '（' -> '(';
            case '）' -> ')';
            default -> other(c);
        };
    }

    private static char letter(char c) {
        return switch (c) {
            case 'Ð' -> 'Đ';
            case 'ð' -> 'đ';
            case 'ƣ' -> 'ư';
            case 'Ƣ' -> 'Ư';
            default -> c;
        };
    }

    private static char other(char c) {
        if (c >= '\u2010' && c <= '\u2015') {
            return '-';
        }
        if (c == '\u00a0' || Character.getType(c) == Character.SPACE_SEPARATOR) {
            return ' ';
        }
        return c;
    }

    static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }

    /** Writes the tone mark of oa, oe and uy on the second vowel: hòa as hoà, thủy as thuỷ. */
    static void placeTone(char[] text, int i) {
        char second = text[i + 1];
        if (second != 'a' && second != 'e' && second != 'y') {
            return;
        }
        int tone = TONED_FIRST.indexOf(text[i]);
        if (tone < 0) {
            return;
        }
        boolean onU = tone >= 5;
        if (onU != (second == 'y')) {
            return;
        }
        String toned = onU ? TONED_Y : second == 'a' ? TONED_A : TONED_E;
        text[i + 1] = toned.charAt(tone % 5);
        text[i] = PLAIN_FIRST.charAt(tone);
    }
}

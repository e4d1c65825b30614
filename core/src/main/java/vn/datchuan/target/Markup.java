package vn.datchuan.target;

/** Recognises LaTeX commands, HTML tags and entities at a place, and says what they mean. */
final class Markup {
    private static final int LONGEST_TAG = 200;
    private static final String[] COMMANDS = {
        "geqslant",
        "≥",
        "leqslant",
        "≤",
        "geq",
        "≥",
        "leq",
        "≤",
        "ge",
        "≥",
        "le",
        "≤",
        "gt",
        ">",
        "lt",
        "<",
        "sim",
        "~",
        "approx",
        "≈",
        "rightarrow",
        "→",
        "to",
        "→",
        "times",
        "x",
        "div",
        "-",
        "quad",
        " ",
        "qquad",
        " ",
        "textbf",
        "",
        "textit",
        "",
        "text",
        "",
        "mathrm",
        "",
        "mathbf",
        "",
        "left",
        "",
        "right",
        "",
        "ldots",
        "...",
        "dots",
        "...",
        "cdot",
        ".",
        "frac",
        ""
    };
    private static final String[] ENTITIES = {
        "nbsp", " ", "ge", "≥", "geq", "≥", "le", "≤", "leq", "≤", "gt", ">", "lt", "<", "amp", "&", "ndash", "-",
        "mdash", "-", "minus", "-", "quot", "\"", "ldquo", "\"", "rdquo", "\"", "lsquo", "'", "rsquo", "'", "percnt",
        "%", "hellip", "...", "thinsp", " ", "ensp", " ", "emsp", " ", "sup2", "2", "sup3", "3", "permil", "‰",
        "divide", "-", "bull", "•", "rarr", "→"
    };
    private static final String[] TAGS = {
        "b", "i", "u", "p", "br", "td", "tr", "th", "li", "ul", "ol", "em", "sup", "sub", "div", "span", "font",
        "strong", "table", "tbody", "thead", "small", "a", "h1", "h2", "h3", "h4", "mark", "s"
    };

    private final String text;
    private final boolean latex;
    private String meaning = "";

    Markup(String text) {
        this.text = text;
        int dollar = text.indexOf('$');
        this.latex = text.indexOf('\\') >= 0 || (dollar >= 0 && text.indexOf('$', dollar + 1) >= 0);
    }

    /** Number of characters of the markup at the place; 0 if there is none. */
    int width(int i) {
        return switch (text.charAt(i)) {
            case '<' -> tag(i);
            case '&' -> entity(i);
            case '\\' -> command(i);
            case '$', '{', '}', '^' -> latex ? one("") : 0;
            case '*' -> i + 1 < text.length() && text.charAt(i + 1) == '*' ? two() : 0;
            default -> 0;
        };
    }

    /** What the markup last found stands for. */
    String meaning() {
        return meaning;
    }

    private int one(String means) {
        meaning = means;
        return 1;
    }

    private int two() {
        meaning = "";
        return 2;
    }

    private int tag(int i) {
        int start = i + 1 < text.length() && text.charAt(i + 1) == '/' ? i + 2 : i + 1;
        int end = start;
        while (end < text.length() && end - start < 7 && nameCharacter(text.charAt(end))) {
            end++;
        }
        if (end == start || end == text.length() || !known(start, end)) {
            return 0;
        }
        int close = end;
        int limit = Math.min(text.length(), i + LONGEST_TAG);
        while (close < limit && text.charAt(close) != '>') {
            if (text.charAt(close) == '<') {
                return 0;
            }
            close++;
        }
        if (close == limit) {
            return 0;
        }
        char first = text.charAt(start);
        boolean inline = (end - start <= 1 && first != 'p' && first != 'P')
                || first == 's'
                || first == 'S'
                || first == 'e'
                || first == 'E';
        boolean breaks =
                first == 'l' || first == 'p' || first == 'P' || (end - start == 2 && text.charAt(start + 1) == 'r');
        meaning = inline ? "" : breaks ? "\n" : " ";
        return close + 1 - i;
    }

    private static boolean nameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private boolean known(int start, int end) {
        for (String tag : TAGS) {
            if (tag.length() == end - start && text.regionMatches(true, start, tag, 0, tag.length())) {
                return true;
            }
        }
        return false;
    }

    private int entity(int i) {
        int end = Math.min(text.length(), i + 10);
        int close = i + 1;
        while (close < end && (nameCharacter(text.charAt(close)) || text.charAt(close) == '#')) {
            close++;
        }
        if (close == end || text.charAt(close) != ';') {
            return 0;
        }
        if (text.charAt(i + 1) == '#') {
            return numeric(i, close);
        }
        for (int k = 0; k < ENTITIES.length; k += 2) {
            if (ENTITIES[k].length() == close - i - 1 && text.regionMatches(i + 1, ENTITIES[k], 0, close - i - 1)) {
                meaning = ENTITIES[k + 1];
                return close + 1 - i;
            }
        }
        return 0;
    }

    private int numeric(int i, int close) {
        boolean hex = i + 2 < close && (text.charAt(i + 2) == 'x' || text.charAt(i + 2) == 'X');
        int code = 0;
        for (int k = i + (hex ? 3 : 2); k < close; k++) {
            int digit = Character.digit(text.charAt(k), hex ? 16 : 10);
            if (digit < 0 || code > 0xffff) {
                return 0;
            }
            code = code * (hex ? 16 : 10) + digit;
        }
        if (code < 0x20 || code > 0xfffd || (code >= 0xd800 && code < 0xe000)) {
            return 0;
        }
        char one = code < 0x80 ? (char) code : CharacterFold.one((char) code);
        meaning = one == 0 ? "" : String.valueOf(one);
        return close + 1 - i;
    }

    private int command(int i) {
        if (i + 1 == text.length()) {
            return one("");
        }
        char next = text.charAt(i + 1);
        if (!nameCharacter(next) || next <= '9') {
            meaning = next == ',' || next == ';' || next == ':' || next == ' ' || next == '!' || next == '\\'
                    ? " "
                    : String.valueOf(next);
            return Character.isSurrogate(next) || next >= 0x80 ? one("") : 2;
        }
        for (int k = 0; k < COMMANDS.length; k += 2) {
            if (text.startsWith(COMMANDS[k], i + 1)) {
                int end = i + 1 + COMMANDS[k].length();
                if (end == text.length() || !nameCharacter(text.charAt(end)) || text.charAt(end) <= '9') {
                    meaning = COMMANDS[k + 1];
                    return end - i;
                }
            }
        }
        return one(" ");
    }
}

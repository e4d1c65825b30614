package vn.datchuan.model;

import java.text.Normalizer;
import java.util.Locale;

/** The words of a printed unit: scale, noun, and what it is per. */
final class UnitWords {

    private static final char FIRST_COMBINING = '\u0300';
    private static final char LAST_COMBINING = '\u036f';

    private final String text;

    UnitWords(String printed) {
        this.text = cleaned(printed);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    UnitOfMeasure unit() {
        int slash = text.indexOf('/');
        String name = (slash < 0 ? text : text.substring(0, slash)).strip();
        String per = slash < 0 ? "" : per(text.substring(slash + 1));
        int exponent = 0;
        String rest = name;
        for (int scale = scale(firstWord(rest)); scale > 0; scale = scale(firstWord(rest))) {
            exponent += scale;
            rest = afterFirstWord(rest);
        }
        return new UnitOfMeasure(text, quantity(rest), exponent + exponent(rest), per);
    }

    /** Composed, lower case, single spaces, without brackets and what they hold behind a unit. */
    private static String cleaned(String printed) {
        String composed = isComposed(printed) ? printed : Normalizer.normalize(printed, Normalizer.Form.NFC);
        String lower = composed.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (c == '(' && out.length() > 0) {
                break;
            }
            if (!space && c != '(' && c != ')') {
                out.append(c);
            } else if (space && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING && text.charAt(i) <= LAST_COMBINING) {
                return false;
            }
        }
        return true;
    }

    /** "10.000 dân", "1 vạn dân" and "vạn dân" are "10000 dân"; parts are joined by a slash without spaces. */
    private static String per(String printed) {
        StringBuilder out = new StringBuilder(printed.length());
        for (int from = 0; from <= printed.length(); ) {
            int slash = printed.indexOf('/', from);
            int end = slash < 0 ? printed.length() : slash;
            if (out.length() > 0) {
                out.append('/');
            }
            out.append(perPart(printed.substring(from, end).strip()));
            from = end + 1;
        }
        return out.toString();
    }

    private static String perPart(String part) {
        String rest = part;
        StringBuilder number = new StringBuilder();
        if (!rest.isEmpty() && rest.charAt(0) >= '0' && rest.charAt(0) <= '9') {
            String digits = firstWord(rest);
            for (int i = 0; i < digits.length(); i++) {
                if (digits.charAt(i) != '.') {
                    number.append(digits.charAt(i));
                }
            }
            rest = afterFirstWord(rest);
        }
        for (int scale = scale(firstWord(rest)); scale > 0; scale = scale(firstWord(rest))) {
            if (number.length() == 0) {
                number.append('1');
            }
            number.append("0".repeat(scale));
            rest = afterFirstWord(rest);
        }
        boolean one = number.length() == 0 || number.toString().equals("1");
        return one ? rest : rest.isEmpty() ? number.toString() : number + " " + rest;
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    private static String afterFirstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? "" : words.substring(space + 1);
    }

    /** Power of ten that a word stands for; 0 for a word that is no scale. */
    static int scale(String word) {
        return switch (word) {
            case "nghìn", "ngàn" -> 3;
            case "vạn" -> 4;
            case "triệu", "tr" -> 6;
            case "tỷ", "tỉ" -> 9;
            default -> 0;
        };
    }

    private static String quantity(String noun) {
        return switch (noun) {
            case "%", "phần trăm", "‰", "phần nghìn", "phần ngàn", "‱", "phần vạn" -> "%";
            case "điểm %", "điểm phần trăm", "% điểm" -> "điểm %";
            case "đồng", "vnđ", "vnd", "đ", "việt nam đồng", "đồng việt nam", "trđ", "trđồng", "tr.đ", "tr.đồng" ->
                "đồng";
            case "usd", "đô la", "đô la mỹ", "us$", "$" -> "USD";
            case "eur", "euro" -> "EUR";
            case "m2", "m²", "mét vuông", "ha", "hecta", "héc ta", "hec ta", "km2", "km²", "ki lô mét vuông" -> "m2";
            case "g", "gam", "gram", "kg", "ki lô gam", "kilôgam", "kilogam", "tạ", "tấn" -> "kg";
            case "m", "mét", "km", "ki lô mét", "kilômét", "cây số", "cm" -> "m";
            default -> noun;
        };
    }

    private static int exponent(String noun) {
        return switch (noun) {
            case "‰", "phần nghìn", "phần ngàn" -> -1;
            case "‱", "phần vạn" -> -2;
            case "trđ", "trđồng", "tr.đ", "tr.đồng", "km2", "km²", "ki lô mét vuông" -> 6;
            case "ha", "hecta", "héc ta", "hec ta" -> 4;
            case "g", "gam", "gram" -> -3;
            case "tạ" -> 2;
            case "cm" -> -2;
            case "tấn", "km", "ki lô mét", "kilômét", "cây số" -> 3;
            default -> 0;
        };
    }

    static boolean isKnown(String quantity) {
        return switch (quantity) {
            case "%", "điểm %", "đồng", "USD", "EUR", "m2", "kg", "m", "lần", "bậc" -> true;
            default -> false;
        };
    }
}

package vn.datchuan.target;

import java.math.BigDecimal;
import java.util.List;

/** Reads what a quantity is per: "/người/năm", "trên 10.000 dân", "mỗi năm". */
final class PerParser {
    private static final WordList PLACES = new WordList(
            "xã",
            "phường",
            "thị trấn",
            "huyện",
            "quận",
            "thị xã",
            "thành phố",
            "tỉnh",
            "thôn",
            "bản",
            "ấp",
            "làng",
            "xóm",
            "khu phố",
            "tổ dân phố",
            "đơn vị",
            "khu",
            "buôn",
            "khu dân cư");

    /** What is drawn up or carried out: "5 chính sách/đề án" counts either. */
    private static final WordList WORKS = new WordList(
            "chính sách",
            "chương trình",
            "đề án",
            "dự án",
            "kế hoạch",
            "nghị quyết",
            "văn bản",
            "mô hình",
            "công trình",
            "nhiệm vụ",
            "phần việc");

    /** Those that each have some of what is counted. */
    private static final WordList HOLDERS = new WordList(
            "chi bộ",
            "chi hội",
            "chi đoàn",
            "trường",
            "lớp",
            "đơn vị",
            "xã",
            "phường",
            "thôn",
            "ấp",
            "huyện",
            "khu dân cư");

    private final PrintedText text;
    private final List<Token> tokens;
    private final UnitParser units;
    /** Token after what was last read. */
    int end;

    PerParser(PrintedText text, List<Token> tokens, UnitParser units) {
        this.text = text;
        this.tokens = tokens;
        this.units = units;
    }

    private boolean is(int i, Sign sign) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(sign);
    }

    private boolean word(int i, String folded) {
        if (i >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(i);
        if (token.end - token.start != folded.length()) {
            return false;
        }
        for (int k = 0; k < folded.length(); k++) {
            if (text.folded[token.start + k] != folded.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What the quantity is per, from the token on: "/người/năm", "trên 10.000 dân", "mỗi năm"; empty if nothing is
     * said.
     */
    String per(int i) {
        end = i;
        StringBuilder per = new StringBuilder();
        int k = i;
        while (per.length() < 60 && k < tokens.size() && k - i < 24) {
            int start = perStart(k);
            if (start < 0) {
                break;
            }
            int stop = perEnd(start);
            if (stop == start) {
                break;
            }
            String one = denominator(start, stop);
            if (per.length() == 0 && alternative(k, one)) {
                end = stop;
                k = stop;
                continue;
            }
            if (per.length() > 0) {
                per.append('/');
            }
            per.append(one);
            k = stop;
            end = k;
        }
        if (per.length() == 0 && is(i, Sign.EACH_YEAR)) {
            end = i + 1;
            return "năm";
        }
        return per.toString();
    }

    /** "/người", "/hộ": each of those that a quantity is parted among. */
    boolean heads(int i) {
        return is(i, Sign.SCALE)
                || (is(i, Sign.NUMBER) && roundHundred(i))
                || word(i, "người")
                || word(i, "hộ")
                || word(i, "dân")
                || word(i, "người dân")
                || (i < tokens.size() && HOLDERS.has(units.lower(tokens.get(i).start, tokens.get(i).end)));
    }

    /** "6 huyện/thị xã" counts either, and is no rate. */
    private boolean alternative(int i, String noun) {
        String unit = i == 0 ? "" : units.lower(tokens.get(i - 1).start, tokens.get(i - 1).end);
        if (!unit.isEmpty() && (noun.endsWith(" ".concat(unit)) || (WORKS.has(unit) && WORKS.has(noun)))) {
            return true;
        }
        return i > 0
                && tokens.get(i - 1).is(Sign.UNIT)
                && PLACES.has(noun)
                && PLACES.has(units.lower(tokens.get(i - 1).start, tokens.get(i - 1).end));
    }

    private int perStart(int k) {
        if (is(k, Sign.SLASH) && is(k + 1, Sign.NUMBER) && is(k + 2, Sign.UNIT)) {
            Unit unit = tokens.get(k + 2).unit;
            return unit == null || unit.share() ? -1 : k + 1;
        }
        if (is(k, Sign.SLASH) || is(k, Sign.EACH)) {
            return is(k + 1, Sign.NUMBER_WORD) && word(k + 1, "một") ? k + 2 : k + 1;
        }
        if (is(k, Sign.NUMBER) && word(k, "1") && is(k + 1, Sign.YEAR) && is(k - 1, Sign.UNIT)) {
            return k + 1;
        }
        if (is(k, Sign.MORE_THAN) && word(k, "trên")) {
            boolean round = (is(k + 1, Sign.NUMBER) && roundHundred(k + 1))
                    || is(k + 1, Sign.SCALE)
                    || is(k + 1, Sign.EACH)
                    || (is(k + 1, Sign.NUMBER_WORD) && is(k + 2, Sign.SCALE));
            return round && !is(k - 1, Sign.COMMA) ? k + 1 : -1;
        }
        return -1;
    }

    private boolean roundHundred(int k) {
        BigDecimal number = tokens.get(k).number;
        if (number == null || number.scale() > 0) {
            return false;
        }
        String digits = number.toPlainString();
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(digits.length() - 1 - zeros) == '0') {
            zeros++;
        }
        return (digits.charAt(0) == '1' && zeros >= 2 && zeros == digits.length() - 1)
                || (digits.equals("1") && is(k + 1, Sign.SCALE));
    }

    /** End of one denominator: a number with its noun, a unit, a noun. */
    private int perEnd(int start) {
        int k = start;
        if (is(k, Sign.NUMBER) || is(k, Sign.NUMBER_WORD)) {
            k++;
        }
        while (is(k, Sign.SCALE)) {
            k++;
        }
        if (k >= tokens.size()) {
            return k > tokens.size() ? start : k;
        }
        Sign sign = tokens.get(k).sign;
        if (sign == Sign.UNIT
                || sign == Sign.YEAR
                || sign == Sign.MONTH
                || sign == Sign.DAY
                || sign == Sign.QUARTER
                || sign == Sign.EACH_YEAR
                || sign == Sign.LABEL
                || sign == Sign.DOCUMENT
                || sign == Sign.AVERAGE) {
            k++;
            boolean birth = is(k, Sign.WORD)
                    && (word(k, "đẻ") || word(k, "sinh") || word(k, "em") || word(k, "gái") || word(k, "nữ"));
            return birth && k > start ? birthEnd(k) : k;
        }
        int first = k;
        while (k < tokens.size() && k - first < 2 && tokens.get(k).is(Sign.WORD)) {
            k++;
        }
        while (k > first && k - first < 5 && (word(k, "sinh") || word(k, "ra") || word(k, "sống"))) {
            k++;
        }
        return k;
    }

    private int birthEnd(int k) {
        int end = k;
        while (end < tokens.size()
                && end - k < 4
                && (word(end, "đẻ")
                        || word(end, "sinh")
                        || word(end, "ra")
                        || word(end, "sống")
                        || word(end, "em")
                        || word(end, "gái")
                        || word(end, "nữ"))) {
            end++;
        }
        return end;
    }

    private String denominator(int start, int stop) {
        int k = start;
        BigDecimal number = BigDecimal.ONE;
        boolean numbered = false;
        if (tokens.get(k).is(Sign.NUMBER)) {
            BigDecimal printed = tokens.get(k).number;
            number = printed == null ? number : printed;
            numbered = true;
            k++;
        } else if (tokens.get(k).is(Sign.NUMBER_WORD)) {
            k++;
        }
        while (k < stop && tokens.get(k).is(Sign.SCALE)) {
            Unit scale = tokens.get(k).unit;
            number = number.multiply(scale == null ? BigDecimal.ONE : scale.factor());
            numbered = true;
            k++;
        }
        String noun = k < stop ? units.lower(tokens.get(k).start, tokens.get(stop - 1).end) : "";
        if (noun.endsWith("năm") || noun.equals("nam")) {
            noun = "năm";
        }
        boolean one = !numbered || number.compareTo(BigDecimal.ONE) == 0;
        return one
                ? noun
                : noun.isEmpty()
                        ? number.toPlainString()
                        : number.toPlainString().concat(" ").concat(noun);
    }
}

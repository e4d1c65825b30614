package vn.datchuan.target;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datchuan.model.Direction;

/**
 * What the name of an indicator says of its quantity: direction, share, rate or change, a comparison word (tên chỉ
 * tiêu).
 */
final class Indicated {
    final Sentence name;
    private final Optional<Direction> declared;
    private Optional<Direction> direction;
    private boolean asked;
    private String folded = "";

    Indicated(Sentence name, Optional<Direction> declared) {
        this.name = name;
        this.declared = declared;
        this.direction = declared;
    }

    boolean declared() {
        return declared.isPresent();
    }

    /** Declared, else from the name. */
    Optional<Direction> direction() {
        if (!asked && declared.isEmpty()) {
            direction = Directions.of(folded());
        }
        asked = true;
        return direction;
    }

    private boolean starts(String words) {
        return folded().startsWith(words);
    }

    /** The name in the spelling of the tables, each run of spaces as one. */
    String folded() {
        if (folded.isEmpty() && name.text.length > 0) {
            folded = name.text.foldedWords();
            folded = folded.startsWith("trong đó: ") ? folded.substring(10) : folded;
        }
        return folded;
    }

    boolean share() {
        return starts("tỷ lệ")
                || starts("tỉ lệ")
                || starts("tỷ trọng")
                || starts("tỉ trọng")
                || starts("cơ cấu")
                || starts("mức độ hài lòng")
                || starts("tốc độ tăng")
                || starts("số tỷ lệ")
                || starts("tăng tỷ lệ")
                || starts("giảm tỷ lệ")
                || starts("nâng tỷ lệ")
                || starts("mức giảm tỷ lệ")
                || starts("độ che phủ")
                || starts("phấn đấu tỷ lệ");
    }

    boolean rate() {
        return name.has(Sign.RATE);
    }

    /** The name asks for a change: "Giảm tỷ lệ hộ nghèo"; null if it does not. */
    @Nullable
    Sign change() {
        if (name.empty() || rate()) {
            return null;
        }
        int head = 0;
        while (head + 1 < name.tokens.size()
                && (name.is(head, Sign.WITHIN)
                        || name.is(head, Sign.COLON)
                        || name.is(head, Sign.DASH)
                        || name.is(head, Sign.PLUS)
                        || name.is(head, Sign.SOFT))) {
            head++;
        }
        Sign first = name.tokens.get(head).sign;
        Sign last = lastWord();
        return moves(first) ? first : moves(last) ? last : null;
    }

    private static boolean moves(Sign sign) {
        return sign == Sign.INCREASE || sign == Sign.DECREASE;
    }

    /** What the name ends with, before brackets, averages, dates and bases: "Tỷ lệ hộ nghèo giảm (%)". */
    private Sign lastWord() {
        int i = name.tokens.size() - 1;
        for (int k = i; k > 0; k--) {
            i = name.is(k, Sign.BASE) ? k - 1 : i;
        }
        int depth = 0;
        while (i > 0) {
            Sign sign = name.tokens.get(i).sign;
            depth += sign == Sign.CLOSE ? 1 : sign == Sign.OPEN ? -1 : 0;
            boolean passed = depth > 0
                    || sign == Sign.OPEN
                    || sign == Sign.DATE
                    || sign == Sign.AVERAGE
                    || sign == Sign.EACH_YEAR
                    || sign == Sign.SLASH
                    || sign == Sign.YEAR
                    || sign == Sign.COLON;
            if (!passed) {
                break;
            }
            i--;
        }
        return name.tokens.get(i).sign;
    }

    /** "(nhà trẻ - mẫu giáo)" at the end of the name: two things, for which a range may be two numbers; empty if none. */
    String pair() {
        int last = name.tokens.size() - 1;
        if (last < 4 || !name.is(last, Sign.CLOSE)) {
            return "";
        }
        int dashes = 0;
        int i = last - 1;
        while (i > 0 && !name.is(i, Sign.OPEN)) {
            dashes += name.is(i, Sign.DASH) || name.is(i, Sign.SLASH) ? 1 : 0;
            if (name.is(i, Sign.NUMBER)) {
                return "";
            }
            i--;
        }
        return dashes == 1 ? name.words(i, last + 1) : "";
    }

    /** The unit that the name ends with in brackets: "Giá trị xuất khẩu (triệu USD)"; none if there is none. */
    ColumnUnit bracketed() {
        int last = name.tokens.size() - 1;
        if (last < 2 || !name.is(last, Sign.CLOSE)) {
            return ColumnUnit.NONE;
        }
        int open = last - 1;
        while (open > 0 && !name.is(open, Sign.OPEN)) {
            open--;
        }
        if (!name.is(open, Sign.OPEN) || last - open > 7) {
            return ColumnUnit.NONE;
        }
        Sign head = name.tokens.get(open + 1).sign;
        if (head != Sign.UNIT && head != Sign.SCALE && head != Sign.NUMBER && head != Sign.YEAR) {
            return ColumnUnit.NONE;
        }
        boolean years = last - open == 2 && name.is(open + 1, Sign.YEAR) && (starts("tuổi") || starts("thời gian"));
        if (years) {
            return ColumnUnit.ofYears();
        }
        ColumnUnit unit = ColumnUnit.of(Optional.of(name.words(open + 1, last)));
        return unit.unit() != null && unit.known() && unit.comparison() == null ? unit : ColumnUnit.NONE;
    }

    /** Where the name says when it is due, "… đến năm 2020"; -1 where it has no date, several, or that of a standard or base. */
    int dated() {
        int at = -1;
        for (int i = 0; i < name.tokens.size(); i++) {
            if (name.is(i, Sign.BASE) || name.is(i, Sign.THRESHOLD_NAMED) || name.is(i, Sign.DOCUMENT)) {
                return -1;
            }
            if (name.is(i, Sign.DATE) && name.tokens.get(i).date != null) {
                if (at >= 0 || i == 0 || !(i + 1 == name.tokens.size() || name.is(i + 1, Sign.OPEN))) {
                    return -1;
                }
                at = i;
            }
        }
        boolean standard =
                folded().contains("chuẩn") && at >= 0 && !name.words(at, at + 1).startsWith("đến");
        return standard || folded().contains("giá ") ? -1 : at;
    }

    /** "Năm" in the unit column of an age or a time is its unit. */
    boolean years(String words) {
        return words.equalsIgnoreCase("năm") && (starts("tuổi") || starts("thời gian") || starts("số năm"));
    }

    boolean maintained() {
        return !name.empty() && name.is(0, Sign.MAINTAIN);
    }

    /** A comparison word that stands free in the name: "Tỷ lệ tối thiểu …", "… (tối đa)"; null if there is none. */
    @Nullable
    Comparison comparison() {
        for (int i = 0; i < name.tokens.size(); i++) {
            Comparison one = LeadParser.comparison(name.tokens.get(i).sign);
            if (one != null && one != Comparison.EXACTLY && free(i)) {
                return one;
            }
        }
        return null;
    }

    int comparisonAt() {
        for (int i = 0; i < name.tokens.size(); i++) {
            if (LeadParser.comparison(name.tokens.get(i).sign) != null && free(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean free(int i) {
        Sign own = name.tokens.get(i).sign;
        boolean bound = own == Sign.AT_LEAST || own == Sign.AT_MOST;
        if (!bound || name.is(i + 1, Sign.NUMBER) || name.is(i + 1, Sign.NUMBER_WORD)) {
            return false;
        }
        boolean last = i + 1 == name.tokens.size()
                || name.is(i + 1, Sign.CLOSE)
                || name.is(i + 1, Sign.STOP)
                || name.is(i + 1, Sign.UNIT);
        boolean opened = i > 0
                && (name.is(i - 1, Sign.OPEN)
                        || name.is(i - 1, Sign.COMMA)
                        || name.is(i - 1, Sign.REACH)
                        || name.is(i - 1, Sign.DASH));
        if (i == 0) {
            return true;
        }
        return (last && opened)
                || (last && i > 1 && name.is(i - 1, Sign.REACH))
                || (name.tokens.get(i).start <= 14 && head());
    }

    private boolean head() {
        return starts("tỷ lệ")
                || starts("tỉ lệ")
                || starts("số")
                || starts("mức")
                || starts("tổng")
                || starts("diện tích")
                || starts("thời gian")
                || starts("tỷ trọng")
                || starts("chi")
                || starts("vốn");
    }
}

package vn.datchuan.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers around each number of a text what binds to it: range, unit, per and suffix here, the words before it in
 * {@link LeadParser}.
 */
final class QuantityParser {
    private final List<Token> tokens;
    private final UnitParser units;
    private final PerParser pers;
    private final LeadParser leads;
    private final NumberWords words;
    private final Fractions fractions;
    int steps;

    QuantityParser(PrintedText text, List<Token> tokens) {
        this.tokens = tokens;
        this.units = new UnitParser(text, tokens);
        this.pers = new PerParser(text, tokens, units);
        this.leads = new LeadParser(text, tokens);
        this.words = new NumberWords(text, tokens);
        this.fractions = new Fractions(tokens, units);
    }

    List<Quantity> quantities() {
        List<Quantity> found = new ArrayList<>();
        int i = 0;
        int floor = 0;
        while (i < tokens.size()) {
            steps++;
            Quantity q = at(i);
            if (q == null) {
                i++;
                continue;
            }
            leads.read(q, floor);
            found.add(q);
            floor = Math.max(q.end, q.perEnd);
            i = floor;
        }
        return found;
    }

    private boolean is(int i, Sign sign) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(sign);
    }

    private @Nullable Quantity at(int i) {
        Token token = tokens.get(i);
        Quantity q;
        if (token.is(Sign.NUMBER)) {
            q = new Quantity(i);
            q.low = number(i);
            q.doubtful = token.doubtful;
            if (!words.figures(q) && !fractions.read(q)) {
                measure(q);
            }
        } else {
            q = words.read(i);
            if (q == null) {
                return null;
            }
            if (q.unit == null && !q.noneLeft) {
                measure(q);
            }
        }
        if (!q.noneLeft) {
            per(q);
            suffix(q);
        }
        return q;
    }

    private BigDecimal number(int i) {
        BigDecimal number = tokens.get(i).number;
        return number == null ? BigDecimal.ZERO : number;
    }

    /** Unit, range and scale. */
    private void measure(Quantity q) {
        Unit first = units.unit(q.end, false);
        BigDecimal firstFactor = units.factor;
        boolean firstScaled = units.scaled;
        int afterFirst = units.end;
        int second = rangeEnd(q, afterFirst);
        if (second < 0) {
            Unit unit = units.unit(q.end, true);
            q.unit = unit;
            q.low = scaled(q.low, units.factor);
            q.factor = units.factor;
            q.scaled = units.scaled && unit == null;
            q.scale = q.scaled ? units.factor : BigDecimal.ONE;
            q.end = units.end;
            settle(q, q.number);
            return;
        }
        q.high = number(second);
        q.doubtful |= tokens.get(second).doubtful;
        Unit unit = units.unit(second + 1, true);
        BigDecimal secondFactor = units.factor;
        q.scaled = units.scaled && unit == null;
        q.scale = q.scaled ? units.factor : BigDecimal.ONE;
        q.end = units.end;
        q.unit = unit == null ? first : unit;
        settle(q, q.number);
        q.factor = secondFactor;
        q.high = scaled(settledHigh(q, second), secondFactor);
        q.low = scaled(
                q.low, firstScaled ? firstFactor : first == null || sameUnit(first, unit) ? secondFactor : firstFactor);
        if (q.low.compareTo(q.high) > 0) {
            BigDecimal low = q.high;
            q.high = q.low;
            q.low = low;
            q.falling = true;
        }
    }

    private static boolean sameUnit(Unit one, @Nullable Unit other) {
        return other != null && one.name().equals(other.name()) && one.factor().compareTo(other.factor()) == 0;
    }

    private BigDecimal settledHigh(Quantity q, int second) {
        Token token = tokens.get(second);
        BigDecimal high = q.high == null ? BigDecimal.ZERO : q.high;
        return token.groupOfThree ? groupOfThree(q, high) : high;
    }

    static BigDecimal scaled(BigDecimal value, BigDecimal factor) {
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return value;
        }
        BigDecimal product = value.multiply(factor);
        return product.scale() > 0 && product.stripTrailingZeros().scale() <= 0
                ? product.setScale(0, RoundingMode.UNNECESSARY)
                : product;
    }

    /** Takes "1,234" and "1.500" by the unit: decimals for a share, thousands for what is counted. */
    private void settle(Quantity q, int number) {
        Token token = tokens.get(number);
        if (token.groupOfThree) {
            q.low = groupOfThree(q, q.low);
        }
    }

    private static BigDecimal groupOfThree(Quantity q, BigDecimal value) {
        boolean counted = q.unit != null && (q.unit.is(Unit.Family.COUNT) || q.unit.is(Unit.Family.MONEY));
        if (value.scale() > 0) {
            q.doubtful = true;
            return counted ? value.movePointRight(3) : value;
        }
        q.doubtful |= q.unit != null && q.unit.share();
        return value;
    }

    /** Token of the upper number if a range goes on at the place, else -1. */
    private int rangeEnd(Quantity q, int i) {
        boolean joins = is(i, Sign.DASH)
                || is(i, Sign.TO)
                || (is(i, Sign.APPROXIMATELY) && tokens.get(i).end - tokens.get(i).start == 1)
                || (is(i, Sign.AND)
                        && is(q.number - 1, Sign.FROM)
                        && tokens.get(q.number - 1).end - tokens.get(q.number - 1).start > 3);
        if (!joins) {
            return -1;
        }
        int k = i + 1;
        while (k < tokens.size() && k - i < 4 && lead(tokens.get(k).sign)) {
            if (tokens.get(k).sign.comparison() || tokens.get(k).is(Sign.LESS_THAN)) {
                q.upperWord = LeadParser.comparison(tokens.get(k).sign);
            }
            k++;
        }
        if (!is(k, Sign.NUMBER) || (is(k + 1, Sign.SLASH) && is(k + 2, Sign.NUMBER))) {
            q.upperWord = null;
            return -1;
        }
        int next = units.unit(k + 1, false) == null ? k + 1 : units.end;
        boolean third = is(i, Sign.DASH) && is(next, Sign.DASH) && is(next + 1, Sign.NUMBER);
        if (third || (is(i, Sign.DASH) && is(q.number - 1, Sign.DASH) && q.number >= 2 && numberOrUnit(q.number - 2))) {
            q.dashList = true;
            q.upperWord = null;
            return -1;
        }
        return k;
    }

    private boolean numberOrUnit(int i) {
        return is(i, Sign.NUMBER) || (is(i, Sign.UNIT) && is(i - 1, Sign.NUMBER));
    }

    private static boolean lead(Sign sign) {
        return sign.comparison() || sign == Sign.APPROXIMATELY || sign == Sign.AT_LEVEL;
    }

    private void per(Quantity q) {
        String per = pers.per(q.end);
        if (q.share() && (per.equalsIgnoreCase("grdp") || per.equalsIgnoreCase("gdp"))) {
            q.end = pers.end - 1;
            return;
        }
        if (q.share() && per.startsWith("tổng")) {
            q.end = pers.end;
            return;
        }
        if (per.isEmpty() && q.share() && bareYear(q.end)) {
            q.per = "năm";
            q.end++;
            return;
        }
        if (per.isEmpty()) {
            q.end = Math.max(q.end, pers.end);
            q.per = yearly(q);
            return;
        }
        q.per = per;
        q.end = pers.end;
    }

    /** "8-9% năm": the slash is missing. */
    private boolean bareYear(int i) {
        return is(i, Sign.YEAR)
                && tokens.get(i).end - tokens.get(i).start == 3
                && is(i - 1, Sign.UNIT)
                && (i + 1 == tokens.size() || tokens.get(i + 1).sign.separator() || is(i + 1, Sign.CLOSE));
    }

    /** "1.000 doanh nghiệp thành lập mới/năm", "12 người làm nghiên cứu trên một vạn dân": after the words of the noun. */
    private String yearly(Quantity q) {
        int k = q.end;
        while (k < tokens.size()
                && k - q.end < 6
                && (is(k, Sign.WORD)
                        || is(k, Sign.ACTION)
                        || is(k, Sign.UNIT)
                        || is(k, Sign.NOUN)
                        || (is(k, Sign.BOUNDARY) && k > q.number + 1))) {
            k++;
        }
        boolean counts = (q.unitIs(Unit.Family.COUNT) || q.unitIs(Unit.Family.MEASURE)) && k > q.end;
        boolean share = q.share() && is(q.end, Sign.SHARE_OF) && k == q.end;
        while (share
                && k < tokens.size()
                && k - q.end < 8
                && (is(k, Sign.SHARE_OF) || is(k, Sign.WORD) || is(k, Sign.UNIT))) {
            k++;
        }
        if ((counts || share) && is(k, Sign.SLASH) && is(k + 1, Sign.YEAR)) {
            return "năm";
        }
        boolean heads = is(k, Sign.SLASH) && pers.heads(k + 1);
        String per = counts && (heads || is(k, Sign.MORE_THAN)) ? pers.per(k) : "";
        q.perEnd = per.isEmpty() ? 0 : pers.end;
        return per;
    }

    /** "trở lên", "trở xuống", also after the noun of the unit; a plus sign. */
    private void suffix(Quantity q) {
        int k = q.end;
        while (k < tokens.size()
                && k - q.end < 4
                && (tokens.get(k).is(Sign.WORD)
                        || tokens.get(k).is(Sign.SHARE_OF)
                        || tokens.get(k).is(Sign.UNIT))) {
            k++;
        }
        boolean plus = is(q.end, Sign.PLUS)
                && tokens.get(q.end).glued
                && (q.end + 1 == tokens.size() || !tokens.get(q.end + 1).glued);
        boolean ends = is(k, Sign.OR_MORE) || is(k, Sign.OR_LESS);
        q.nounFrom = !plus && ends && k > q.end ? q.end : -1;
        if (q.nounFrom >= 0 && is(q.number + 1, Sign.WORD) && q.unitIs(Unit.Family.COUNT)) {
            q.unit = Unit.unknown(units.lower(tokens.get(q.number + 1).start, tokens.get(k - 1).end));
        }
        if (plus || is(k, Sign.OR_MORE)) {
            q.suffix = Comparison.AT_LEAST;
            q.end = plus ? q.end + 1 : k + 1;
        } else if (is(k, Sign.OR_LESS)) {
            q.suffix = Comparison.AT_MOST;
            q.end = k + 1;
        }
        if (q.suffix != null && q.per.isEmpty()) {
            per(q);
        }
    }
}

package vn.datchuan.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Reads two numbers with a slash between them: a share ("2/3 số hộ"), a count with its base ("04/09 thôn"), a score. */
final class Fractions {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Token> tokens;
    private final UnitParser units;

    Fractions(List<Token> tokens, UnitParser units) {
        this.tokens = tokens;
        this.units = units;
    }

    private boolean is(int i, Sign sign) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(sign);
    }

    private BigDecimal number(int i) {
        BigDecimal number = tokens.get(i).number;
        return number == null ? BigDecimal.ZERO : number;
    }

    /** "2/3 số hộ" is a share, "04/09 thôn" a count with its base. */
    boolean read(Quantity q) {
        int i = q.number;
        if (!is(i + 1, Sign.SLASH)
                || !is(i + 2, Sign.NUMBER)
                || number(i + 2).scale() > 0
                || (number(i).scale() > 0 && !points(i + 3))) {
            return false;
        }
        BigDecimal top = number(i);
        BigDecimal bottom = number(i + 2);
        boolean denominator =
                bottom.compareTo(HUNDRED) >= 0 && bottom.stripTrailingZeros().precision() == 1;
        if ((denominator && (!points(i + 3) || is(i - 1, Sign.SLASH)))
                || bottom.signum() == 0
                || top.compareTo(bottom) > 0) {
            return false;
        }
        q.end = i + 3;
        Unit unit = units.unit(q.end, true);
        boolean share = is(q.end, Sign.SHARE_OF)
                || (unit == null
                        && bottom.compareTo(BigDecimal.TEN) < 0
                        && top.compareTo(bottom) < 0
                        && tokens.get(i).end - tokens.get(i).start == 1
                        && !is(i - 1, Sign.OPEN)
                        && i + 3 < tokens.size());
        if (share) {
            percentOf(q, top, bottom);
            return true;
        }
        q.of = bottom;
        if (unit != null) {
            q.unit = unit;
            q.end = units.end;
        }
        return true;
    }

    /** "4,5/5 điểm", "75/100": out of so many, where nothing or "điểm" follows. */
    private boolean points(int after) {
        Unit unit = units.unit(after, false);
        return after == tokens.size() || (unit != null && unit.is(Unit.Family.SCORE));
    }

    static void percentOf(Quantity q, BigDecimal top, BigDecimal bottom) {
        q.low = top.multiply(HUNDRED).divide(bottom, 2, RoundingMode.HALF_UP).stripTrailingZeros();
        if (q.low.scale() < 0) {
            q.low = q.low.setScale(0);
        }
        q.unit = Unit.PERCENT;
        q.fraction = true;
    }
}

package vn.datchuan.target;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One condition of a reading, with the words it came from.
 *
 * @param between true for a closed range; {@code comparison} is then {@link Comparison#AT_LEAST} and {@code upper} is
 * present
 * @param unit normalised unit: "%", "‰", "đồng", "lần", "bậc", … ; empty for a bare count
 * @param per what it is per: "năm", "người", "100000 người"; empty if not
 * @param subject printed words that this condition alone speaks of; empty if the whole indicator
 * @param base for a change: the printed base ("so với năm 2025"); for "N of M" the M; empty if none is printed
 * @param change present where the condition is on a change: "tăng" or "giảm"
 * @param changeUnit for a change: "điểm %", "%", "lần", …
 * @param field which printed text the words stand in
 * @param start first code point of the words in that text as given
 * @param end code point after the last
 */
public record Condition(
        Comparison comparison,
        BigDecimal value,
        boolean between,
        Optional<BigDecimal> upper,
        String unit,
        String per,
        String subject,
        String base,
        Optional<Criterion.Change.Direction> change,
        String changeUnit,
        Optional<Deadline> deadline,
        Field field,
        int start,
        int end) {

    /** The printed text that a condition was read from. */
    public enum Field {
        TARGET,
        INDICATOR
    }

    /** {@code between} or the symbol of the comparison. */
    public String op() {
        return between ? "between" : comparison.symbol();
    }
}

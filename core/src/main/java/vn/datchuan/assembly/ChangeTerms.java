package vn.datchuan.assembly;

import java.math.BigDecimal;
import java.util.Optional;
import vn.datchuan.model.UnitOfMeasure;
import vn.datchuan.target.Condition;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.Remark;
import vn.datchuan.target.TargetReading;
import vn.datchuan.target.Warning;
import vn.datchuan.verdict.Incomparable;

/**
 * What a relative target says beside its size.
 *
 * @param unit of the size: "%", "điểm %", "lần", "bậc", "hộ"
 * @param upper the far end of a range of sizes
 * @param yearly the size is per year
 * @param column the target stands in a year column of a plan with several
 * @param unclear why no level follows from it, whatever the base
 */
public record ChangeTerms(
        UnitOfMeasure unit,
        Optional<BigDecimal> upper,
        boolean yearly,
        boolean column,
        Optional<Incomparable> unclear) {

    static ChangeTerms of(TargetReading reading, Condition condition, boolean column) {
        String unit = condition.changeUnit();
        boolean yearly = condition.per().equals("năm");
        Optional<Incomparable> unclear = Optional.empty();
        if (unit.equals("%") && warns(reading, Warning.POINTS_OR_PERCENT)) {
            unclear = Optional.of(Incomparable.POINTS_OR_PERCENT);
        } else if (unit.equals("lần") && (yearly || !isTimes(reading, condition))) {
            unclear = Optional.of(Incomparable.MULTIPLE_UNCLEAR);
        }
        return new ChangeTerms(
                UnitOfMeasure.of(unit, yearly ? "" : condition.per()), condition.upper(), yearly, column, unclear);
    }

    private static boolean warns(TargetReading reading, Warning code) {
        for (Remark<Warning> remark : reading.warnings()) {
            if (remark.code() == code) {
                return true;
            }
        }
        return false;
    }

    /** "gấp 2 lần" is twice as much; "tăng 2 lần" and "giảm 2 lần" say several things. */
    private static boolean isTimes(TargetReading reading, Condition condition) {
        return PrintedUnits.words(reading, condition).contains("gấp")
                && condition.change().orElseThrow() == Criterion.Change.Direction.INCREASE;
    }
}

package vn.datchuan.testkit;

import java.math.BigDecimal;
import java.util.Optional;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.model.UnitOfMeasure;

/**
 * In which unit and in which steps values of a target are written: a number without a unit where the target takes it so, else with the printed unit; a
 * step is one of the last printed decimal, of a share at least a tenth of a percent.
 */
final class TargetScale {

    private final int shift;
    private final String suffix;
    private final boolean share;

    TargetScale(JudgedTarget target) {
        Optional<UnitOfMeasure> bare = target.unit().bare();
        UnitOfMeasure written = bare.orElse(target.unit().shown());
        this.shift = target.unit().unit().exponent() - written.exponent();
        this.suffix = bare.isPresent() ? "" : " " + written.text();
        this.share = target.share();
    }

    /** One step at a threshold, in the unit of the criterion. */
    BigDecimal step(BigDecimal threshold) {
        return BigDecimal.ONE.movePointLeft(decimals(threshold)).movePointLeft(shift);
    }

    private int decimals(BigDecimal threshold) {
        int printed = shift == 0
                ? threshold.scale()
                : moved(threshold).stripTrailingZeros().scale();
        return Math.max(share ? 1 : 0, printed);
    }

    /** A number of the criterion's unit as a number that people write. */
    BigDecimal moved(BigDecimal value) {
        return value.movePointRight(shift);
    }

    /** The value as a file of values gives it, with a decimal comma. */
    String written(BigDecimal value) {
        BigDecimal number = moved(value).stripTrailingZeros();
        return number.toPlainString().replace('.', ',') + suffix;
    }
}

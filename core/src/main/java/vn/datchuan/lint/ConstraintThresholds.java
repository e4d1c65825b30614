package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.model.Direction;
import vn.datchuan.model.UnitOfMeasure;
import vn.datchuan.target.Condition;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.PrintedTarget;
import vn.datchuan.target.TargetNotation;
import vn.datchuan.target.TargetReading;

/**
 * Printed thresholds as bounds on the measured value. Thresholds of one quantity bound one variable, in its plain unit; of another quantity they are held
 * against another variable, because nothing is known of how the two relate.
 *
 * @param direction of the indicator, where it is known
 */
record ConstraintThresholds(Optional<Direction> direction) {

    private static final String VALUE = "value";
    private static final String IN = " in ";

    /** Empty for a text that is no threshold. */
    Optional<Constraint.Meets> read(String printed, boolean missed) {
        TargetReading reading = TargetNotation.read(new PrintedTarget("", Optional.empty(), printed, direction));
        List<Criterion.Threshold> bounds = new ArrayList<>(2);
        if (reading.criterion() instanceof Criterion.Threshold t) {
            bounds.add(t);
        } else if (reading.criterion() instanceof Criterion.Between b) {
            bounds.add(b.lower());
            bounds.add(b.upper());
        } else {
            return Optional.empty();
        }
        Condition condition = reading.conditions().get(0);
        UnitOfMeasure unit = UnitOfMeasure.of(condition.unit(), condition.per());
        List<Criterion.Threshold> plain = new ArrayList<>(2);
        for (Criterion.Threshold t : bounds) {
            plain.add(new Criterion.Threshold(t.comparison(), t.value().scaleByPowerOfTen(unit.exponent())));
        }
        return Optional.of(new Constraint.Meets(variable(unit), plain, missed));
    }

    private static String variable(UnitOfMeasure unit) {
        String quantity = unit.per().isEmpty() ? unit.quantity() : unit.quantity() + "/" + unit.per();
        return quantity.isEmpty() ? VALUE : VALUE + IN + quantity;
    }

    /** True for a variable that stands for the measured value. */
    static boolean isValue(String variable) {
        return variable.equals(VALUE) || variable.startsWith(VALUE + IN);
    }

    /** The unit of such a variable; empty for a bare number. */
    static String unit(String variable) {
        return variable.equals(VALUE) ? "" : variable.substring(VALUE.length() + IN.length());
    }
}

package vn.datchuan.verdict;

import java.util.Optional;
import vn.datchuan.model.UnitOfMeasure;

/**
 * How a figure and a target were brought to one unit and one base (cơ sở so sánh).
 *
 * @param unit of the value, the threshold and every other figure
 * @param shown the unit in which people read them: as the plan prints it, or {@code unit}
 * @param base of a relative target
 * @param obstacle why they could not be compared; empty if they could, or where nothing was to be compared
 */
public record Basis(
        UnitOfMeasure unit, UnitOfMeasure shown, Optional<RelativeBase> base, Optional<Incomparable> obstacle) {

    /** Nothing to convert. */
    public static final Basis PLAIN =
            new Basis(UnitOfMeasure.NONE, UnitOfMeasure.NONE, Optional.empty(), Optional.empty());
}

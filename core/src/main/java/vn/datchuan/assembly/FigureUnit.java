package vn.datchuan.assembly;

import java.util.Optional;
import vn.datchuan.model.UnitOfMeasure;

/**
 * In which unit the figures of a target are compared, and how a bare number is taken.
 *
 * @param unit of the criterion's number; {@link UnitOfMeasure#NONE} for a bare count
 * @param open the plan says nothing of the unit: a figure may bring its own, if all bring the same
 * @param column unit column of the plan, where it holds a unit
 * @param bare in which unit a bare number is; empty: a bare number is not compared
 * @param assumed taking a bare number in that unit is an assumption to be said
 * @param shown unit in which people read the figures
 */
public record FigureUnit(
        UnitOfMeasure unit,
        boolean open,
        Optional<UnitOfMeasure> column,
        Optional<UnitOfMeasure> bare,
        boolean assumed,
        UnitOfMeasure shown) {

    /** Bare numbers are taken as they are. */
    public static final FigureUnit PLAIN = of(UnitOfMeasure.NONE);

    /** Percent. */
    public static final FigureUnit PERCENT = of(UnitOfMeasure.PERCENT);

    /** A unit in which a bare number is, beyond doubt. */
    static FigureUnit of(UnitOfMeasure unit) {
        return new FigureUnit(unit, false, Optional.empty(), Optional.of(unit), false, unit);
    }

    /** Nothing is printed of the unit of the figures. */
    static FigureUnit unprinted() {
        return new FigureUnit(
                UnitOfMeasure.NONE, true, Optional.empty(), Optional.of(UnitOfMeasure.NONE), false, UnitOfMeasure.NONE);
    }
}

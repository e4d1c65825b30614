package vn.datchuan.assembly;

import java.util.Optional;
import vn.datchuan.model.UnitOfMeasure;
import vn.datchuan.verdict.Basis;

/**
 * In which unit the figures of a target are compared, and how a bare number is taken.
 *
 * @param basis the unit of the criterion's number, {@link UnitOfMeasure#NONE} for a bare count, and that in which people read the figures
 * @param open the plan says nothing of the unit: a figure may bring its own, if all bring the same
 * @param column unit column of the plan, where it holds a unit
 * @param bare in which unit a bare number is; empty: a bare number is not compared
 * @param assumed taking a bare number in that unit is an assumption to be said
 */
public record FigureUnit(
        Basis basis, boolean open, Optional<UnitOfMeasure> column, Optional<UnitOfMeasure> bare, boolean assumed) {

    /** Bare numbers are taken as they are. */
    public static final FigureUnit PLAIN = of(UnitOfMeasure.NONE);

    /** Percent. */
    public static final FigureUnit PERCENT = of(UnitOfMeasure.PERCENT);

    /** A unit in which a bare number is, beyond doubt. */
    static FigureUnit of(UnitOfMeasure unit) {
        return of(unit, false, Optional.empty(), Optional.of(unit), false, unit);
    }

    static FigureUnit of(
            UnitOfMeasure unit,
            boolean open,
            Optional<UnitOfMeasure> column,
            Optional<UnitOfMeasure> bare,
            boolean assumed,
            UnitOfMeasure shown) {
        return new FigureUnit(new Basis(unit, shown, Optional.empty(), Optional.empty()), open, column, bare, assumed);
    }

    /** Nothing is printed of the unit of the figures. */
    static FigureUnit unprinted() {
        return of(
                UnitOfMeasure.NONE, true, Optional.empty(), Optional.of(UnitOfMeasure.NONE), false, UnitOfMeasure.NONE);
    }

    /** In which the criterion and the figures are compared. */
    public UnitOfMeasure unit() {
        return basis.unit();
    }

    /** In which people read them. */
    public UnitOfMeasure shown() {
        return basis.shown();
    }

    /** True if a bare number is taken as it is, and nothing has to be said of it. */
    boolean takesNumbers() {
        return !assumed && bare.isPresent() && bare.orElseThrow().exponent() == unit().exponent();
    }
}

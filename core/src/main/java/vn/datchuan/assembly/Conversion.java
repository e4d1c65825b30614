package vn.datchuan.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.InUnit;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.MeasuredValue.ReportedChange;
import vn.datchuan.model.Observation;
import vn.datchuan.model.UnitOfMeasure;
import vn.datchuan.verdict.Incomparable;

/**
 * Brings figures to the unit of their target (quy đổi), exactly and within one quantity only. A figure that cannot be brought there keeps its unit, or
 * gets none where it has none: it still counts as the latest figure, and what is said of it is that it cannot be compared.
 */
final class Conversion {

    /** A ratio times this power of ten is a percentage. */
    private static final int PERCENT_EXPONENT = 2;

    private final FigureUnit target;

    private final boolean plain;

    private Conversion(FigureUnit target) {
        this.target = target;
        this.plain = target.takesNumbers();
    }

    /** The figures in their order; the same list where there is nothing to convert. */
    static List<Observation> of(List<Observation> figures, FigureUnit target) {
        if (figures.size() == 1 && figures.get(0).value() instanceof Numeric && target.takesNumbers()) {
            return figures;
        }
        Conversion conversion = new Conversion(target);
        List<Observation> converted = figures;
        for (int i = 0; i < figures.size(); i++) {
            Observation figure = figures.get(i);
            Observation one = conversion.convert(figure);
            if (one != figure) {
                converted = converted == figures ? new ArrayList<>(figures) : converted;
                converted.set(i, one);
            }
        }
        return converted;
    }

    /** Where the plan says nothing of the unit: that of the latest figure that has one. */
    static FigureUnit resolved(FigureUnit unit, List<Observation> figures) {
        if (!unit.open()) {
            return unit;
        }
        for (int i = figures.size() - 1; i >= 0; i--) {
            if (figures.get(i).value() instanceof InUnit given) {
                UnitOfMeasure shown = given.unit();
                UnitOfMeasure plain = shown.scaled() ? UnitOfMeasure.of(shown.quantity(), shown.per()) : shown;
                return FigureUnit.of(plain, false, Optional.empty(), Optional.empty(), false, shown);
            }
        }
        return FigureUnit.PLAIN;
    }

    /** Why a figure that was not converted cannot be compared; empty for one that can. */
    static Optional<Incomparable> obstacle(Observation figure, UnitOfMeasure target) {
        if (figure.value() instanceof ReportedChange) {
            return Optional.of(Incomparable.REPORTED_CHANGE);
        }
        if (!(figure.value() instanceof InUnit given)) {
            return Optional.empty();
        }
        if (given.unit().equals(UnitOfMeasure.NONE)) {
            return Optional.of(Incomparable.UNIT_MISSING);
        }
        boolean same = given.unit().quantity().equals(target.quantity());
        return Optional.of(same ? Incomparable.OTHER_PER : Incomparable.OTHER_QUANTITY);
    }

    private Observation convert(Observation figure) {
        MeasuredValue value = figure.value();
        if (plain && value instanceof Numeric) {
            return figure;
        }
        if (value instanceof InUnit given) {
            return given(figure, given.amount(), given.unit());
        }
        if (value instanceof Ratio && target.unit().share()) {
            return share(figure, value);
        }
        boolean number = value instanceof Numeric || value instanceof Bounded || value instanceof Ratio;
        return number ? bare(figure, value, target.assumed()) : figure;
    }

    private Observation given(Observation figure, MeasuredValue amount, UnitOfMeasure unit) {
        if (amount instanceof Ratio && unit.share() && target.unit().share()) {
            return share(figure, amount);
        }
        UnitOfMeasure wanted = target.unit();
        boolean perGiven = !unit.per().isEmpty();
        if (unit.quantity().equals(wanted.quantity())
                && (!perGiven || unit.per().equals(wanted.per()))) {
            return figure.converted(
                    Values.scaled(amount, unit.exponent() - wanted.exponent()),
                    !perGiven && !wanted.per().isEmpty());
        }
        boolean column =
                target.column().isPresent() && target.column().orElseThrow().means(unit);
        if (column && target.bare().isPresent()) {
            return bare(figure, amount, false);
        }
        boolean countedNoun = wanted.equals(UnitOfMeasure.NONE) && !unit.known() && !perGiven;
        return countedNoun ? figure.converted(Values.scaled(amount, unit.exponent()), true) : figure;
    }

    /** Numerator and denominator of a share know no percent or permille: they are brought to the unit of the target. */
    private Observation share(Observation figure, MeasuredValue ratio) {
        int exponent = target.unit().exponent();
        if (exponent == 0) {
            return ratio == figure.value() ? figure : figure.converted(ratio, false);
        }
        return figure.converted(Values.scaled(ratio, PERCENT_EXPONENT - exponent), false);
    }

    private Observation bare(Observation figure, MeasuredValue amount, boolean assumed) {
        if (target.bare().isEmpty()) {
            return figure.converted(new InUnit(amount, UnitOfMeasure.NONE), false);
        }
        int shift = target.bare().orElseThrow().exponent() - target.unit().exponent();
        if (shift == 0 && !assumed && amount == figure.value()) {
            return figure;
        }
        return figure.converted(Values.scaled(amount, shift), assumed);
    }
}

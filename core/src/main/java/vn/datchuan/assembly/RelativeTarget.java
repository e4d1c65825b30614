package vn.datchuan.assembly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.ReportedChange;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Observation;
import vn.datchuan.model.Period;
import vn.datchuan.model.Quantity;
import vn.datchuan.model.UnitOfMeasure;
import vn.datchuan.target.Criterion;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Incomparable;
import vn.datchuan.verdict.RelativeBase;

/**
 * A target on a change (chỉ tiêu tăng, giảm): brought to a level by the measured figure of its base period, or held directly against a change that was
 * reported as such. Used once, by one thread.
 */
final class RelativeTarget {

    private final JudgedTarget target;
    private final Criterion.Change change;
    private final ChangeTerms terms;
    private final Criterion.Threshold size;
    private final UnitOfMeasure levels;
    private final LocalDate asOf;

    /**
     * @param levels unit of the figures
     */
    RelativeTarget(
            JudgedTarget target, Criterion.Change change, ChangeTerms terms, UnitOfMeasure levels, LocalDate asOf) {
        this.target = target;
        this.change = change;
        this.levels = levels;
        this.terms = terms;
        this.size = RelativeLevel.size(change, terms, target.direction());
        this.asOf = asOf;
    }

    /** What is compared, by the figures known. */
    Judgement judgement(List<Observation> figures) {
        Optional<Observation> latest = DueFigures.choose(target.over(target.printed()), figures);
        if (latest.isPresent() && latest.orElseThrow().value() instanceof ReportedChange) {
            return reported(figures);
        }
        boolean percentOfShare = levels.share() && terms.unit().share();
        if (terms.unclear().isPresent() || percentOfShare) {
            Incomparable unclear = terms.unclear().orElse(Incomparable.POINTS_OR_PERCENT);
            return Judgement.obstructed(target, figures, Optional.empty(), unclear);
        }
        Optional<Period> named = basePeriod();
        if (named.isEmpty()
                || !named.orElseThrow().end().isBefore(target.label().start())) {
            return Judgement.obstructed(target, figures, Optional.empty(), Incomparable.BASE_UNCLEAR);
        }
        return level(figures, named.orElseThrow());
    }

    // The level ------------------------------------------------------------------------------------------------------

    private Judgement level(List<Observation> figures, Period period) {
        boolean inside = !period.end().isBefore(target.span().start());
        JudgedTarget judged = inside ? target.over(target.printed()) : target;
        RelativeBase unknown = new RelativeBase(period, Optional.empty(), Optional.empty());
        if (!asOf.isAfter(period.end())) {
            return new Judgement(
                    judged, Optional.empty(), figures, Optional.of(unknown), true, Optional.empty(), List.of());
        }
        Optional<Observation> found = FigureChoice.choose(figures, target.nature(), period, period);
        Optional<Quantity> base = usable(found, period);
        if (base.isEmpty()) {
            boolean broken = found.isPresent() && isBeforeBreak(found.orElseThrow());
            return Judgement.obstructed(
                    judged,
                    figures,
                    Optional.of(unknown),
                    broken ? Incomparable.BASE_BEFORE_BREAK : Incomparable.BASE_MISSING);
        }
        Optional<Incomparable> obstacle = RelativeLevel.obstacle(terms, base.orElseThrow());
        if (obstacle.isPresent()) {
            return Judgement.obstructed(
                    judged,
                    figures,
                    Optional.of(new RelativeBase(period, found, Optional.empty())),
                    obstacle.orElseThrow());
        }
        int years =
                terms.yearly() ? target.label().end().getYear() - period.end().getYear() : 1;
        Bound bound = RelativeLevel.of(change, size, terms, base.orElseThrow(), years);
        return new Judgement(
                judged,
                Optional.of(bound),
                figures,
                Optional.of(new RelativeBase(period, found, Optional.of(bound.comparison()))),
                false,
                Optional.empty(),
                assumptions(found.orElseThrow(), years));
    }

    private List<DataAssumption> assumptions(Observation base, int years) {
        List<DataAssumption> assumptions = new ArrayList<>(2);
        if (change.base().isBlank()) {
            assumptions.add(DataAssumption.BASE_PERIOD_ASSUMED);
        }
        if (years > 1) {
            assumptions.add(DataAssumption.CHANGE_OVER_YEARS);
        }
        if (base.unitAssumed()) {
            assumptions.add(DataAssumption.VALUE_UNIT_ASSUMED);
        }
        return assumptions;
    }

    /** The named period; where none is named the year before, as far as it is clear which that is. */
    private Optional<Period> basePeriod() {
        Period label = target.label();
        if (!change.base().isBlank()) {
            return BasePeriod.read(change.base(), label);
        }
        boolean ownYear = label.isYear()
                && (terms.column() || label.start().equals(target.span().start()));
        if (ownYear) {
            return Optional.of(Period.ofYear(label.start().getYear() - 1));
        }
        boolean wholeYears = label.months() % 12 == 0 && label.start().getDayOfYear() == 1;
        return terms.yearly() && wholeYears
                ? Optional.of(Period.ofYear(target.span().start().getYear() - 1))
                : Optional.empty();
    }

    /** An undisputed, final figure that is a number. An estimate is no measured base. */
    private Optional<Quantity> usable(Optional<Observation> found, Period period) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Observation figure = found.orElseThrow();
        boolean stands = !figure.conflicting()
                && !Situation.isEstimate(figure)
                && !isBeforeBreak(figure)
                && !figure.asOf().isBefore(Situation.finalFrom(period.end()));
        return stands ? Values.quantity(figure.value(), target.share()) : Optional.empty();
    }

    private boolean isBeforeBreak(Observation figure) {
        return target.comparableFrom().isPresent()
                && figure.asOf().isBefore(target.comparableFrom().orElseThrow());
    }

    // The reported change --------------------------------------------------------------------------------------------

    private Judgement reported(List<Observation> figures) {
        boolean level = target.nature() == Nature.STOCK || target.nature() == Nature.SURVEY;
        boolean share = terms.unit().share() || terms.unit().equals(UnitOfMeasure.POINT);
        JudgedTarget judged =
                target.measuring(FigureUnit.of(terms.unit()), share, level ? Nature.SURVEY : Nature.RATIO);
        List<Observation> changes = new ArrayList<>(figures.size());
        for (Observation figure : figures) {
            if (figure.value() instanceof ReportedChange reported) {
                changes.add(figure.converted(size(reported), false));
            }
        }
        return new Judgement(
                judged,
                Optional.of(new Bound(size.comparison(), size.value())),
                changes,
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(DataAssumption.REPORTED_CHANGE));
    }

    /** In the target's unit and direction; unchanged where it cannot be. */
    private MeasuredValue size(ReportedChange reported) {
        UnitOfMeasure unit = reported.unit();
        boolean perYear = unit.per().equals("năm");
        boolean oneYear =
                target.label().isYear() && (terms.column() || target.measured().isYear());
        boolean samePer = terms.yearly()
                ? perYear || unit.per().isEmpty() && oneYear
                : unit.per().equals(terms.unit().per()) || unit.per().isEmpty();
        if (!unit.quantity().equals(terms.unit().quantity()) || !samePer) {
            return reported;
        }
        BigDecimal plain = unit.convert(reported.size(), terms.unit());
        boolean decrease = change.direction() == Criterion.Change.Direction.DECREASE;
        return new Numeric(decrease ? plain.negate() : plain);
    }
}

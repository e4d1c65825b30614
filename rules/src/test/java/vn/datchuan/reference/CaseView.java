package vn.datchuan.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** A numeric case as policies other than the default see it. Figures are shares in percent or in the indicator's unit, as doubles. */
public final class CaseView {

    /** A value at the end of a day. */
    public record Point(LocalDate day, double value) {}

    private final Situation situation;
    private final Reading reading;
    private final Criterion criterion;

    private CaseView(Situation situation, Reading reading) {
        this.situation = situation;
        this.reading = reading;
        this.criterion = situation.criterion();
    }

    /** Empty where rows 1, 2 and 5 decide: no number to compare, not begun, or no usable figure. */
    public static Optional<CaseView> of(ReferenceCase subject) {
        if (!subject.target().isNumeric()) {
            return Optional.empty();
        }
        Situation situation = Situation.of(subject);
        boolean usable = situation.begun()
                && situation.chosen().isPresent()
                && DataReasons.ofWindow(situation).isEmpty();
        return usable
                ? Optional.of(
                        new CaseView(situation, Reading.of(situation.chosen().get(), situation.criterion())))
                : Optional.empty();
    }

    public ReferenceCase subject() {
        return situation.subject();
    }

    public boolean closed() {
        return situation.closed();
    }

    public boolean met() {
        return reading.met();
    }

    /** A running total that has reached its floor cannot fall; of a plan's last column each year begins anew. */
    public boolean secured() {
        return situation.is("flow") && criterion.atLeast() && !situation.isLaterColumn();
    }

    /** Row 6; of a target not met. */
    public boolean unreachable() {
        return Unreachable.holds(situation);
    }

    public boolean estimate() {
        return figure().estimate();
    }

    /** Marks of a value that meets or misses the threshold: EXCEEDED and ROUNDING_BORDERLINE. */
    public Set<String> comparisonFlags() {
        Set<String> flags = new TreeSet<>();
        if (reading.met() && criterion.isExceededBy(reading.amount())) {
            flags.add("EXCEEDED");
        }
        if (MetRows.isBorderline(situation)) {
            flags.add("ROUNDING_BORDERLINE");
        }
        return flags;
    }

    /** Only a bound of the value is known where this is false. */
    public boolean exact() {
        return reading.exact();
    }

    /** A fixed amount: only the threshold itself meets it. */
    public boolean fixedAmount() {
        return criterion.equality();
    }

    /** +1 where more is wanted, -1 where less is. */
    public int direction() {
        return criterion.direction();
    }

    public double threshold() {
        return criterion.threshold().toDouble();
    }

    /** The value that counts; of a bound the end nearest to the threshold. */
    public double value() {
        return reading.amount().toDouble();
    }

    /** The day on which it closed. */
    public LocalDate day() {
        return figure().asOf();
    }

    /** Distance of the value from the threshold, to ten decimals. */
    public BigDecimal distance() {
        return reading.amount().minus(criterion.threshold()).abs().rounded(10);
    }

    /** What is missing, in points of a share, else in percent of the target; empty for a target of 0 of another unit. */
    public Optional<BigDecimal> margin() {
        Fraction gap = criterion.gap(reading.amount());
        Fraction target = criterion.threshold().abs();
        if (subject().share()) {
            return Optional.of(gap.rounded(10));
        }
        return target.signum() == 0
                ? Optional.empty()
                : Optional.of(gap.times(100).dividedBy(target).rounded(10));
    }

    /** The target says so, or the base meets it already. */
    public boolean maintained() {
        return subject().target().maintained() || Base.isAtTarget(situation);
    }

    /** Exact, comparable levels by day; none for flows and ratios, and none where the value that counts is not the latest of them. */
    public List<Point> points() {
        List<Point> points = new ArrayList<>();
        LocalDate last = null;
        for (KnownFigure figure : Series.of(situation).points()) {
            points.add(new Point(figure.asOf(), figure.exact().orElseThrow().toDouble()));
            last = figure.asOf();
        }
        return day().equals(last) ? points : List.of();
    }

    /** Those points from the measured base on; all where no base was measured, or the target says that a level is to be kept. */
    public List<Point> pointsFromBase() {
        Optional<LocalDate> base = subject().target().maintained() ? Optional.empty() : Base.day(situation);
        return points().stream()
                .filter(point -> base.isEmpty() || !point.day().isBefore(base.get()))
                .toList();
    }

    /** Elapsed share of the window on the day of the value. */
    public double elapsedOnItsDay() {
        return situation.window().elapsedShare(day()).toDouble();
    }

    /** A count of single years in a window that begins before them. */
    public boolean laterColumn() {
        return situation.isLaterColumn();
    }

    /** Of a flow of one year: the year before up to the same day. */
    public OptionalDouble samePeriodBefore() {
        return number(YearBefore.of(situation).flatMap(before -> before.upTo(day())));
    }

    /** Of a flow of one year: the whole year before. */
    public OptionalDouble wholeYearBefore() {
        return number(YearBefore.of(situation).flatMap(YearBefore::whole));
    }

    private static OptionalDouble number(Optional<Fraction> value) {
        return value.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(value.get().toDouble());
    }

    /** Numerator and denominator as reported; empty where the value is no share by its parts. */
    public Optional<ReferenceValue.Share> counts() {
        return figure().value() instanceof ReferenceValue.Share share ? Optional.of(share) : Optional.empty();
    }

    private KnownFigure figure() {
        return situation.chosen().orElseThrow();
    }
}

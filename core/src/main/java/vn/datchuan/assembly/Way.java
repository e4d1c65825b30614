package vn.datchuan.assembly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Observation;
import vn.datchuan.model.Period;
import vn.datchuan.model.Quantity;
import vn.datchuan.target.Comparison;
import vn.datchuan.trend.PlanPath;

/**
 * The way from a measured base to the target.
 *
 * @param path empty where there is none: surveys, ratios, maintained targets, fixed amounts, and where no base was measured
 * @param base the measured value at the window's start, and the day on which it closed
 * @param length distance from base to target, not negative
 * @param maintained the target is to keep what was reached, or the base already meets it
 */
record Way(Optional<PlanPath> path, Optional<PlanPath.Node> base, BigDecimal length, boolean maintained) {

    private static final int BASE_DAYS = 30;

    private record Start(LocalDate day, Quantity value) {}

    private static final Way NONE = new Way(Optional.empty(), Optional.empty(), BigDecimal.ZERO, false);
    private static final Way KEPT = new Way(Optional.empty(), Optional.empty(), BigDecimal.ZERO, true);

    static Way none(boolean maintained) {
        return maintained ? KEPT : NONE;
    }

    static Way of(Situation s) {
        JudgedTarget target = s.target();
        Bound bound = s.bound();
        if (target.maintained() || bound.comparison() == Comparison.EXACTLY) {
            return none(target.maintained());
        }
        if (target.nature() == Nature.FLOW && bound.threshold().signum() != 0 && !s.isLaterColumn()) {
            LocalDate eve = target.span().start().minusDays(1);
            PlanPath path = new PlanPath(target.span(), nodes(s, new PlanPath.Node(eve, BigDecimal.ZERO)));
            return new Way(
                    Optional.of(path), Optional.empty(), bound.threshold().abs(), false);
        }
        Start base = target.nature() == Nature.STOCK ? base(s) : null;
        if (base == null) {
            return none(false);
        }
        Optional<PlanPath.Node> measured = Optional.of(new PlanPath.Node(base.day, base.value.decimal()));
        BigDecimal length = base.value.subtractedFrom(bound.threshold()).abs();
        if (bound.isMetBy(base.value) || length.signum() == 0) {
            return new Way(Optional.empty(), measured, length, true);
        }
        LocalDate eve = target.span().start().minusDays(1);
        PlanPath path = new PlanPath(target.span(), nodes(s, new PlanPath.Node(eve, base.value.decimal())));
        return new Way(Optional.of(path), measured, length, false);
    }

    private static List<PlanPath.Node> nodes(Situation s, PlanPath.Node first) {
        List<PlanPath.Node> nodes = new ArrayList<>();
        nodes.add(first);
        if (s.target().course().isPresent()) {
            for (PlanPath.Node node : s.target().course().orElseThrow().path()) {
                if (node.day().isAfter(first.day())
                        && node.day().isBefore(s.target().span().end())) {
                    nodes.add(node);
                }
            }
        }
        addSteps(s, nodes, first.day());
        return nodes;
    }

    /** True where the way is shorter than one point or unit. */
    boolean isShort() {
        return path.isPresent() && length.compareTo(BigDecimal.ONE) < 0;
    }

    /** Adds the thresholds of the steps that end after a day, and the target at the window's end. */
    private static void addSteps(Situation s, List<PlanPath.Node> nodes, LocalDate after) {
        for (JudgedTarget.Step step : s.target().steps()) {
            Bound threshold = Bound.of(step.criterion(), s.target().direction());
            if (threshold != null && step.due().isAfter(after)) {
                nodes.add(new PlanPath.Node(step.due(), threshold.threshold()));
            }
        }
        nodes.add(new PlanPath.Node(s.target().span().end(), s.bound().threshold()));
    }

    /** The measured value at the window's start: the one given, or the latest, not older than one reporting period and 30 days. */
    private static @Nullable Start base(Situation s) {
        LocalDate start = s.target().span().start();
        if (s.target().course().isPresent()
                && s.target().course().orElseThrow().base().isPresent()) {
            return new Start(
                    start.minusDays(1),
                    Quantity.of(s.target().course().orElseThrow().base().orElseThrow()));
        }
        Observation base = null;
        for (Observation figure : s.figures()) {
            if (!figure.asOf().isAfter(start)
                    && !Situation.isEstimate(figure)
                    && !s.target()
                            .frequency()
                            .after(figure.asOf())
                            .plusDays(BASE_DAYS)
                            .isBefore(start)
                    && s.exact(figure).isPresent()
                    && (base == null || FigureChoice.supersedes(figure, base))) {
                base = figure;
            }
        }
        return base == null ? null : new Start(base.asOf(), s.exact(base).orElseThrow());
    }

    /** After a failed step of a plan: how far behind the official steps, as a share of what then remained. */
    static Optional<BigDecimal> stepShortfall(Situation s, Quantity value) {
        JudgedTarget.Step last = null;
        for (JudgedTarget.Step step : s.target().steps()) {
            if (!step.due().isAfter(s.asOf())) {
                last = step;
            }
        }
        if (last == null || s.bound().comparison() == Comparison.EXACTLY) {
            return Optional.empty();
        }
        LocalDate day = s.chosen().orElseThrow().asOf();
        LocalDate due = last.due();
        Bound step =
                Objects.requireNonNull(Bound.of(last.criterion(), s.target().direction()));
        Optional<BigDecimal> remaining = reached(s, last, step)
                .filter(reached -> !step.isMetBy(reached))
                .map(reached -> reached.subtractedFrom(s.bound().threshold()).abs())
                .filter(length -> length.signum() > 0);
        if (remaining.isEmpty() || day.isBefore(Situation.finalFrom(due))) {
            return Optional.empty();
        }
        List<PlanPath.Node> nodes = new ArrayList<>(s.target().steps().size() + 1);
        nodes.add(new PlanPath.Node(due, step.threshold()));
        addSteps(s, nodes, due);
        Period rest = new Period("", due.plusDays(1), s.target().span().end());
        return Optional.of(
                new PlanPath(rest, nodes).shortfall(value, day, s.bound().sign(), remaining.orElseThrow()));
    }

    /** The final figure of a closed step. */
    private static Optional<Quantity> reached(Situation s, JudgedTarget.Step last, Bound step) {
        Period year = last.year();
        return DueFigures.choose(s.figures(), s.target().nature(), year, year, last.due())
                .filter(o -> !o.asOf().isBefore(Situation.finalFrom(last.due())))
                .filter(o -> !DueFigures.isBeyond(last, o))
                .filter(o -> DataCheck.ofNumber(o, s.target(), step, s.asOf(), true) == null)
                .flatMap(s::exact);
    }
}

package vn.datchuan.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.assembly.CaseAssembler;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.error.Place;
import vn.datchuan.model.Direction;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Period;
import vn.datchuan.target.Criterion;
import vn.datchuan.testkit.PlanCase.Expectation;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.Verdict;

/**
 * Makes a case for every point of every target of a plan (trường hợp biên): one step below the threshold, on it and one step above, judged after the close.
 * What is expected follows from the printed target alone, as it is read; no rule is asked.
 */
final class BoundaryCases {

    private static final String APPROVED = "Đạt";
    private static final String REJECTED = "Không đạt";
    private static final int DAYS_LATE = 10;

    private final PlanVariants variants;
    private final CaseAssembler assembler;

    BoundaryCases(PlanVariants variants, CaseAssembler assembler) {
        this.variants = variants;
        this.assembler = assembler;
    }

    /** The cases in printed order of the targets. */
    List<PlanCase> all() {
        List<PlanCase> cases = new ArrayList<>();
        for (PlanVariants.Asked asked : variants.asked()) {
            for (TargetPoint point : TargetPoint.of(asked.planned())) {
                of(asked, point).ifPresent(cases::add);
            }
        }
        return cases;
    }

    private Optional<PlanCase> of(PlanVariants.Asked asked, TargetPoint point) {
        PlannedCase planned = asked.planned();
        JudgedTarget target = point.target();
        String code = target.identity().indicator();
        List<CaseValue> values = new ArrayList<>();
        boolean met = point.met();
        String why;
        if (target.criterion() instanceof Criterion.Change) {
            Optional<RelativePoint> relative = RelativePoint.of(planned, point, assembler);
            if (relative.isEmpty()) {
                return Optional.empty();
            }
            RelativePoint at = relative.orElseThrow();
            values.addAll(at.values());
            met = at.met();
            why = at.why();
        } else {
            values.add(value(planned, target, code, written(point), point));
            why = why(point);
        }
        boolean others = addOthers(planned, target, values);
        ExpectedVerdict expected = expected(point, met);
        List<Expectation> all = new ArrayList<>();
        String period = planned.period().label();
        if (planned.compound() && others) {
            all.add(new Expectation(planned.code(), period, expected, Place.NONE));
        }
        all.add(new Expectation(code, period, expected, Place.NONE));
        String name = code + " " + period + ": " + point.name();
        return Optional.of(new PlanCase(
                asked.group().isEmpty() ? name : asked.group() + ", " + name,
                why + " (\"" + Printed.shortened(planned.text()) + "\")",
                Place.NONE,
                PlanVariants.judgedOn(planned),
                "",
                asked.group(),
                "",
                values,
                all));
    }

    private static ExpectedVerdict expected(TargetPoint point, boolean met) {
        return switch (point.name()) {
            case TargetPoint.LATE -> new ExpectedVerdict(Verdict.FAIL, "", "", "", "", Optional.of(Set.of(Flag.LATE)));
            case TargetPoint.NOT_SET ->
                new ExpectedVerdict(Verdict.NOT_ASSESSED, "", "", "", "NO_TARGET", Optional.empty());
            case TargetPoint.NOT_READ ->
                new ExpectedVerdict(Verdict.NOT_ASSESSED, "", "", "", "UNPARSED_TARGET", Optional.empty());
            default -> ExpectedVerdict.of(met ? Verdict.PASS : Verdict.FAIL);
        };
    }

    private static String written(TargetPoint point) {
        if (point.value().isPresent()) {
            return new TargetScale(point.target()).written(point.value().orElseThrow());
        }
        return switch (point.name()) {
            case TargetPoint.NOT_MET -> REJECTED;
            case TargetPoint.NOT_SET, TargetPoint.NOT_READ -> "1";
            default -> APPROVED;
        };
    }

    /** A value for the whole window, dated where a printed deadline cuts it. Of flows and ratios over several years that is the plan's span. */
    private static CaseValue value(
            PlannedCase planned, JudgedTarget target, String code, String written, TargetPoint point) {
        boolean late = point.name().equals(TargetPoint.LATE);
        boolean due = target.span().end().isBefore(target.label().end());
        LocalDate close = due ? target.close() : planned.window().close();
        String asOf = late ? close.plusDays(DAYS_LATE).toString() : due ? close.toString() : "";
        return new CaseValue(code, span(target), written, asOf, "", "", "", Place.NONE);
    }

    static String span(JudgedTarget target) {
        boolean cumulated = target.nature() == Nature.FLOW || target.nature() == Nature.RATIO;
        if (!cumulated || target.label().isYear()) {
            return target.label().label();
        }
        Period years = Period.ofYears(
                target.span().start().getYear(), target.span().end().getYear());
        return years.sameSpan(target.span()) ? years.label() : target.label().label();
    }

    /** Gives the other parts of a compound target values that meet them; false if one cannot be met. */
    private static boolean addOthers(PlannedCase planned, JudgedTarget target, List<CaseValue> values) {
        boolean all = true;
        for (JudgedTarget other : planned.parts()) {
            if (!other.identity().equals(target.identity())) {
                Optional<TargetPoint> met = TargetPoint.of(planned).stream()
                        .filter(p -> p.target().equals(other) && p.met())
                        .filter(p -> p.value().isPresent() || p.name().equals(TargetPoint.MET))
                        .findFirst();
                met.ifPresent(
                        p -> values.add(value(planned, other, other.identity().indicator(), written(p), p)));
                all &= met.isPresent();
            }
        }
        return all;
    }

    private static String why(TargetPoint point) {
        Criterion criterion = point.target().criterion();
        if (point.value().isEmpty()) {
            return switch (point.name()) {
                case TargetPoint.LATE -> APPROVED + ", but " + DAYS_LATE + " days after the close";
                case TargetPoint.NOT_SET -> "no target is set";
                case TargetPoint.NOT_READ -> "the target cannot be read";
                default -> written(point);
            };
        }
        TargetScale scale = new TargetScale(point.target());
        String value = plain(scale.moved(point.value().orElseThrow()));
        Criterion.Threshold near = near(point.target(), criterion);
        String compared = value + " " + near.comparison().symbol() + " " + plain(scale.moved(near.value()));
        return point.met() ? compared : compared + " is false";
    }

    private static Criterion.Threshold near(JudgedTarget target, Criterion criterion) {
        if (criterion instanceof Criterion.Between b) {
            return target.direction() == Direction.HIGHER ? b.lower() : b.upper();
        }
        return (Criterion.Threshold) criterion;
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

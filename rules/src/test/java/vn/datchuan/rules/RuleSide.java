package vn.datchuan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.datchuan.assembly.CaseAssembler;
import vn.datchuan.assembly.FigureUnit;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.engine.Decision;
import vn.datchuan.engine.Layers;
import vn.datchuan.error.Place;
import vn.datchuan.fact.CaseIdentity;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.model.Direction;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.Frequency;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Observation;
import vn.datchuan.model.Period;
import vn.datchuan.reference.ReferenceCase;
import vn.datchuan.reference.ReferenceFigure;
import vn.datchuan.reference.ReferenceStep;
import vn.datchuan.reference.ReferenceTarget;
import vn.datchuan.reference.ReferenceValue;
import vn.datchuan.reference.ReferenceVerdict;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Criterion;

/** Runs cases of the reference through the product: the same figures, the facts made of them, the rules. */
final class RuleSide {

    private static final CaseAssembler ASSEMBLER =
            new CaseAssembler(ShippedRules.parameters(ShippedRules.PLAN_PATH), List.of());

    private RuleSide() {}

    /** The fact of a case. */
    static IndicatorCase fact(ReferenceCase c) {
        return fact(c, criterion(c.target()));
    }

    static IndicatorCase fact(ReferenceCase c, Criterion criterion) {
        return fact(ASSEMBLER, c, criterion);
    }

    static IndicatorCase fact(CaseAssembler assembler, ReferenceCase c, Criterion criterion) {
        List<Measurement> measurements = new ArrayList<>();
        for (ReferenceFigure figure : c.figures()) {
            measurements.add(measurement(figure));
        }
        List<Observation> known = CaseAssembler.knownFigures(c.asOf(), measurements);
        return assembler.assemble(target(c, criterion), known, c.asOf()).fact();
    }

    /** What the rules say of each fact, in the reference's words. */
    static List<ReferenceVerdict> judge(Layers rules, List<IndicatorCase> facts) {
        List<Decision> decisions = rules.judge(facts, LocalDate.of(2026, 1, 1));
        List<ReferenceVerdict> verdicts = new ArrayList<>();
        for (Decision decision : decisions) {
            verdicts.add(verdict(decision));
        }
        return verdicts;
    }

    private static ReferenceVerdict verdict(Decision decision) {
        if (decision.conclusions().size() != 1) {
            List<String> names =
                    decision.conclusions().stream().map(Conclusion::rule).toList();
            return new ReferenceVerdict(names.toString(), "NOT EXACTLY ONE ROW", null, null, Set.of());
        }
        Conclusion only = decision.conclusions().get(0);
        Set<String> flags = new TreeSet<>();
        only.flags().forEach(flag -> flags.add(flag.name()));
        return new ReferenceVerdict(
                decision.ruleBase()
                        .orElseThrow()
                        .index()
                        .find(only.rule())
                        .orElseThrow()
                        .row(),
                only.verdict().name(),
                only.severity().map(Enum::name).orElse(null),
                only.reason().map(Enum::name).orElse(null),
                flags);
    }

    private static JudgedTarget target(ReferenceCase c, Criterion criterion) {
        Period span = new Period("", c.windowStart(), c.windowEnd());
        List<JudgedTarget.Step> steps = new ArrayList<>();
        for (ReferenceStep step : c.steps()) {
            if (step.target().kind().equals("numeric")) {
                steps.add(new JudgedTarget.Step(Period.ofYear(step.end().getYear()), criterion(step.target())));
            }
        }
        return new JudgedTarget(
                new CaseIdentity("u", "p", c.id(), "w"),
                criterion,
                c.target().maintained(),
                c.share(),
                c.target().words(),
                Nature.valueOf(c.nature().toUpperCase(java.util.Locale.ROOT)),
                c.bounded(),
                frequency(c.reportingMonths()),
                c.direction() > 0 ? Direction.HIGHER : Direction.LOWER,
                new Period("", c.labelStart(), c.labelEnd()),
                span,
                c.windowEnd(),
                steps,
                Optional.ofNullable(c.comparableFrom()),
                Optional.ofNullable(c.finalDenominator()),
                FigureUnit.PLAIN,
                Optional.empty(),
                Optional.empty());
    }

    private static Frequency frequency(int months) {
        for (Frequency frequency : Frequency.values()) {
            if (frequency.months().compareTo(BigDecimal.valueOf(months)) == 0) {
                return frequency;
            }
        }
        throw new IllegalArgumentException("months " + months);
    }

    static Criterion criterion(ReferenceTarget target) {
        return switch (target.kind()) {
            case "qualitative" -> new Criterion.Achieved(target.words());
            case "notSet" -> new Criterion.NotSet();
            case "unreadable" -> new Criterion.Unread();
            default ->
                target.op().equals("between")
                        ? new Criterion.Between(
                                new Criterion.Threshold(Comparison.AT_LEAST, target.value()),
                                new Criterion.Threshold(Comparison.AT_MOST, target.upper()))
                        : new Criterion.Threshold(comparison(target.op()), target.value());
        };
    }

    private static Comparison comparison(String op) {
        for (Comparison comparison : Comparison.values()) {
            if (comparison.symbol().equals(op)) {
                return comparison;
            }
        }
        throw new IllegalArgumentException("op " + op);
    }

    private static Measurement measurement(ReferenceFigure figure) {
        return new Measurement(
                "u",
                Optional.empty(),
                "i",
                new Period("", figure.start(), figure.end()),
                value(figure.value()),
                Optional.of(figure.asOf()),
                Optional.of(figure.knownOn()),
                FigureStatus.valueOf(figure.status().toUpperCase(java.util.Locale.ROOT)),
                false,
                "",
                "",
                Place.NONE);
    }

    private static MeasuredValue value(ReferenceValue value) {
        if (value instanceof ReferenceValue.Number n) {
            return new MeasuredValue.Numeric(n.value());
        }
        if (value instanceof ReferenceValue.Share s) {
            return new MeasuredValue.Ratio(s.num(), s.den());
        }
        if (value instanceof ReferenceValue.Text t) {
            return new MeasuredValue.Rating(t.words());
        }
        if (value instanceof ReferenceValue.Bound b) {
            return new MeasuredValue.Bounded(
                    Optional.<BigDecimal>ofNullable(b.lower()), Optional.ofNullable(b.upper()), b.inclusive());
        }
        return value instanceof ReferenceValue.Missing
                ? new MeasuredValue.Missing("")
                : new MeasuredValue.NotApplicable();
    }
}

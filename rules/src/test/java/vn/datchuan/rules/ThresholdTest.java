package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.error.Place;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.Indicator;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Period;
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.reference.ReferenceCase;
import vn.datchuan.reference.ReferenceFigure;
import vn.datchuan.reference.ReferencePolicy;
import vn.datchuan.reference.ReferenceTarget;
import vn.datchuan.reference.ReferenceValue;
import vn.datchuan.reference.ReferenceVerdict;
import vn.datchuan.verdict.Evaluation;

/**
 * Every number of the five documents, judged the day after its window has closed: a hundredth below it, on it, a hundredth above it and without a
 * value. What is expected comes from the table written by hand and the second implementation of the policy.
 */
class ThresholdTest {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private static ComplianceEvaluator evaluator;

    /** Where the value lies; a share cannot lie above 100. */
    enum Position {
        BELOW,
        ON,
        ABOVE,
        NO_VALUE;

        Optional<BigDecimal> value(SeedReading.Bound bound) {
            return switch (this) {
                case BELOW -> Optional.of(bound.value().subtract(HUNDREDTH));
                case ON -> Optional.of(bound.value());
                case ABOVE ->
                    Optional.of(
                            bound.share()
                                    ? bound.value().add(HUNDREDTH).min(HUNDRED)
                                    : bound.value().add(HUNDREDTH));
                case NO_VALUE -> Optional.empty();
            };
        }
    }

    /** One number of one target. */
    private record Case(SeedReading seed, SeedReading.Bound bound) {

        LocalDate close() {
            return seed.window().end();
        }

        @Override
        public String toString() {
            return seed + " (" + bound.code() + ")";
        }
    }

    @BeforeAll
    static void build() {
        evaluator = ComplianceEvaluator.builder().packs(ShippedPacks.all()).build();
    }

    @Test
    void numbers_ofTheFiveDocuments_areAsManyAsCounted() throws IOException {
        assertThat(cases()).hasSize(223);
    }

    @ParameterizedTest
    @EnumSource(Position.class)
    void evaluation_dayAfterTheClose_agreesWithTheReference(Position position) throws IOException {
        Map<String, ReferenceVerdict> expected = new LinkedHashMap<>();
        Map<String, ReferenceVerdict> actual = new LinkedHashMap<>();
        Map<String, List<Case>> together = new LinkedHashMap<>();
        for (Case c : cases()) {
            expected.put(c.toString(), ReferencePolicy.judge(reference(c, position)));
            together.computeIfAbsent(c.seed().plan() + " " + c.seed().period(), k -> new ArrayList<>())
                    .add(c);
        }
        together.values().forEach(cases -> actual.putAll(judge(cases, position)));
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "tam-thanh-2026, tam-thanh, III.8, 70, FAIL",
        "tam-thanh-2026, tam-thanh, III.8, 70.01, PASS",
        "tam-thanh-2026, tam-thanh, I.2, 70, FAIL",
        "tam-thanh-2026, tam-thanh, I.2, 70.01, PASS",
        "thien-tan-2026, thien-tan, I.1, 69.99, FAIL",
        "thien-tan-2026, thien-tan, I.1, 70, PASS",
        "minh-hung-2026, minh-hung, A.1, 69.99, FAIL",
        "minh-hung-2026, minh-hung, A.1, 70, PASS"
    })
    void evaluation_valueOnTheThreshold_failsStrictAndPassesInclusiveTargets(
            String plan, String unit, String code, BigDecimal value, String verdict) {
        Measurement figure = measurement(unit, plan, code, Period.ofYear(2026), value);
        assertThat(evaluator
                        .evaluate(List.of(figure), LocalDate.of(2027, 1, 1), Set.of(plan))
                        .evaluations())
                .filteredOn(e -> e.indicator().equals(code))
                .extracting(e -> e.verdict().name())
                .containsExactly(verdict);
    }

    /** All numbers; a target that keeps what was reached has the number of the column before. */
    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        List<SeedReading.Bound> before = List.of();
        for (SeedReading seed : SeedReading.readAll()) {
            List<SeedReading.Bound> bounds = seed.criterion().equals("inherited") ? before : seed.bounds();
            bounds.forEach(bound -> cases.add(new Case(seed, bound)));
            before = bounds;
        }
        return cases;
    }

    private static Map<String, ReferenceVerdict> judge(List<Case> cases, Position position) {
        SeedReading first = cases.get(0).seed();
        Plan plan = plan(first.plan());
        Period period = Period.parse(first.period()).orElseThrow();
        List<Measurement> figures = new ArrayList<>();
        for (Case c : cases) {
            position.value(c.bound())
                    .ifPresent(v -> figures.add(
                            measurement(plan.unit().code(), plan.id(), c.bound().code(), period, v)));
        }
        LocalDate dayAfter = cases.get(0).close().plusDays(1);
        List<Evaluation> evaluations =
                evaluator.evaluate(figures, dayAfter, Set.of(plan.id())).evaluations();
        Map<String, ReferenceVerdict> verdicts = new LinkedHashMap<>();
        for (Case c : cases) {
            verdicts.put(c.toString(), verdict(evaluation(evaluations, c)));
        }
        return verdicts;
    }

    private static Evaluation evaluation(List<Evaluation> evaluations, Case c) {
        Evaluation whole = evaluations.stream()
                .filter(e -> e.indicator().equals(c.seed().code())
                        && e.period().label().equals(c.seed().period()))
                .findFirst()
                .orElseThrow();
        return whole.parts().stream()
                .filter(part -> part.indicator().equals(c.bound().code()))
                .findFirst()
                .orElse(whole);
    }

    private static ReferenceVerdict verdict(Evaluation e) {
        Set<String> flags = new TreeSet<>();
        e.flags().forEach(flag -> flags.add(flag.name()));
        return new ReferenceVerdict(
                e.row(),
                e.verdict().name(),
                e.severity().map(Enum::name).orElse(null),
                e.reason().map(Enum::name).orElse(null),
                flags);
    }

    private static Measurement measurement(String unit, String plan, String code, Period period, BigDecimal value) {
        return new Measurement(
                unit,
                Optional.of(plan),
                code,
                period,
                new MeasuredValue.Numeric(value),
                Optional.of(period.end()),
                Optional.empty(),
                FigureStatus.OFFICIAL,
                false,
                "",
                "",
                Place.NONE);
    }

    private static ReferenceCase reference(Case c, Position position) {
        Indicator indicator = indicator(c.seed());
        Period label = Period.parse(c.seed().period()).orElseThrow();
        ReferenceTarget target =
                ReferenceTarget.numeric(c.bound().op(), c.bound().value());
        return new ReferenceCase(
                c.toString(),
                indicator.nature().value().name().toLowerCase(Locale.ROOT),
                c.bound().share() && indicator.bounded().value(),
                c.bound().share(),
                indicator.frequency().value().months().intValueExact(),
                indicator.direction().value().sign(),
                c.close().plusDays(1),
                c.seed().window().start(),
                c.close(),
                label.start(),
                c.seed().maintained() ? target.asMaintained() : target,
                List.of(),
                null,
                null,
                position.value(c.bound()).stream().map(v -> figure(label, v)).toList());
    }

    private static ReferenceFigure figure(Period label, BigDecimal value) {
        return new ReferenceFigure(
                label.start(), label.end(), label.end(), label.end(), "official", new ReferenceValue.Number(value));
    }

    private static Indicator indicator(SeedReading seed) {
        return plan(seed.plan()).indicators().stream()
                .map(PlannedIndicator::indicator)
                .filter(i -> i.code().equals(seed.code()))
                .findFirst()
                .orElseThrow();
    }

    private static Plan plan(String id) {
        return ShippedPacks.all().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .flatMap(RulePack::plan)
                .orElseThrow();
    }
}

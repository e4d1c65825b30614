package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.plan.PlannedTarget;
import vn.datchuan.target.Assumption;
import vn.datchuan.target.Condition;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.Remark;
import vn.datchuan.target.TargetReading;

/** Every printed target of the five documents is read as the table written by hand says. */
class SeedReadingsTest {

    static List<SeedReading> targets() throws IOException {
        return SeedReading.readAll();
    }

    static List<SeedReading> sentences() throws IOException {
        return targets().stream()
                .filter(seed ->
                        seed.plan().equals("tam-thanh-2026") && !seed.printed().isEmpty())
                .toList();
    }

    @Test
    void table_all_namesEveryTargetOfEveryShippedPlanOnceAndInOrder() throws IOException {
        List<String> inPlans = new ArrayList<>();
        for (String id : List.of(
                "tam-thanh-2026", "tam-thanh-2027-2030", "minh-hung-2026", "thien-tan-2026", "thanh-dong-2025-2030")) {
            for (PlannedIndicator i : indicators(id)) {
                i.targets().forEach(t -> inPlans.add(id + " " + i.indicator().code() + " " + t.period()));
            }
        }
        assertThat(targets()).hasSize(246);
        assertThat(targets())
                .extracting(seed -> seed.plan() + " " + seed.code() + " " + seed.period())
                .containsExactlyElementsOf(inPlans);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void reading_printedTarget_hasTheExpectedCriterion(SeedReading seed) {
        TargetReading reading = target(seed).reading();
        assertThat(written(reading)).isEqualTo(seed.criterion());
    }

    @ParameterizedTest
    @MethodSource("targets")
    void reading_printedTarget_isMaintainedWhereThePrintSaysSo(SeedReading seed) {
        assertThat(target(seed).reading().maintained()).isEqualTo(seed.maintained());
    }

    @ParameterizedTest
    @MethodSource("targets")
    void reading_printedTarget_assumesAComparisonOnlyWhereNoneIsPrinted(SeedReading seed) {
        List<Assumption> assumed =
                target(seed).reading().assumptions().stream().map(Remark::code).toList();
        assertThat(assumed.contains(Assumption.BARE_NUMBER))
                .as("assumed: %s", assumed)
                .isEqualTo(seed.comparison().equals("bare"));
        assertThat(assumed.contains(Assumption.COMPARISON_FROM_NAME))
                .as("assumed: %s", assumed)
                .isEqualTo(seed.comparison().equals("name"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void reading_sentence_marksTheWordsThatBind(SeedReading seed) {
        PlannedTarget target = target(seed);
        Condition condition = target.reading().conditions().get(0);
        int start = target.text().offsetByCodePoints(0, condition.start());
        int end = target.text().offsetByCodePoints(start, condition.end() - condition.start());
        assertThat(condition.field()).isEqualTo(Condition.Field.INDICATOR);
        assertThat(target.text().substring(start, end)).isEqualTo(seed.printed());
    }

    private static PlannedTarget target(SeedReading seed) {
        return indicators(seed.plan()).stream()
                .filter(i -> i.indicator().code().equals(seed.code()))
                .flatMap(i -> i.targets().stream())
                .filter(t -> t.period().label().equals(seed.period()))
                .findFirst()
                .orElseThrow();
    }

    private static List<PlannedIndicator> indicators(String plan) {
        return ShippedPacks.all().stream()
                .filter(pack -> pack.id().equals(plan))
                .findFirst()
                .flatMap(RulePack::plan)
                .orElseThrow()
                .indicators();
    }

    private static String written(TargetReading reading) {
        Criterion criterion = reading.criterion();
        if (criterion instanceof Criterion.AllOf all) {
            List<String> parts = new ArrayList<>();
            for (Criterion.Part part : all.parts()) {
                parts.add((written(part.criterion(), part.unit()) + " " + part.subject()).strip());
            }
            return "all of: " + String.join("; ", parts);
        }
        if (criterion instanceof Criterion.Threshold) {
            Condition condition = reading.conditions().get(0);
            return written(criterion, condition.unit() + (condition.per().isEmpty() ? "" : "/" + condition.per()));
        }
        return written(criterion, "");
    }

    private static String written(Criterion criterion, String unit) {
        if (criterion instanceof Criterion.Threshold threshold) {
            return threshold.comparison().symbol() + " " + threshold.value().toPlainString() + " " + unit;
        }
        if (criterion instanceof Criterion.Achieved) {
            return "achieved";
        }
        if (criterion instanceof Criterion.Inherited) {
            return "inherited";
        }
        return criterion instanceof Criterion.NotSet ? "not set" : criterion.toString();
    }
}

package vn.datchuan.examples.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.io.NumberForm;
import vn.datchuan.io.ValuesReader;
import vn.datchuan.model.Measurement;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Scorecard;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/** The made-up values show everything that data can bring about in these plans. */
final class ScoreboardDataTest {

    private static final EvaluationReport REPORT = Scoreboard.evaluate(List.of(), LocalDate.of(2027, 6, 30));

    private static Stream<Evaluation> evaluations() {
        return REPORT.evaluations().stream().flatMap(e -> Stream.concat(Stream.of(e), e.parts().stream()));
    }

    private static Evaluation evaluation(String plan, String indicator, String period) {
        return evaluations()
                .filter(e -> e.plan().equals(plan)
                        && e.indicator().equals(indicator)
                        && e.period().label().equals(period))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void verdicts_allOccur() {
        assertThat(evaluations().map(Evaluation::verdict).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Verdict.values());
        assertThat(evaluations().flatMap(e -> e.severity().stream())).contains(Severity.SEVERE);
    }

    @Test
    void reasons_thoseThatDataCanBringAboutOccur() {
        Set<NotAssessedReason> none = EnumSet.of(
                NotAssessedReason.NOT_COMPARABLE, // no plan says from when its figures can be compared
                NotAssessedReason.UNPARSED_TARGET,
                NotAssessedReason.SUSPENDED,
                NotAssessedReason.SAMPLE_INCONCLUSIVE,
                NotAssessedReason.CONFLICTING_RULES,
                NotAssessedReason.RULE_ERROR);
        assertThat(evaluations().flatMap(e -> e.reason().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(none)));
    }

    @Test
    void flags_thoseThatDataCanBringAboutOccur() {
        Set<Flag> none = EnumSet.of(
                Flag.UNREACHABLE, // needs a final denominator or a ceiling, which no plan has
                Flag.SAMPLE_INCONCLUSIVE, // of reviewing policies alone, as the next
                Flag.NEAR);
        assertThat(evaluations().flatMap(e -> e.flags().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(none)));
    }

    @Test
    void rows_allButTheUnreachableOccur() {
        assertThat(evaluations().map(Evaluation::row).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "1", "2", "3", "5", "7", "8", "8a", "8b", "9", "9a", "9b", "9c", "10", "11", "12", "roll-up");
    }

    @Test
    void strictTarget_valueOnThreshold_isMissedWhereTheInclusiveOneIsMet() {
        assertThat(evaluation("tam-thanh-2026", "I.2", "2026").verdict()).isEqualTo(Verdict.FAIL);
        assertThat(evaluation("minh-hung-2026", "A.2", "2026").verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void lastColumn_standsBesideTheClosedYear() {
        assertThat(evaluation("thanh-dong-2025-2030", "I.3", "2026").verdict()).isEqualTo(Verdict.FAIL);
        assertThat(evaluation("thanh-dong-2025-2030", "I.3", "2030").verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(evaluation("thanh-dong-2025-2030", "I.2", "2026").verdict()).isEqualTo(Verdict.PASS);
        assertThat(evaluation("thanh-dong-2025-2030", "I.2", "2030").verdict()).isEqualTo(Verdict.ON_TRACK);
    }

    @Test
    void revision_theFigureKnownLastCounts() {
        assertThat(evaluation("minh-hung-2026", "C.10", "2026").verdict()).isEqualTo(Verdict.PASS);
        assertThat(evaluation("thien-tan-2026", "II.5", "2026").verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void compound_theWorstPartDecides() {
        assertThat(evaluation("thanh-dong-2025-2030", "V.1#1", "2026").verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(evaluation("thanh-dong-2025-2030", "V.1#2", "2026").verdict())
                .isEqualTo(Verdict.FAIL);
        assertThat(evaluation("thanh-dong-2025-2030", "V.1", "2026").verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void problems_namePlaceAndCause() {
        assertThat(REPORT.problems().stream().map(p -> p.place().toString() + " " + p.what()))
                .containsExactly(
                        "minh-hung.csv:13 figure minh-hung C.5 2026-Q4 repeats line 12 and is not counted",
                        "minh-hung.csv:33 figure minh-hung C.19 2026-Q4 is \"12/12\" here and \"11/12\" in line 32",
                        "minh-hung.csv:38 unknown indicator \"C.24\" of unit \"minh-hung\"",
                        "tam-thanh.csv:45 indicator \"I.1\" of unit \"tam-thanh\" stands in several plans",
                        "thien-tan.csv:23:4 value \"9S,2%\" is no number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tam-thanh", "minh-hung", "thien-tan", "thanh-dong"})
    void file_everyRowSaysThatItIsMadeUp(String unit) {
        List<Measurement> rows = ValuesReader.read(Path.of("data", unit + ".csv"), NumberForm.STRICT)
                .measurements();
        assertThat(rows)
                .hasSizeGreaterThan(30)
                .allMatch(m -> m.source().equals("minh họa") && m.unit().equals(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tam-thanh", "minh-hung", "thien-tan", "thanh-dong"})
    void year2026_mostIndicatorsHaveFigures(String unit) {
        List<Evaluation> judged = REPORT.evaluations().stream()
                .filter(e -> e.unit().code().equals(unit) && e.period().label().equals("2026") && !e.task())
                .toList();
        long measured = judged.stream()
                .filter(e -> e.observed().isPresent() || !e.parts().isEmpty())
                .count();
        assertThat(measured * 100 / judged.size()).isGreaterThanOrEqualTo(80);
    }

    @Test
    void scorecards_sectionsAndAgenciesAddUpToTheUnit() {
        List<Scorecard> units = cards(Scorecard.By.UNIT).toList();
        assertThat(units).hasSize(7);
        for (Scorecard unit : units) {
            assertThat(total(unit, Scorecard.By.SECTION))
                    .isEqualTo(unit.counts().total());
            assertThat(total(unit, Scorecard.By.LEAD_AGENCY))
                    .isEqualTo(unit.counts().total());
        }
    }

    private static int total(Scorecard unit, Scorecard.By by) {
        return cards(by)
                .filter(c -> c.unit().equals(unit.unit()) && c.year() == unit.year())
                .mapToInt(c -> c.counts().total())
                .sum();
    }

    private static Stream<Scorecard> cards(Scorecard.By by) {
        return REPORT.scorecards().stream().filter(c -> c.by() == by);
    }
}

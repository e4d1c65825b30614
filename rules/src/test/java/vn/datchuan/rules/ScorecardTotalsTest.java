package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.verdict.Scorecard;
import vn.datchuan.verdict.Scorecard.By;

/** Every target set is on the card of the year in which its window closes, once, whatever its verdict. */
class ScorecardTotalsTest {

    private static List<Scorecard> cards;

    @BeforeAll
    static void evaluate() {
        cards = ComplianceEvaluator.builder()
                .packs(ShippedPacks.all())
                .build()
                .evaluate(
                        GeneratedMeasurements.until(2030, 20261122L),
                        LocalDate.of(2031, 1, 1),
                        Set.of(
                                "tam-thanh-2026",
                                "tam-thanh-2027-2030",
                                "minh-hung-2026",
                                "thien-tan-2026",
                                "thanh-dong-2025-2030"))
                .scorecards();
    }

    /** In 2025 two cells of Thành Đông's annex say that no target is set. */
    @ParameterizedTest
    @CsvSource({
        "tam-thanh, 2026, 19",
        "tam-thanh, 2027, 8",
        "tam-thanh, 2030, 10",
        "minh-hung, 2026, 29",
        "thien-tan, 2026, 30",
        "thanh-dong, 2025, 23",
        "thanh-dong, 2026, 25",
        "thanh-dong, 2027, 25",
        "thanh-dong, 2028, 25",
        "thanh-dong, 2029, 25",
        "thanh-dong, 2030, 25"
    })
    void cardOfAUnit_year_countsEveryTargetThatIsSet(String unit, int year, int targets) {
        assertThat(total(unit, year, By.UNIT)).isEqualTo(targets);
        assertThat(total(unit, year, By.SECTION)).isEqualTo(targets);
        assertThat(total(unit, year, By.LEAD_AGENCY)).isEqualTo(targets);
    }

    /** Tasks that recur are due every year of the plan, those without a date when it ends. */
    @ParameterizedTest
    @CsvSource({
        "tam-thanh, 2026, 5",
        "tam-thanh, 2027, 4",
        "tam-thanh, 2028, 3",
        "tam-thanh, 2029, 3",
        "tam-thanh, 2030, 21",
        "thanh-dong, 2025, 3",
        "thanh-dong, 2026, 2",
        "thanh-dong, 2027, 2",
        "thanh-dong, 2028, 6",
        "thanh-dong, 2029, 2",
        "thanh-dong, 2030, 8"
    })
    void cardOfTasks_year_countsEveryTaskThatIsDue(String unit, int year, int tasks) {
        assertThat(total(unit, year, By.TASKS)).isEqualTo(tasks);
    }

    @ParameterizedTest
    @EnumSource(By.class)
    void cards_ofEveryKind_addUpToTheCardsOfTheYearsListed(By by) {
        int listed = by == By.TASKS ? 59 : 244;
        assertThat(cards.stream()
                        .filter(card -> card.by() == by)
                        .mapToInt(card -> card.counts().total())
                        .sum())
                .isEqualTo(listed);
    }

    private static int total(String unit, int year, By by) {
        return cards.stream()
                .filter(card -> card.unit().equals(unit) && card.year() == year && card.by() == by)
                .mapToInt(card -> card.counts().total())
                .sum();
    }
}

package vn.datchuan.examples.backtest.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.datchuan.examples.backtest.data.Area;
import vn.datchuan.examples.backtest.data.WeeklyData;

final class TrialsTest {

    private static WeeklyData data(Area... areas) {
        return new WeeklyData(
                List.of(Areas.day(0), Areas.day(1), Areas.day(2), Areas.day(3), Areas.day(4)), List.of(areas));
    }

    @Test
    void official_outcomes_areExactAndSuppressedCellsMeet() {
        Trial trial = Trials.official(
                "t",
                data(
                        Areas.of("a", 70, 80, 85, 88, 90),
                        Areas.of("b", 70, 80, 85, 88, 89),
                        Areas.of("c", 70, 80, 85, 88, -1),
                        Areas.of("d", 70, 80)),
                Areas.day(0));
        assertThat(trial.questions()).extracting(Question::met).containsExactly(true, false, true);
        assertThat(trial.leftOut()).containsExactly("1 without a value at the close");
    }

    @Test
    void official_days_areSnapshotsAfterTheBaseBeforeTheCloseAndTheMark() {
        Trial trial = Trials.official("t", data(Areas.of("a", 70, 80, 85, 88, 90)), Areas.day(0));
        // 40 days: 60 % of them are 24.
        assertThat(trial.mark()).isEqualTo(LocalDate.of(2022, 1, 25));
        assertThat(trial.asOf()).containsExactly(Areas.day(1), Areas.day(2), LocalDate.of(2022, 1, 25), Areas.day(3));
        assertThat(trial.markIndex()).isEqualTo(2);
    }

    @Test
    void mark_ofTheShippedSeries_liesInTheHole() {
        // 126 days: 60 % of them are 75.6, so the 76th.
        assertThat(Trials.mark(LocalDate.of(2021, 11, 24), LocalDate.of(2022, 3, 30)))
                .isEqualTo(LocalDate.of(2022, 2, 8));
    }

    @Test
    void paced_target_goesOnAtTheFactorOfTheOwnPace() {
        // From 50 to 54 in 20 days; 20 days left: at half of that pace two points more.
        Trial trial = Trials.paced(
                "t", data(Areas.of("a", 50, 52, 54, 55, 56)), Areas.day(0), Areas.day(2), new BigDecimal("0.5"));
        assertThat(trial.questions()).singleElement().satisfies(q -> {
            assertThat(q.target()).isEqualTo(new BigDecimal("56.00"));
            assertThat(q.met()).isTrue();
        });
    }

    @Test
    void paced_areasWithoutAnHonestTarget_areCounted() {
        Trial trial = Trials.paced(
                "t",
                data(
                        Areas.of("falling", 50, 52, 50, 55, 56),
                        Areas.of("bounded", 50, 52, -1, -1, -1),
                        Areas.of("too fast", 50, 70, 90, 95, 95),
                        Areas.of("undecided", 90, 92, 94, -1, -1)),
                Areas.day(0),
                Areas.day(2),
                BigDecimal.ONE);
        assertThat(trial.questions()).isEmpty();
        assertThat(trial.leftOut())
                .containsExactly(
                        "2 without two exact values or without growth",
                        "1 whose target would pass 100 %",
                        "1 without a decided outcome at the close");
    }
}

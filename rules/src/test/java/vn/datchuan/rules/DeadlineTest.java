package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datchuan.explain.Explainer;
import vn.datchuan.explain.Language;
import vn.datchuan.model.Frequency;
import vn.datchuan.model.Nature;
import vn.datchuan.model.ReportingCalendar;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Verdict;

/** A target that prints a last day inside its period is judged by that day. */
class DeadlineTest {

    private static final String DUE = "đạt 80% trước ngày 30/11/2026";
    private static final String LATER = "2027-01-15";

    /** Target, period and closing day of the only value, value, verdict with its reason; the last column is the arithmetic. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                DUE + "|2026-11|2026-11-15|80|PASS|before: 80 >= 80, closed 15 days before 30/11",
                DUE + "|2026-11|2026-11-30|80|PASS|on the day: 80 >= 80",
                DUE + "|2026|2026-11-30|80|PASS|on the day, reported for the year: 80 >= 80",
                DUE + "|2026-11|2026-11-30|79,9|FAIL|on the day: 79.9 < 80",
                DUE + "|2026-10|2026-10-30|80|PASS|31 days before 30/11 still stands for the window",
                DUE + "|2026-10|2026-10-29|80|NOT_ASSESSED NO_DATA|32 days before 30/11 does not",
                DUE + "|2026-12|2026-12-31|100|NOT_ASSESSED NO_DATA|after: 100 on 31/12 does not tell of 30/11",
                DUE + "|2026|2026-12-01|100|NOT_ASSESSED NO_DATA|a day after",
                DUE + "|2026-11|2026-12-05|80|PASS|closed on 5/12 for November: the only one, 80 >= 80",
                DUE + "|2026-11|2026-12-05|79|FAIL|closed on 5/12 for November: the only one, 79 < 80",
                "đến 30/6/2026 đạt 100%|2026-06|2026-06-30|100|PASS|100 >= 100",
                "đến 30/6/2026 đạt 100%|2026-06|2026-06-30|99|FAIL|99 < 100",
                "đến 30/6/2026 đạt 100%|2026|2026-12-31|100|NOT_ASSESSED NO_DATA|half a year after",
                "trong quý III/2026 đạt 80%|2026-Q3|2026-09-30|80|PASS|the quarter ends on 30/9: 80 >= 80",
                "trong quý III/2026 đạt 80%|2026-Q3|2026-09-30|79|FAIL|79 < 80",
                "trong quý III/2026 đạt 80%|2026-Q4|2026-12-31|80|NOT_ASSESSED NO_DATA|a quarter after",
                "trong quý IV/2026 đạt 80%|2026|2026-12-31|80|PASS|the last quarter ends with the year",
            })
    void evaluate_onlyFigure_countsByTheDeadline(
            String target, String period, String closed, String cell, String expected, String why) {
        Evaluation e = share(target).value(period, cell, "", closed, "official").on(LATER);

        assertThat(told(e)).as(why).isEqualTo(expected);
    }

    /** A figure of the deadline decides; one of the year's end, which would say the opposite, does not. */
    @ParameterizedTest
    @CsvSource({"'79,9', 95, FAIL", "80, 70, PASS"})
    void evaluate_figuresBeforeAndAfterTheDeadline_theEarlierDecides(String onTheDay, String atTheEnd, String verdict) {
        Evaluation e = share(DUE)
                .value("2026-11", onTheDay, "", "2026-11-30", "official")
                .value("2026-12", atTheEnd, "", "2026-12-31", "official")
                .on(LATER);

        assertThat(told(e)).isEqualTo(verdict);
        assertThat(e.observed().orElseThrow().asOf()).isEqualTo("2026-11-30");
        assertThat(e.dataAssumptions()).isEmpty();
    }

    /** 70 of 30/6 is too old for 30/11; 82 was closed on 3/12 for the months to November. */
    @Test
    void evaluate_figureInTimeIsNotFinal_theOneClosedLaterForThatTimeCountsAndIsSaid() {
        Evaluation e = share(DUE)
                .value("2026-06", "70", "", "2026-06-30", "official")
                .value("2026-11", "82", "", "2026-12-03", "official")
                .on(LATER);

        assertThat(told(e)).isEqualTo("PASS");
        assertThat(e.dataAssumptions()).containsExactly(DataAssumption.CLOSED_AFTER_DEADLINE);
    }

    @Test
    void evaluate_onlyALaterFigure_isShownAndExplained() {
        Evaluation e =
                share(DUE).value("2026-12", "95", "", "2026-12-31", "official").on(LATER);

        assertThat(e.observed().orElseThrow().asOf()).isEqualTo("2026-12-31");
        assertThat(Explainer.explain(e, Language.VI))
                .contains("hạn 30/11/2026")
                .contains("số gần nhất tính đến 31/12/2026 là 95%, chốt sau thời hạn 30/11/2026");
        assertThat(Explainer.explain(e, Language.EN))
                .contains("due by 30 November 2026")
                .contains("closed after the deadline 30 November 2026");
    }

    /** The figure of the year bears no day: taken as of 31/12, which does not tell of 30/11. */
    @Test
    void evaluate_figureWithoutADay_isNotTakenToBeInTime() {
        Evaluation e = share(DUE).value("2026", "95").on(LATER);

        assertThat(told(e)).isEqualTo("NOT_ASSESSED NO_DATA");
        assertThat(Explainer.explain(e, Language.VI)).contains("95% không ghi ngày chốt");
    }

    @Test
    void evaluate_nothingReported_hasNoDataOnceTheDeadlineHasPassed() {
        assertThat(told(share(DUE).on("2026-11-30"))).isEqualTo("NOT_ASSESSED NO_DATA");
        assertThat(share(DUE).on("2026-11-30").close()).isEqualTo("2026-11-30");
    }

    /** On 29/11 the window is open, on 30/11 it is closed. */
    @Test
    void evaluate_dayBeforeAndDayOfTheDeadline_openAndClosed() {
        OneIndicator one = share(DUE).value("2026-10", "85", "", "2026-10-31", "official");

        assertThat(one.on("2026-11-29").flags()).contains(Flag.PROVISIONAL);
        assertThat(one.on("2026-11-30").flags()).doesNotContain(Flag.PROVISIONAL);
        assertThat(one.on("2026-11-30").row()).isEqualTo("3");
    }

    /** From 40 to 80 in the 6 months to 30/6: after 3 months 60 are due; 50 lack 10 of the way of 40, that is 0.25. By the year's end 50 would do. */
    @Test
    void evaluate_openWindow_pathAndElapsedTimeRunToTheDeadline() {
        OneIndicator one = share("đến 30/6/2026 đạt 80%")
                .reported(Frequency.QUARTERLY)
                .value("2025", "40", "", "2025-12-31", "official")
                .value("2026-03", "50", "", "2026-03-31", "official");
        Evaluation e = one.on("2026-03-31");

        assertThat(e.figures().get("elapsed")).isEqualByComparingTo("0.5");
        assertThat(e.figures().get("elapsedMonths")).isEqualByComparingTo("3");
        assertThat(e.figures().get("pathValue")).isEqualByComparingTo("60");
        assertThat(e.figures().get("shortfall")).isEqualByComparingTo(new BigDecimal("0.25"));
        assertThat(told(e) + " " + e.row()).isEqualTo("AT_RISK 8");
    }

    /** 30 in January to March, 30 more to June: 60 >= 60 by 30/6. July's 40 do not count. */
    @Test
    void evaluate_flow_isCountedFromThePeriodsFirstDayToTheDeadlineAndSaysSo() {
        OneIndicator one = OneIndicator.of("Hồ sơ", "đến 30/6/2026 đạt 60 hồ sơ")
                .nature(Nature.FLOW)
                .value("2026-Q1", "30", "", "2026-03-31", "official")
                .value("2026-Q3", "40", "", "2026-09-30", "official");

        assertThat(told(one.value("2026-Q2", "29", "", "2026-06-30", "official").on(LATER)))
                .as("30 + 29 < 60")
                .isEqualTo("FAIL");
        Evaluation met = OneIndicator.of("Hồ sơ", "đến 30/6/2026 đạt 60 hồ sơ")
                .nature(Nature.FLOW)
                .value("2026-Q1", "30", "", "2026-03-31", "official")
                .value("2026-Q2", "30", "", "2026-06-30", "official")
                .on(LATER);
        assertThat(told(met)).isEqualTo("PASS");
        assertThat(met.dataAssumptions()).containsExactly(DataAssumption.COUNTED_TO_DEADLINE);
    }

    /** What cannot be the end of this window is not used, and that is said: the figure of 31/12 decides. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đạt 80% trước ngày 30/11/2025|before the period begins",
                "đến 30/6/2027 đạt 80%|after it has ended",
                "đến năm 2030 đạt 80%|years after"
            })
    void evaluate_deadlineOutsideThePeriod_periodIsKeptAndSaid(String target, String why) {
        Evaluation e =
                share(target).value("2026", "80", "", "2026-12-31", "official").on(LATER);

        assertThat(told(e)).as(why).isEqualTo("PASS");
        assertThat(e.close()).isEqualTo("2026-12-31");
        assertThat(e.dataAssumptions()).containsExactly(DataAssumption.DEADLINE_NOT_USED);
        assertThat(Explainer.explain(e, Language.VI)).doesNotContain("hạn 3");
    }

    /** A count of its own months, and a change against a whole year: held against the year, as before, and said. */
    @ParameterizedTest
    @CsvSource({"trong quý II-III/2026 đạt 60 hồ sơ", "đến 30/6/2026 tăng 20% so với năm 2025"})
    void evaluate_deadlineOfAnotherCount_isNotUsed(String target) {
        Evaluation e = OneIndicator.of("Hồ sơ", target)
                .nature(Nature.FLOW)
                .value("2025", "50", "", "2025-12-31", "official")
                .value("2026", "60", "", "2026-12-31", "official")
                .on(LATER);

        assertThat(told(e)).as("60 >= 60, 50 x 1.2 = 60").isEqualTo("PASS");
        assertThat(e.dataAssumptions()).contains(DataAssumption.DEADLINE_NOT_USED);
    }

    /** The base of 50 makes 60 by 30/6: 60 are reached on that day, 58 at the end of the year. */
    @Test
    void evaluate_relativeLevel_isDueByTheDeadlineToo() {
        Evaluation e = OneIndicator.of("Hộ", "đến 30/6/2026 tăng 20% so với năm 2025")
                .value("2025", "50", "", "2025-12-31", "official")
                .value("2026-06", "60", "", "2026-06-30", "official")
                .value("2026", "58", "", "2026-12-31", "official")
                .on(LATER);

        assertThat(told(e)).isEqualTo("PASS");
        assertThat(e.close()).isEqualTo("2026-06-30");
    }

    /** The plan closes years on 14/12; 20/12 is a date of the document, 31/12 only repeats the period. */
    @ParameterizedTest
    @CsvSource({"đạt 80% trước ngày 20/12/2026, 2026-12-20", "đến 31/12/2026 đạt 80%, 2026-12-14", "đạt 80%, 2026-12-14"
    })
    void evaluate_calendarThatClosesEarly_doesNotMoveADeadline(String target, String close) {
        Evaluation e = share(target).calendar(ReportingCalendar.ADMIN_14_15).on(LATER);

        assertThat(e.close()).isEqualTo(LocalDate.parse(close));
    }

    /** By 30/6: 90 on that day. By 30/9: 70 on 30/6 is too early, 79 on 30/9 is less than 80. The whole closes with its last part. */
    @Test
    void evaluate_compoundTarget_eachPartHasItsOwnDeadline() {
        Evaluation e = OneIndicator.of("%", "đến 30/6/2026 đạt 90% hồ sơ cấp xã, đến 30/9/2026 đạt 80% hồ sơ cấp thôn")
                .valueOf("I.1#1", "2026-06", "90", "2026-06-30")
                .valueOf("I.1#1", "2026-12", "50", "2026-12-31")
                .valueOf("I.1#2", "2026-09", "79", "2026-09-30")
                .valueOf("I.1#2", "2026-12", "99", "2026-12-31")
                .on(LATER);

        assertThat(e.parts()).extracting(Evaluation::close).containsExactly(day("2026-06-30"), day("2026-09-30"));
        assertThat(e.parts()).extracting(DeadlineTest::told).containsExactly("PASS", "FAIL");
        assertThat(e.close()).isEqualTo("2026-09-30");
        assertThat(told(e)).isEqualTo("FAIL");
        assertThat(Explainer.explain(e.parts().get(1), Language.VI)).contains("hạn 30/9/2026");
    }

    /** In the last column of a plan the way runs from the plan's first day to the deadline, through the yearly steps. */
    @Test
    void evaluate_lastColumn_pathEndsOnTheDeadline() {
        OneIndicator one = OneIndicator.ofYears("%", "2026-2028")
                .name("Tỷ lệ hồ sơ")
                .reported(Frequency.QUARTERLY)
                .target("2026", "60%")
                .target("2027", "80%")
                .target("2028", "đến 31/3/2028 đạt 90%")
                .value("2025", "40", "", "2025-12-31", "official")
                .value("2028-01", "82", "", "2028-01-31", "official");
        Evaluation e = one.on("2028-01-31");

        assertThat(e.close()).isEqualTo("2028-03-31");
        assertThat(e.figures().get("pathValue")).as("80 + 10 x 1/3").isEqualByComparingTo("83.3333333333");
        assertThat(e.figures().get("elapsedMonths")).isEqualByComparingTo("25");
    }

    /** The step of 2026 is due on 30/6/2026: 40 to 60 in 6 months, 50 after three. */
    @Test
    void evaluate_stepWithADeadline_isANodeOfThePathOnItsDay() {
        OneIndicator one = OneIndicator.ofYears("%", "2026-2027")
                .name("Tỷ lệ hồ sơ")
                .reported(Frequency.QUARTERLY)
                .target("2026", "đến 30/6/2026 đạt 60%")
                .target("2027", "80%")
                .value("2025", "40", "", "2025-12-31", "official")
                .value("2026-03", "50", "", "2026-03-31", "official");

        assertThat(one.fact("2026-03-31").figureOf(Figure.PATH_VALUE)).isEqualByComparingTo("50");
        assertThat(one.on("2027-01-15").close()).isEqualTo("2027-12-31");
    }

    /** Period and day of the approval, and what follows. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-29, PASS",
        "2026-11-30, PASS",
        "2026-12-01, FAIL LATE",
        "'', NOT_ASSESSED NEEDS_EVIDENCE",
    })
    void evaluate_milestone_isApprovedByTheDeadlineOrLate(String closed, String expected) {
        Evaluation e = milestone().value("2026", "Đạt", "", closed, "official").on(LATER);

        assertThat(told(e) + (e.flags().contains(Flag.LATE) ? " LATE" : "")).isEqualTo(expected);
    }

    @Test
    void evaluate_milestoneWithoutADay_saysThatTheDayIsMissing() {
        Evaluation e = milestone().value("2026", "Đạt").on(LATER);

        assertThat(Explainer.explain(e, Language.VI)).contains("không ghi ngày").contains("30/11/2026");
    }

    /** Approved on 20/11, repeated on 20/12: the first was in time. Not yet on 20/11, approved on 20/12: late. */
    @ParameterizedTest
    @CsvSource({"Đạt, PASS", "Đang thực hiện, FAIL"})
    void evaluate_milestoneReportedTwice_anApprovalInTimeStands(String inTime, Verdict verdict) {
        Evaluation e = milestone()
                .value("2026-11", inTime, "", "2026-11-20", "official")
                .value("2026-12", "Đạt", "", "2026-12-20", "official")
                .on(LATER);

        assertThat(e.verdict()).isEqualTo(verdict);
    }

    @Test
    void evaluate_milestoneWithoutReport_isOverdueFromTheDeadlineOn() {
        assertThat(told(milestone().on("2026-11-29"))).isEqualTo("NOT_ASSESSED NOT_DUE");
        Evaluation e = milestone().on("2026-11-30");
        assertThat(told(e)).isEqualTo("NOT_ASSESSED NEEDS_EVIDENCE");
        assertThat(e.flags()).containsExactly(Flag.OVERDUE);
    }

    private static OneIndicator share(String target) {
        return OneIndicator.of("%", target).name("Tỷ lệ hồ sơ");
    }

    private static OneIndicator milestone() {
        return OneIndicator.of("", "Hoàn thành trước ngày 30/11/2026").nature(Nature.MILESTONE);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static String told(Evaluation e) {
        return e.verdict()
                + e.reason().map(NotAssessedReason::name).map(r -> " " + r).orElse("");
    }
}

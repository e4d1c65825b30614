package vn.datchuan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.datchuan.verdict.Verdict;

class AlarmsTest {

    private static final LocalDate CLOSE = LocalDate.of(2026, 12, 31);

    /** One verdict on the last day of each month from June on: P, F, R (at risk), O (on track), N (not assessed). */
    private static Alarms alarms(String verdicts) {
        List<DatedVerdict> dated = new ArrayList<>();
        for (int i = 0; i < verdicts.length(); i++) {
            LocalDate day = LocalDate.of(2026, 6, 30).plusMonths(i);
            dated.add(verdict(day.withDayOfMonth(day.lengthOfMonth()), verdicts.charAt(i)));
        }
        return Alarms.of(dated, CLOSE);
    }

    private static DatedVerdict verdict(LocalDate day, char letter) {
        Verdict verdict =
                switch (letter) {
                    case 'P' -> Verdict.PASS;
                    case 'F' -> Verdict.FAIL;
                    case 'R' -> Verdict.AT_RISK;
                    case 'O' -> Verdict.ON_TRACK;
                    default -> Verdict.NOT_ASSESSED;
                };
        return new DatedVerdict(
                day,
                verdict,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "");
    }

    @Test
    void of_alarmRaisedAndKept_leadsFromItsDay() {
        // 31 August to 31 December: 122 days
        assertThat(alarms("OORRRRF"))
                .isEqualTo(new Alarms(
                        Optional.of(LocalDate.of(2026, 8, 31)),
                        Optional.of(LocalDate.of(2026, 8, 31)),
                        Optional.of(122L),
                        0,
                        Optional.of(Verdict.FAIL)));
    }

    @Test
    void of_alarmWithdrawnAndRaisedAgain_standsFromTheSecond() {
        // raised in June, withdrawn in July, raised in September: two changes after the first; 30 September to 31
        // December: 92 days
        assertThat(alarms("RONRRRF"))
                .isEqualTo(new Alarms(
                        Optional.of(LocalDate.of(2026, 6, 30)),
                        Optional.of(LocalDate.of(2026, 9, 30)),
                        Optional.of(92L),
                        2,
                        Optional.of(Verdict.FAIL)));
    }

    @Test
    void of_notAssessedBetweenAlarms_isNoWithdrawal() {
        assertThat(alarms("RNNRRRF").flipFlops()).isZero();
        assertThat(alarms("RNNRRRF").standing()).contains(LocalDate.of(2026, 6, 30));
    }

    @Test
    void of_alarmThatDidNotComeTrue_hasNoLead() {
        Alarms alarms = alarms("ORRRRRP");
        assertThat(alarms.standing()).contains(LocalDate.of(2026, 7, 31));
        assertThat(alarms.leadDays()).isEmpty();
        assertThat(alarms.outcome()).contains(Verdict.PASS);
    }

    @Test
    void of_failBeforeTheClose_isAnAlarm() {
        // a ceiling that was broken in October: 31 October to 31 December are 61 days
        assertThat(alarms("OOOOFFF").leadDays()).contains(61L);
    }

    @Test
    void of_theDayOfTheClose_isNoAlarm() {
        assertThat(alarms("OOOOOOF"))
                .isEqualTo(
                        new Alarms(Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.of(Verdict.FAIL)));
    }

    @Test
    void of_closeNotAssessedAndJudgedLater_outcomeIsTheLater() {
        assertThat(alarms("OOOOOONF").outcome()).contains(Verdict.FAIL);
        assertThat(alarms("OOOOOONN").outcome()).isEmpty();
        // a provisional figure missed at the close, the official one meets
        assertThat(alarms("ORRRRRFP").outcome()).contains(Verdict.PASS);
        assertThat(alarms("ORRRRRFP").leadDays()).isEmpty();
    }
}

package vn.datchuan.examples.backtest.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class PersistenceTest {

    @Test
    void changes_daysWithoutAnswer_areSkipped() {
        assertThat(Persistence.changes(Runs.signals("--qqA"))).isEqualTo(1);
        assertThat(Persistence.changes(Runs.signals("A-A"))).isZero();
        assertThat(Persistence.changes(Runs.signals("qA-qA"))).isEqualTo(3);
    }

    @Test
    void standingSince_alarmWithdrawn_startsAnew() {
        assertThat(Persistence.standingSince(Runs.signals("AqAA"))).isEqualTo(OptionalInt.of(2));
        assertThat(Persistence.standingSince(Runs.signals("A-A-"))).isEqualTo(OptionalInt.of(0));
        assertThat(Persistence.standingSince(Runs.signals("AAq"))).isEmpty();
        assertThat(Persistence.standingSince(Runs.signals("---"))).isEmpty();
    }

    @Test
    void of_missedSeries_haveLeadDays() {
        Persistence p = Persistence.of(
                Runs.run("qAA", "AAA", "qAq", "AAA", "qqA"), Runs.sample(false, false, false, true, false));
        // Alarms stand since day 2, day 1 and day 3; days are 10 apart and the close is day 4.
        assertThat(p.leadDays()).containsExactly(10L, 20L, 30L);
        assertThat(p.medianLeadDays()).hasValue(20);
        assertThat(p.changes()).isEqualTo(4);
        assertThat(p.flipFlops()).isEqualTo(1);
        assertThat(p.flipFlopsPerTen()).hasValue(2);
        assertThat(p.changesPerTen()).hasValue(8);
    }
}

package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.Missing;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Rating;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.Measurement;
import vn.datchuan.replay.Replay;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.timeline.Timeline;

/**
 * No figure that is known after a day has a part in that day's verdicts: figures are changed, taken away, added and delayed by the thousand, and everything said
 * as of earlier days, decision ids included, stays as it was.
 */
class NoLookAheadTest {

    private static final int HISTORIES = 20;
    private static final int CHANGES = 500;

    private static final List<LocalDate> DAYS =
            ReplayRows.days("2025-12-31", "2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31", "2027-03-31");

    private static final Replay REPLAY =
            Replay.builder().packs(ReplayRows.packs()).build();

    private final Random random = new Random(20261122);
    private int held;
    private int changed;

    @Test
    void change_ofAFigureKnownLater_neverChangesAnEarlierDay() {
        for (int h = 0; h < HISTORIES; h++) {
            List<Measurement> history = history();
            List<List<String>> before = new ArrayList<>();
            for (LocalDate day : DAYS) {
                before.add(said(history, day));
            }
            for (int c = 0; c < CHANGES; c++) {
                change(history, before);
            }
        }
        assertThat(held).isEqualTo(HISTORIES * CHANGES);
        // at least 30 % of the 10,000 changes must show on a later day, or the property would say nothing
        assertThat(changed).isGreaterThanOrEqualTo(HISTORIES * CHANGES * 3 / 10);
    }

    private void change(List<Measurement> history, List<List<String>> before) {
        List<Measurement> other = new ArrayList<>(history);
        int at = random.nextInt(history.size());
        Measurement row = history.get(at);
        LocalDate from = known(row);
        int kind = random.nextInt(8);
        if (kind == 0) {
            Measurement removed = other.remove(at);
            assertThat(removed).isSameAs(row);
        } else if (kind == 1) {
            other.set(at, dated(row, row.value(), known(row).plusDays(1 + random.nextInt(120))));
        } else if (kind == 2) {
            other.add(dated(row, value(row.indicator()), known(row).plusDays(1 + random.nextInt(120))));
            from = known(other.get(other.size() - 1));
        } else {
            other.set(at, dated(row, value(row.indicator()), known(row)));
        }
        int earlier = 0;
        while (earlier < DAYS.size() && DAYS.get(earlier).isBefore(from)) {
            earlier++;
        }
        int day = earlier > 1 ? 1 + random.nextInt(earlier - 1) : 0;
        assertThat(said(other, DAYS.get(day)))
                .as("as of %s, before %s, when the figure became known: %s", DAYS.get(day), from, row)
                .isEqualTo(before.get(day));
        held++;
        boolean shows = false;
        for (int later = earlier; later < DAYS.size() && !shows; later++) {
            shows = !verdicts(said(other, DAYS.get(later))).equals(verdicts(before.get(later)));
        }
        changed += shows ? 1 : 0;
    }

    /** All that is said as of a day. */
    private static List<String> said(List<Measurement> rows, LocalDate day) {
        ReplayReport report = REPLAY.run(rows, List.of(day));
        List<String> said = new ArrayList<>();
        for (Timeline timeline : report.timelines()) {
            said.add(timeline.key() + "|" + timeline.verdicts().get(0).verdict() + "|" + timeline.verdicts());
        }
        said.add("cards||" + report.scorecards());
        return said;
    }

    private static List<String> verdicts(List<String> said) {
        return said.stream().map(line -> line.split("\\|", -1)[1]).toList();
    }

    private static LocalDate known(Measurement m) {
        return m.knownOn().orElseGet(() -> m.asOf().orElse(m.period().end()));
    }

    private static Measurement dated(Measurement row, MeasuredValue value, LocalDate known) {
        LocalDate closed = row.asOf().orElse(row.period().end());
        return ReplayRows.row(row.indicator(), row.period().label(), value, closed.toString(), known.toString());
    }

    /** Each quarter a figure of each indicator, some late, some revised, some without dates; made up. */
    private List<Measurement> history() {
        List<Measurement> rows = new ArrayList<>();
        rows.add(ReplayRows.row("I.1", "2025", value("I.1"), "2025-12-31", "2026-01-" + (10 + random.nextInt(20))));
        for (int quarter = 1; quarter <= 4; quarter++) {
            LocalDate end = DAYS.get(quarter);
            for (String indicator : List.of("I.1", "I.2", "I.3", "I.4")) {
                String period = indicator.equals("I.2") ? "2026-Q" + quarter : "2026";
                LocalDate known = random.nextBoolean() ? end : end.plusDays(random.nextInt(40));
                boolean undated = indicator.equals("I.2") && random.nextInt(4) == 0;
                rows.add(ReplayRows.row(
                        indicator,
                        period,
                        value(indicator),
                        undated ? "" : end.toString(),
                        undated ? "" : known.toString()));
            }
        }
        return rows;
    }

    /** On either side of the target, seldom missing. */
    private MeasuredValue value(String indicator) {
        if (random.nextInt(30) == 0) {
            return new Missing("chưa có");
        }
        return switch (indicator) {
            case "I.1" -> new Numeric(new BigDecimal(60 + random.nextInt(40)));
            case "I.2" -> new Numeric(new BigDecimal(random.nextInt(7)));
            case "I.3" -> new Ratio(new BigDecimal(random.nextInt(20)), new BigDecimal("200"));
            default -> random.nextBoolean() ? new Rating("Đạt") : new Rating("Chưa đạt");
        };
    }
}

package vn.datchuan.examples.backtest.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.datchuan.examples.backtest.trial.MethodRun;
import vn.datchuan.examples.backtest.trial.Signal;

/**
 * How steady a method's alarms are over the days of a trial. A day without an answer neither raises nor withdraws an alarm.
 *
 * @param series how many
 * @param changes from alarm to no alarm or back, over all series
 * @param flipFlops changes that undo an earlier one: the first change of a series is none
 * @param leadDays of every missed series whose alarm stands on the last day: from the first day since when it has stood to the close, increasing
 */
public record Persistence(int series, int changes, int flipFlops, List<Long> leadDays) {

    private static final double TEN = 10;

    public Persistence {
        leadDays = List.copyOf(leadDays);
    }

    public static Persistence of(MethodRun run, Sample sample) {
        List<LocalDate> days = sample.trial().asOf();
        int changes = 0;
        int flipFlops = 0;
        List<Long> leads = new ArrayList<>();
        for (int q : sample.questions()) {
            List<Signal> signals = new ArrayList<>();
            for (int d : sample.days()) {
                signals.add(run.at(q, d).signal());
            }
            int changed = changes(signals);
            changes += changed;
            flipFlops += Math.max(0, changed - 1);
            OptionalInt since = standingSince(signals);
            if (!sample.met(q) && since.isPresent()) {
                LocalDate first = days.get(sample.days().get(since.getAsInt()));
                leads.add(ChronoUnit.DAYS.between(first, sample.trial().close()));
            }
        }
        Collections.sort(leads);
        return new Persistence(sample.questions().size(), changes, flipFlops, leads);
    }

    static int changes(List<Signal> signals) {
        int changes = 0;
        Signal before = Signal.NOT_ASSESSED;
        for (Signal signal : signals) {
            if (signal != Signal.NOT_ASSESSED) {
                changes += before != Signal.NOT_ASSESSED && before != signal ? 1 : 0;
                before = signal;
            }
        }
        return changes;
    }

    /** The first place of the alarm that stands at the end; empty where none does. */
    static OptionalInt standingSince(List<Signal> signals) {
        OptionalInt since = OptionalInt.empty();
        for (int i = 0; i < signals.size(); i++) {
            if (signals.get(i) == Signal.QUIET) {
                since = OptionalInt.empty();
            } else if (signals.get(i) == Signal.ALARM && since.isEmpty()) {
                since = OptionalInt.of(i);
            }
        }
        return since;
    }

    /** The lower median. */
    public OptionalLong medianLeadDays() {
        return leadDays.isEmpty() ? OptionalLong.empty() : OptionalLong.of(leadDays.get((leadDays.size() - 1) / 2));
    }

    public OptionalDouble flipFlopsPerTen() {
        return perTen(flipFlops);
    }

    public OptionalDouble changesPerTen() {
        return perTen(changes);
    }

    private OptionalDouble perTen(int count) {
        return series == 0 ? OptionalDouble.empty() : OptionalDouble.of(TEN * count / series);
    }
}

package vn.datchuan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.explain.Dates;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.VerdictChange;

/**
 * One case that changed in the same way on days one after the other: same verdicts, reasons, targets and rules before and after; figures may differ.
 *
 * @param index of the first change in the list
 * @param last day of the last one
 */
record ChangeRun(int index, VerdictChange first, LocalDate last, int days) {

    /**
     * Of changes in the order of cases and days.
     *
     * @param days all that were judged: a day between two changes that has none parts them; empty where they are not known, then nothing does
     */
    static List<ChangeRun> of(List<VerdictChange> changes, List<LocalDate> days) {
        Map<LocalDate, Integer> numbers = new HashMap<>();
        for (LocalDate day : days) {
            numbers.put(day, numbers.size());
        }
        List<ChangeRun> runs = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            VerdictChange change = changes.get(i);
            ChangeRun run = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            boolean next = run != null
                    && sameWay(run.first, change)
                    && (days.isEmpty() || number(numbers, change.asOf()) == number(numbers, run.last) + 1);
            if (run != null && next) {
                runs.set(runs.size() - 1, new ChangeRun(run.index, run.first, change.asOf(), run.days + 1));
            } else {
                runs.add(new ChangeRun(i, change, change.asOf(), 1));
            }
        }
        return runs;
    }

    CaseKey key() {
        return first.key();
    }

    /** Which case of its unit. */
    String what(ReplayWords words) {
        String period = words.of("impact.period", Map.of("period", key().period()));
        return key().indicator() + ", " + period + " (" + key().plan() + ")";
    }

    /** Its day, or its first and last. */
    String when(ReplayWords words) {
        String from = Dates.day(first.asOf(), words.language());
        return days == 1
                ? from
                : words.of(
                        "span",
                        Map.of(
                                "first",
                                from,
                                "last",
                                Dates.day(last, words.language()),
                                "count",
                                Integer.toString(days)));
    }

    /** "Đạt → Không đạt"; where the verdict is kept, that its grounds are others. */
    String how(ReplayWords words) {
        String before = DatedVerdictWords.of(first.before(), words);
        String after = DatedVerdictWords.of(first.after(), words);
        return before.equals(after) ? before + " (" + words.of("same") + ")" : before + " → " + after;
    }

    private static int number(Map<LocalDate, Integer> numbers, LocalDate day) {
        return numbers.getOrDefault(day, Integer.MIN_VALUE / 2);
    }

    private static boolean sameWay(VerdictChange a, VerdictChange b) {
        return a.key().equals(b.key())
                && a.causes().equals(b.causes())
                && a.together() == b.together()
                && alike(a.before(), b.before())
                && alike(a.after(), b.after());
    }

    private static boolean alike(Optional<DatedVerdict> a, Optional<DatedVerdict> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty();
        }
        DatedVerdict x = a.orElseThrow();
        DatedVerdict y = b.orElseThrow();
        return x.verdict() == y.verdict()
                && x.severity().equals(y.severity())
                && x.flags().equals(y.flags())
                && x.reason().equals(y.reason())
                && x.target().equals(y.target())
                && x.pack().equals(y.pack())
                && x.row().equals(y.row());
    }
}

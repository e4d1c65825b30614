package vn.datchuan.assembly;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.datchuan.model.Period;
import vn.datchuan.trend.Elapsed;

/** How much of each window has passed on a day: the cases of all units have the same few windows. Thread-safe. */
final class ElapsedTimes {

    private static final int MOST = 1_000;
    private static final int FIRST = 6;

    private volatile Day day = Day.none(LocalDate.MIN);

    /** Windows on one day, the first few by themselves; never changed once it is seen by other threads. */
    private static final class Day {

        private final LocalDate asOf;
        private final Period[] first;
        private final Elapsed[] ofFirst;
        private final Map<Period, Elapsed> bySpan;

        Day(LocalDate asOf, Period[] first, Elapsed[] ofFirst, Map<Period, Elapsed> bySpan) {
            this.asOf = asOf;
            this.first = first;
            this.ofFirst = ofFirst;
            this.bySpan = bySpan;
        }

        static Day none(LocalDate asOf) {
            return new Day(asOf, new Period[0], new Elapsed[0], Map.of());
        }

        @Nullable
        Elapsed of(Period span) {
            for (int i = 0; i < first.length; i++) {
                if (first[i] == span) {
                    return ofFirst[i];
                }
            }
            return bySpan.get(span);
        }

        Day with(Period span, Elapsed elapsed) {
            Map<Period, Elapsed> more = new HashMap<>(bySpan);
            more.put(span, elapsed);
            int size = Math.min(first.length + 1, FIRST);
            Period[] spans = Arrays.copyOf(first, size);
            Elapsed[] times = Arrays.copyOf(ofFirst, size);
            spans[size - 1] = span;
            times[size - 1] = elapsed;
            return new Day(asOf, spans, times, more);
        }
    }

    Elapsed of(Period span, LocalDate asOf) {
        Day known = day;
        boolean sameDay = known.asOf.equals(asOf);
        Elapsed elapsed = sameDay ? known.of(span) : null;
        if (elapsed == null) {
            elapsed = Elapsed.at(span, asOf);
            boolean keeps = sameDay && known.bySpan.size() < MOST;
            day = (keeps ? known : Day.none(asOf)).with(span, elapsed);
        }
        return elapsed;
    }
}

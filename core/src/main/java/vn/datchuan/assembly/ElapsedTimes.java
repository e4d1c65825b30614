package vn.datchuan.assembly;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.datchuan.model.Period;
import vn.datchuan.trend.Elapsed;

/** How much of each window has passed on a day: the cases of all units have the same few windows. Thread-safe. */
final class ElapsedTimes {

    private static final int MOST = 1_000;

    private volatile Day day = new Day(LocalDate.MIN, Map.of());

    /** Windows on one day; never changed once it is seen by other threads. */
    private record Day(LocalDate asOf, Map<Period, Elapsed> bySpan) {}

    Elapsed of(Period span, LocalDate asOf) {
        Day known = day;
        Elapsed elapsed = known.asOf.equals(asOf) ? known.bySpan.get(span) : null;
        if (elapsed == null) {
            elapsed = Elapsed.at(span, asOf);
            boolean same = known.asOf.equals(asOf) && known.bySpan.size() < MOST;
            Map<Period, Elapsed> more = new HashMap<>(same ? known.bySpan : Map.of());
            more.put(span, elapsed);
            day = new Day(asOf, more);
        }
        return elapsed;
    }
}

package vn.datchuan.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.datchuan.Canonical;
import vn.datchuan.model.Measurement;

/**
 * Which rows were known on a day: those whose {@code known_on} has come; without one whose {@code as_of} has; without either whose period has ended, because a
 * figure without dates could be a closing figure.
 */
final class KnownRows {

    private KnownRows() {}

    /** The day from which a row counts. */
    static LocalDate knownOn(Measurement m) {
        LocalDate closed = m.asOf().orElse(m.period().end());
        return m.knownOn().orElse(closed);
    }

    /** The rows known on that day, in their order. */
    static List<Measurement> on(LocalDate day, List<Measurement> values) {
        List<Measurement> known = new ArrayList<>();
        for (Measurement m : values) {
            if (!knownOn(m).isAfter(day)) {
                known.add(m);
            }
        }
        return known;
    }

    /** In canonical order, which no order of files changes. */
    static List<Measurement> sorted(List<Measurement> values) {
        List<Measurement> sorted = new ArrayList<>(values);
        sorted.sort(Comparator.comparing((Measurement m) -> Canonical.row(m))
                .thenComparing(Measurement::source)
                .thenComparing(Measurement::note));
        return sorted;
    }

    /** Digest over the rows. */
    static String digest(List<Measurement> values) {
        List<String> rows = new ArrayList<>(values.size());
        values.forEach(m -> rows.add(Canonical.row(m)));
        return Canonical.sorted(rows);
    }
}

package vn.datchuan.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Observation;

/**
 * The figures of one indicator that are known at an as-of date, one for each span and closing date: the version known last. Missing values are no
 * figures.
 */
final class KnownFigures {

    private KnownFigures() {}

    /** Ordered by closing date, then by span. */
    static List<Observation> at(LocalDate asOf, List<Measurement> measurements) {
        if (measurements.size() == 1) {
            Measurement only = measurements.get(0);
            LocalDate closed = closed(asOf, only);
            return isKnown(asOf, only, closed) ? List.of(figure(only, closed)) : List.of();
        }
        List<Observation> figures = new ArrayList<>(measurements.size());
        List<LocalDate> knownOn = new ArrayList<>(measurements.size());
        for (Measurement m : measurements) {
            LocalDate closed = closed(asOf, m);
            if (!isKnown(asOf, m, closed)) {
                continue;
            }
            LocalDate known = m.knownOn().orElse(closed);
            Observation figure = figure(m, closed);
            int version = indexOfVersion(figures, figure);
            if (version < 0) {
                figures.add(figure);
                knownOn.add(known);
            } else if (known.isAfter(knownOn.get(version))) {
                figures.set(version, figure);
                knownOn.set(version, known);
            } else if (known.isEqual(knownOn.get(version))) {
                figures.set(version, merged(figures.get(version), figure));
            }
        }
        if (figures.size() > 1) {
            figures.sort(KnownFigures::byDate);
        }
        return figures;
    }

    /** The day given, else the last day of what the row is for, if that is over. */
    private static LocalDate closed(LocalDate asOf, Measurement m) {
        if (m.asOf().isPresent()) {
            return m.asOf().orElseThrow();
        }
        return m.period().end().isBefore(asOf) ? m.period().end() : asOf;
    }

    private static boolean isKnown(LocalDate asOf, Measurement m, LocalDate closed) {
        return !(m.value() instanceof MeasuredValue.Missing)
                && !closed.isAfter(asOf)
                && (m.knownOn().isEmpty() || !m.knownOn().orElseThrow().isAfter(asOf));
    }

    private static Observation figure(Measurement m, LocalDate closed) {
        return new Observation(
                m.period(),
                closed,
                m.value(),
                m.value(),
                m.status(),
                m.exact(),
                m.asOf().isEmpty(),
                false,
                false);
    }

    private static int byDate(Observation a, Observation b) {
        int closed = a.asOf().compareTo(b.asOf());
        return closed != 0 ? closed : a.span().compareTo(b.span());
    }

    private static int indexOfVersion(List<Observation> figures, Observation figure) {
        for (int i = 0; i < figures.size(); i++) {
            Observation other = figures.get(i);
            if (other.asOf().equals(figure.asOf()) && other.span().sameSpan(figure.span())) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Two versions known on one day: an estimate if either is, conflicting if their values differ. Of conflicting values the smaller text is kept, so
     * that the order of rows does not matter.
     */
    private static Observation merged(Observation a, Observation b) {
        Observation first = Values.text(a.value()).compareTo(Values.text(b.value())) <= 0 ? a : b;
        return new Observation(
                first.span(),
                first.asOf(),
                first.value(),
                first.reported(),
                a.status().compareTo(b.status()) >= 0 ? a.status() : b.status(),
                a.exact() && b.exact(),
                a.dateAssumed() || b.dateAssumed(),
                false,
                a.conflicting() || b.conflicting() || !Values.same(a.value(), b.value()));
    }
}

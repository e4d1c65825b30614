package vn.datchuan.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the figures that were known on a day: one for each span and date, its latest version. */
final class KnownFigures {

    private KnownFigures() {}

    private record Key(LocalDate start, LocalDate end, LocalDate asOf) {}

    static List<KnownFigure> of(ReferenceCase subject) {
        Map<Key, List<ReferenceFigure>> latest = new LinkedHashMap<>();
        for (ReferenceFigure figure : subject.figures()) {
            boolean known =
                    !figure.asOf().isAfter(subject.asOf()) && !figure.knownOn().isAfter(subject.asOf());
            if (known && !(figure.value() instanceof ReferenceValue.Missing)) {
                add(
                        latest.computeIfAbsent(
                                new Key(figure.start(), figure.end(), figure.asOf()), k -> new ArrayList<>()),
                        figure);
            }
        }
        return latest.values().stream()
                .map(KnownFigures::merge)
                .sorted(KnownFigure.BY_DATE)
                .toList();
    }

    /** Keeps only the versions with the latest day of knowledge. */
    private static void add(List<ReferenceFigure> versions, ReferenceFigure figure) {
        if (!versions.isEmpty()) {
            int order = figure.knownOn().compareTo(versions.get(0).knownOn());
            if (order < 0) {
                return;
            }
            if (order > 0) {
                versions.clear();
            }
        }
        versions.add(figure);
    }

    private static KnownFigure merge(List<ReferenceFigure> versions) {
        ReferenceFigure first = versions.get(0);
        return new KnownFigure(
                first.start(),
                first.end(),
                first.asOf(),
                first.value(),
                versions.stream().anyMatch(figure -> figure.status().equals("estimate")),
                versions.stream().anyMatch(figure -> !same(first.value(), figure.value())));
    }

    /** Numbers are compared as numbers: 80 and 80.0 are the same. */
    private static boolean same(ReferenceValue one, ReferenceValue other) {
        if (one instanceof ReferenceValue.Number a && other instanceof ReferenceValue.Number b) {
            return a.value().compareTo(b.value()) == 0;
        }
        if (one instanceof ReferenceValue.Share a && other instanceof ReferenceValue.Share b) {
            return a.num().compareTo(b.num()) == 0 && a.den().compareTo(b.den()) == 0;
        }
        return one.equals(other);
    }
}

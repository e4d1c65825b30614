package vn.datchuan.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Names the edges that a case stands on, whatever is concluded of it. */
public final class EdgeCases {

    /** All of them. */
    public static final Set<String> ALL = Set.of(
            "1 point",
            "2 points",
            "3 points",
            "4 points",
            "5 points",
            "6 points",
            "base = target",
            "base of zero",
            "den = 0",
            "falling target",
            "num > den",
            "suppressed value",
            "target of 100 %",
            "uneven dates");

    private static final long EVEN_DAYS = 20;

    private EdgeCases() {}

    public static Set<String> of(ReferenceCase subject) {
        Set<String> edges = new TreeSet<>();
        subject.figures().forEach(figure -> addFigure(edges, figure.value()));
        if (subject.target().isNumeric()) {
            addTarget(edges, subject);
            CaseView.of(subject).filter(view -> !view.closed()).ifPresent(view -> addSeries(edges, subject));
        }
        return edges;
    }

    private static void addFigure(Set<String> edges, ReferenceValue value) {
        if (value instanceof ReferenceValue.Bound) {
            edges.add("suppressed value");
        }
        if (value instanceof ReferenceValue.Share share) {
            if (share.den().signum() == 0) {
                edges.add("den = 0");
            }
            if (share.num().compareTo(share.den()) > 0) {
                edges.add("num > den");
            }
        }
    }

    private static void addTarget(Set<String> edges, ReferenceCase subject) {
        if (subject.direction() < 0) {
            edges.add("falling target");
        }
        if (subject.share() && subject.target().value().compareTo(BigDecimal.valueOf(100)) == 0) {
            edges.add("target of 100 %");
        }
    }

    private static void addSeries(Set<String> edges, ReferenceCase subject) {
        Situation situation = Situation.of(subject);
        Optional<Fraction> base = Base.of(situation);
        if (base.isPresent() && base.get().signum() == 0) {
            edges.add("base of zero");
        }
        if (base.isPresent() && base.get().equals(situation.criterion().threshold())) {
            edges.add("base = target");
        }
        Series series = Series.of(situation);
        int points = series.points().size();
        if (points >= 1 && points <= 6) {
            edges.add(points == 1 ? "1 point" : points + " points");
        }
        List<Long> spacings = series.spacings().stream().sorted().toList();
        if (spacings.size() > 1 && spacings.get(spacings.size() - 1) - spacings.get(0) > EVEN_DAYS) {
            edges.add("uneven dates");
        }
    }
}

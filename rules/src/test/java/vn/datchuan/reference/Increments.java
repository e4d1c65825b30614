package vn.datchuan.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds figures whose spans follow each other from the first day of a measuring span.
 *
 * <p>Where several spans begin on the same day (a month, a quarter, nine months) the chain that reaches furthest is taken,
 * and of those the one of fewest parts.
 */
final class Increments {

    private final List<KnownFigure> parts;
    private final Map<LocalDate, List<KnownFigure>> furthest = new HashMap<>();

    private Increments(List<KnownFigure> parts) {
        this.parts = parts;
    }

    static Optional<KnownFigure> sum(String nature, List<KnownFigure> known, LocalDate from, LocalDate to) {
        List<KnownFigure> complete = known.stream()
                .filter(figure -> figure.liesIn(from, to) && !figure.covers(from, to) && figure.isComplete())
                .filter(figure -> isLatestOfItsSpan(figure, known))
                .toList();
        List<KnownFigure> shares = new Increments(of(ReferenceValue.Share.class, complete)).from(from);
        // percentages cannot be added, so a ratio grows only by its parts
        List<KnownFigure> numbers = nature.equals("ratio")
                ? List.of()
                : new Increments(of(ReferenceValue.Number.class, complete)).from(from);
        List<KnownFigure> chain = isBetter(shares, numbers) ? shares : numbers;
        return chain.isEmpty() ? Optional.empty() : Optional.of(total(chain));
    }

    private static boolean isLatestOfItsSpan(KnownFigure figure, List<KnownFigure> known) {
        return known.stream()
                .noneMatch(other -> other.covers(figure.start(), figure.end())
                        && other.asOf().isAfter(figure.asOf()));
    }

    private static List<KnownFigure> of(Class<? extends ReferenceValue> kind, List<KnownFigure> figures) {
        return figures.stream()
                .filter(figure -> kind.isInstance(figure.value()))
                .toList();
    }

    private List<KnownFigure> from(LocalDate day) {
        List<KnownFigure> known = furthest.get(day);
        if (known != null) {
            return known;
        }
        List<KnownFigure> best = List.of();
        for (KnownFigure part : parts) {
            if (part.start().equals(day)) {
                List<KnownFigure> chain = new ArrayList<>(List.of(part));
                chain.addAll(from(part.end().plusDays(1)));
                best = isBetter(chain, best) ? chain : best;
            }
        }
        furthest.put(day, best);
        return best;
    }

    private static boolean isBetter(List<KnownFigure> chain, List<KnownFigure> best) {
        if (chain.isEmpty() || best.isEmpty()) {
            return best.isEmpty();
        }
        int order = last(chain).end().compareTo(last(best).end());
        return order > 0 || order == 0 && chain.size() < best.size();
    }

    private static KnownFigure last(List<KnownFigure> chain) {
        return chain.get(chain.size() - 1);
    }

    private static KnownFigure total(List<KnownFigure> chain) {
        return new KnownFigure(
                chain.get(0).start(),
                last(chain).end(),
                last(chain).asOf(),
                chain.stream().map(KnownFigure::value).reduce(Increments::plus).orElseThrow(),
                chain.stream().anyMatch(KnownFigure::estimate),
                chain.stream().anyMatch(KnownFigure::conflicting));
    }

    private static ReferenceValue plus(ReferenceValue one, ReferenceValue other) {
        if (one instanceof ReferenceValue.Share a && other instanceof ReferenceValue.Share b) {
            return new ReferenceValue.Share(a.num().add(b.num()), a.den().add(b.den()));
        }
        BigDecimal sum = ((ReferenceValue.Number) one).value().add(((ReferenceValue.Number) other).value());
        return new ReferenceValue.Number(sum);
    }
}

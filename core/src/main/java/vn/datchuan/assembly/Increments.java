package vn.datchuan.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Observation;
import vn.datchuan.model.Period;

/**
 * Adds figures whose spans follow each other without a gap from the first day of a measuring span. Of several chains the one that reaches furthest
 * counts, then the one of fewest parts. Numbers are added to numbers, numerators and denominators to their like; the percentages of a ratio are never
 * added.
 */
final class Increments {

    private final List<Observation> parts;
    private final Map<LocalDate, List<Observation>> furthest = new HashMap<>();

    private Increments(List<Observation> parts) {
        this.parts = parts;
    }

    static Optional<Observation> sum(List<Observation> figures, Nature nature, Period span) {
        List<Observation> ratios = new ArrayList<>();
        List<Observation> numbers = new ArrayList<>();
        for (Observation figure : figures) {
            if (!isPart(figure, span) || isSuperseded(figure, figures)) {
                continue;
            }
            if (figure.value() instanceof Ratio) {
                ratios.add(figure);
            } else if (figure.value() instanceof Numeric && nature != Nature.RATIO) {
                numbers.add(figure);
            }
        }
        List<Observation> ofRatios = new Increments(ratios).from(span.start());
        List<Observation> ofNumbers = new Increments(numbers).from(span.start());
        List<Observation> chain = isBetter(ofRatios, ofNumbers) ? ofRatios : ofNumbers;
        return chain.isEmpty() ? Optional.empty() : Optional.of(total(chain));
    }

    /** Inside the span, shorter than it, and closed when its own span was over. */
    private static boolean isPart(Observation figure, Period span) {
        return span.contains(figure.span())
                && !figure.span().sameSpan(span)
                && !figure.asOf().isBefore(figure.span().end());
    }

    private static boolean isSuperseded(Observation figure, List<Observation> figures) {
        for (Observation other : figures) {
            if (other.span().sameSpan(figure.span()) && other.asOf().isAfter(figure.asOf())) {
                return true;
            }
        }
        return false;
    }

    private List<Observation> from(LocalDate day) {
        List<Observation> known = furthest.get(day);
        if (known != null) {
            return known;
        }
        List<Observation> best = List.of();
        for (Observation part : parts) {
            if (part.span().start().equals(day)) {
                List<Observation> chain = new ArrayList<>();
                chain.add(part);
                chain.addAll(from(part.span().end().plusDays(1)));
                best = isBetter(chain, best) ? chain : best;
            }
        }
        furthest.put(day, best);
        return best;
    }

    private static boolean isBetter(List<Observation> chain, List<Observation> best) {
        if (chain.isEmpty() || best.isEmpty()) {
            return best.isEmpty();
        }
        int order = last(chain).span().end().compareTo(last(best).span().end());
        return order > 0 || order == 0 && chain.size() < best.size();
    }

    private static Observation last(List<Observation> chain) {
        return chain.get(chain.size() - 1);
    }

    private static Observation total(List<Observation> chain) {
        Observation first = chain.get(0);
        if (chain.size() == 1) {
            return first;
        }
        MeasuredValue total = first.value();
        FigureStatus status = first.status();
        boolean exact = first.exact();
        boolean assumed = first.dateAssumed();
        boolean unitAssumed = first.unitAssumed();
        boolean conflicting = first.conflicting();
        for (Observation part : chain.subList(1, chain.size())) {
            total = add(total, part.value());
            status = part.status().compareTo(status) > 0 ? part.status() : status;
            exact &= part.exact();
            assumed |= part.dateAssumed();
            unitAssumed |= part.unitAssumed();
            conflicting |= part.conflicting();
        }
        Observation last = last(chain);
        Period span = new Period(
                first.span().label() + ".." + last.span().label(),
                first.span().start(),
                last.span().end());
        return new Observation(span, last.asOf(), total, total, status, exact, assumed, unitAssumed, conflicting);
    }

    private static MeasuredValue add(MeasuredValue a, MeasuredValue b) {
        if (a instanceof Ratio x && b instanceof Ratio y) {
            return new Ratio(x.numerator().add(y.numerator()), x.denominator().add(y.denominator()));
        }
        return new Numeric(((Numeric) a).value().add(((Numeric) b).value()));
    }
}

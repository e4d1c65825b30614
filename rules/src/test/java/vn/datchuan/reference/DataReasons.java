package vn.datchuan.reference;

import java.math.BigDecimal;
import java.util.Optional;

/** Says why a figure cannot be judged, the first reason of the policy's order. */
final class DataReasons {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private DataReasons() {}

    /** Row 1 of a window that has begun; an early window without a figure is left to row 5. */
    static Optional<String> ofWindow(Situation situation) {
        boolean numeric = situation.subject().target().isNumeric();
        if (situation.chosen().isEmpty()) {
            return numeric && !situation.early() ? Optional.of("NO_DATA") : Optional.empty();
        }
        KnownFigure figure = situation.chosen().get();
        if (numeric
                && situation.closed()
                && (figure.asOf().isBefore(situation.subject().windowEnd().minusDays(31))
                        || DueFigure.saysNothing(situation.subject(), figure))) {
            return Optional.of("NO_DATA");
        }
        Optional<String> reason =
                ofFigure(figure, situation.subject(), situation.subject().target());
        boolean stale = numeric
                && !situation.closed()
                && situation
                        .freshUntil(figure.asOf())
                        .isBefore(situation.subject().asOf());
        return reason.or(() -> stale ? Optional.of("STALE") : Optional.empty());
    }

    /** What is wrong with the figure itself, whatever the window. */
    static Optional<String> ofFigure(KnownFigure figure, ReferenceCase subject, ReferenceTarget target) {
        ReferenceValue value = figure.value();
        if (figure.conflicting()) {
            return Optional.of("CONFLICTING");
        }
        if (value instanceof ReferenceValue.NotApplicable) {
            return Optional.of("NOT_APPLICABLE");
        }
        if (value instanceof ReferenceValue.Share share && share.den().signum() == 0) {
            return Optional.of("NO_CASES");
        }
        if (isError(value, subject, target)) {
            return Optional.of("DATA_ERROR");
        }
        // A break is one of a series of numbers.
        if (target.isNumeric() && figure.isBefore(subject.comparableFrom())) {
            return Optional.of("NOT_COMPARABLE");
        }
        boolean undecided = value instanceof ReferenceValue.Bound bound
                && Criterion.of(target, subject.direction()).isMetBy(bound).isEmpty();
        return undecided ? Optional.of("SUPPRESSED") : Optional.empty();
    }

    private static boolean isError(ReferenceValue value, ReferenceCase subject, ReferenceTarget target) {
        if (!target.isNumeric()) {
            return !(value instanceof ReferenceValue.Text text)
                    || Rating.of(text.words(), target.words()).isEmpty();
        }
        if (value instanceof ReferenceValue.Share share) {
            return share.den().signum() < 0
                    || subject.bounded()
                            && (share.num().signum() < 0 || share.num().compareTo(share.den()) > 0);
        }
        if (value instanceof ReferenceValue.Number number) {
            return subject.bounded() && isOutside(number.value());
        }
        if (value instanceof ReferenceValue.Bound bound) {
            return subject.bounded()
                    && (bound.lower() != null && isOutside(bound.lower())
                            || bound.upper() != null && isOutside(bound.upper()));
        }
        return value instanceof ReferenceValue.Text;
    }

    private static boolean isOutside(BigDecimal percent) {
        return percent.signum() < 0 || percent.compareTo(HUNDRED) > 0;
    }
}

package vn.datchuan.reference;

import java.util.Optional;

/** Row 2: targets in words. */
final class QualitativeRow {

    private static final Fraction LAST_FIFTH = Fraction.of(4, 5);

    private QualitativeRow() {}

    static ReferenceVerdict judge(Situation situation) {
        Optional<String> reason = situation.begun() ? DataReasons.ofWindow(situation) : Optional.empty();
        if (reason.isPresent()) {
            return ReferenceVerdict.notAssessed("1", reason.get());
        }
        Optional<Rating> rating = rating(situation);
        if (rating.isEmpty()) {
            return situation.closed()
                    ? ReferenceVerdict.notAssessed("2", "NEEDS_EVIDENCE", "OVERDUE")
                    : ReferenceVerdict.notAssessed("2", "NOT_DUE");
        }
        if (rating.get() == Rating.APPROVED) {
            boolean late = situation
                    .chosen()
                    .orElseThrow()
                    .asOf()
                    .isAfter(situation.subject().windowEnd());
            return late ? ReferenceVerdict.of("2", "FAIL", "LATE") : ReferenceVerdict.of("2", "PASS");
        }
        if (situation.closed()) {
            return ReferenceVerdict.of("2", "FAIL");
        }
        boolean pressing = !situation.elapsedShare().isBelow(LAST_FIFTH);
        return rating.get() == Rating.REJECTED || pressing
                ? ReferenceVerdict.of("2", "AT_RISK")
                : ReferenceVerdict.notAssessed("2", "NOT_DUE");
    }

    private static Optional<Rating> rating(Situation situation) {
        return situation
                .chosen()
                .map(KnownFigure::value)
                .filter(ReferenceValue.Text.class::isInstance)
                .flatMap(value -> Rating.of(
                        ((ReferenceValue.Text) value).words(),
                        situation.subject().target().words()));
    }
}

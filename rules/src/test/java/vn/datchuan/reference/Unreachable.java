package vn.datchuan.reference;

/** Row 6: a target not met that no later figure of the window can meet. */
final class Unreachable {

    private Unreachable() {}

    static boolean holds(Situation situation) {
        Criterion criterion = situation.criterion();
        if (situation.is("flow")) {
            return criterion.atMost() && !situation.isLaterColumn();
        }
        return situation.is("ratio")
                && situation.subject().finalDenominator() != null
                && situation.chosen().orElseThrow().value() instanceof ReferenceValue.Share share
                && isOutOfReach(
                        criterion, share, Fraction.of(situation.subject().finalDenominator()));
    }

    private static boolean isOutOfReach(Criterion criterion, ReferenceValue.Share share, Fraction total) {
        Fraction num = Fraction.of(share.num());
        Fraction wanted = criterion.threshold().times(total).dividedBy(Fraction.HUNDRED);
        if (criterion.atLeast()) {
            Fraction count = criterion.strict() ? wanted.floor().plus(Fraction.ONE) : wanted.ceiling();
            return count.minus(num).exceeds(total.minus(Fraction.of(share.den())));
        }
        int order = num.compareTo(wanted);
        return criterion.atMost() && (order > 0 || order == 0 && criterion.strict());
    }
}

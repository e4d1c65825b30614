package vn.datchuan.reference;

/**
 * A figure as the target sees it.
 *
 * @param amount the number, or the end of a bound nearest to the target
 * @param exact not a bound
 */
record Reading(Fraction amount, boolean met, boolean exact) {

    /** Of a figure without a data reason. */
    static Reading of(KnownFigure figure, Criterion criterion) {
        if (figure.value() instanceof ReferenceValue.Bound bound) {
            return new Reading(
                    criterion.nearestEnd(bound), criterion.isMetBy(bound).orElseThrow(), false);
        }
        Fraction amount = figure.exact().orElseThrow();
        return new Reading(amount, criterion.isMetBy(amount), true);
    }
}

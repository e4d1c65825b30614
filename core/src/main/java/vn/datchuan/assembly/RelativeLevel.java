package vn.datchuan.assembly;

import java.math.BigDecimal;
import java.util.Optional;
import vn.datchuan.model.Direction;
import vn.datchuan.model.Quantity;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Criterion;
import vn.datchuan.verdict.Incomparable;

/**
 * The level that a relative target comes to, exactly: of a base b, "tăng x%" is b(100 + x)/100, over n years b((100 + x)/100)^n; "giảm x điểm %" is
 * b - x, over n years b - nx; "gấp k lần" is kb. Up by x ranks is b - x, because the first is the best.
 */
final class RelativeLevel {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RelativeLevel() {}

    /** Which end of the sizes binds: the near one, where the change is for the better. */
    static Criterion.Threshold size(Criterion.Change change, ChangeTerms terms, Direction better) {
        if (terms.upper().isEmpty()) {
            return change.size();
        }
        boolean improves = falls(change, terms) == (better == Direction.LOWER);
        return improves || isRank(terms)
                ? change.size()
                : new Criterion.Threshold(Comparison.AT_MOST, terms.upper().orElseThrow());
    }

    /** Percentages and multiples need a base above zero. */
    static Optional<Incomparable> obstacle(ChangeTerms terms, Quantity base) {
        boolean relative = terms.unit().share() || isMultiple(terms);
        return relative && base.numerator().signum() <= 0
                ? Optional.of(Incomparable.BASE_NOT_POSITIVE)
                : Optional.empty();
    }

    /**
     * The bound on the level.
     *
     * @param years from the base to the end of the judged period; 1 where the size is not per year
     */
    static Bound of(Criterion.Change change, Criterion.Threshold size, ChangeTerms terms, Quantity base, int years) {
        boolean falls = falls(change, terms);
        BigDecimal signed = falls ? size.value().negate() : size.value();
        Comparison comparison = falls ? mirrored(size.comparison()) : size.comparison();
        return Bound.of(comparison, level(terms, base, signed, years));
    }

    private static Quantity level(ChangeTerms terms, Quantity base, BigDecimal signed, int years) {
        if (isMultiple(terms)) {
            return new Quantity(base.numerator().multiply(signed), base.denominator());
        }
        if (terms.unit().share()) {
            return new Quantity(
                    base.numerator().multiply(HUNDRED.add(signed).pow(years)),
                    base.denominator().multiply(HUNDRED.pow(years)));
        }
        BigDecimal sum = signed.multiply(BigDecimal.valueOf(years)).multiply(base.denominator());
        return new Quantity(base.numerator().add(sum), base.denominator());
    }

    /** The number gets smaller. */
    static boolean falls(Criterion.Change change, ChangeTerms terms) {
        return (change.direction() == Criterion.Change.Direction.DECREASE) != isRank(terms);
    }

    private static boolean isRank(ChangeTerms terms) {
        return terms.unit().quantity().equals("bậc");
    }

    private static boolean isMultiple(ChangeTerms terms) {
        return terms.unit().quantity().equals("lần");
    }

    private static Comparison mirrored(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> Comparison.AT_MOST;
            case MORE_THAN -> Comparison.LESS_THAN;
            case AT_MOST -> Comparison.AT_LEAST;
            case LESS_THAN -> Comparison.MORE_THAN;
            case EXACTLY -> Comparison.EXACTLY;
        };
    }
}

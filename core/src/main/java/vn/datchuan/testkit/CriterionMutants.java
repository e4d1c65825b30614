package vn.datchuan.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.model.Direction;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.Criterion.Threshold;

/**
 * Small wrong readings of a target (đột biến): each comparison strict or not, each number one step more and less, of a range its other end, of a fixed
 * amount a floor and a ceiling. Of a range only the end that binds is changed: nothing follows from the other.
 */
final class CriterionMutants {

    private CriterionMutants() {}

    /** The changed criteria; none of what has no number. */
    static List<Criterion> of(JudgedTarget target) {
        List<Criterion> mutants = new ArrayList<>();
        TargetScale scale = new TargetScale(target);
        Criterion criterion = target.criterion();
        if (criterion instanceof Threshold t) {
            mutants.addAll(thresholds(t, scale.step(t.value())));
        } else if (criterion instanceof Criterion.Between b) {
            boolean higher = target.direction() == Direction.HIGHER;
            Threshold near = higher ? b.lower() : b.upper();
            for (Threshold other : thresholds(near, scale.step(near.value()))) {
                mutants.add(higher ? new Criterion.Between(other, b.upper()) : new Criterion.Between(b.lower(), other));
            }
            Threshold far = higher ? b.upper() : b.lower();
            mutants.add(new Threshold(near.comparison(), far.value()));
        } else if (criterion instanceof Criterion.Change c) {
            BigDecimal step =
                    BigDecimal.ONE.movePointLeft(Math.max(0, c.size().value().scale()));
            for (Threshold other : thresholds(c.size(), step)) {
                mutants.add(new Criterion.Change(other, c.direction(), c.base(), c.unit()));
            }
            boolean up = c.direction() == Criterion.Change.Direction.INCREASE;
            Criterion.Change.Direction other =
                    up ? Criterion.Change.Direction.DECREASE : Criterion.Change.Direction.INCREASE;
            mutants.add(new Criterion.Change(c.size(), other, c.base(), c.unit()));
        }
        return mutants;
    }

    private static List<Threshold> thresholds(Threshold t, BigDecimal step) {
        List<Threshold> mutants = new ArrayList<>(4);
        for (Comparison other : others(t.comparison())) {
            mutants.add(new Threshold(other, t.value()));
        }
        mutants.add(new Threshold(t.comparison(), t.value().subtract(step)));
        mutants.add(new Threshold(t.comparison(), t.value().add(step)));
        return mutants;
    }

    private static List<Comparison> others(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> List.of(Comparison.MORE_THAN);
            case MORE_THAN -> List.of(Comparison.AT_LEAST);
            case AT_MOST -> List.of(Comparison.LESS_THAN);
            case LESS_THAN -> List.of(Comparison.AT_MOST);
            case EXACTLY -> List.of(Comparison.AT_LEAST, Comparison.AT_MOST);
        };
    }

    /** The same target with another criterion. */
    static JudgedTarget with(JudgedTarget t, Criterion other) {
        return new JudgedTarget(
                t.identity(),
                other,
                t.maintained(),
                t.share(),
                t.words(),
                t.nature(),
                t.bounded(),
                t.frequency(),
                t.direction(),
                t.label(),
                t.span(),
                t.close(),
                t.steps(),
                t.comparableFrom(),
                t.finalDenominator(),
                t.unit(),
                t.change(),
                t.course());
    }

    /** As in {@code >= 80}. */
    static String written(Criterion criterion) {
        if (criterion instanceof Criterion.Change c) {
            return c.direction() + " " + SingleFacts.written(c.size()) + " " + c.unit();
        }
        if (criterion instanceof Criterion.Between b) {
            return SingleFacts.written(b.lower()) + " and " + SingleFacts.written(b.upper());
        }
        return SingleFacts.written(criterion);
    }
}

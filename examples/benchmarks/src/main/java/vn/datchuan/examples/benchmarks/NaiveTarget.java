package vn.datchuan.examples.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Criterion;

/** A target as a fact: one bound with its operator, or a rating to be achieved (no bound). Of a range the end that binds. */
public record NaiveTarget(String unitCode, String indicator, String operator, BigDecimal bound) {

    static List<NaiveTarget> of(Plan plan) {
        List<NaiveTarget> targets = new ArrayList<>();
        for (PlannedIndicator indicator : plan.indicators()) {
            targets.add(of(
                    plan.unit().code(),
                    indicator.indicator().code(),
                    indicator.targets().get(0).reading().criterion()));
        }
        return targets;
    }

    private static NaiveTarget of(String unit, String indicator, Criterion criterion) {
        if (criterion instanceof Criterion.Threshold t) {
            return new NaiveTarget(unit, indicator, operator(t.comparison()), t.value());
        } else if (criterion instanceof Criterion.Between range) {
            return new NaiveTarget(
                    unit,
                    indicator,
                    operator(range.lower().comparison()),
                    range.lower().value());
        }
        return new NaiveTarget(unit, indicator, "rating", null);
    }

    private static String operator(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST, EXACTLY -> ">=";
            case MORE_THAN -> ">";
            case AT_MOST -> "<=";
            case LESS_THAN -> "<";
        };
    }
}

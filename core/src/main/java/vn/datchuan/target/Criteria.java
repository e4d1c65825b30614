package vn.datchuan.target;

import java.util.ArrayList;
import java.util.List;

/** The criterion that conditions state together. */
final class Criteria {
    private Criteria() {}

    static Criterion of(List<Condition> conditions) {
        if (conditions.isEmpty()) {
            return new Criterion.Unread();
        }
        if (conditions.size() == 1) {
            return one(conditions.get(0));
        }
        if (Fusion.one(conditions)
                && conditions.get(0).change().isEmpty()
                && conditions.get(1).change().isEmpty()) {
            return between(conditions.get(0), conditions.get(1));
        }
        List<Criterion.Part> parts = new ArrayList<>(conditions.size());
        for (int i = 0; i < conditions.size(); i++) {
            Condition c = conditions.get(i);
            boolean pair = i + 1 < conditions.size() && range(conditions, i);
            Criterion criterion = pair ? between(c, conditions.get(i + 1)) : one(c);
            parts.add(new Criterion.Part(c.subject(), criterion, c.unit()));
            i += pair ? 1 : 0;
        }
        return new Criterion.AllOf(parts);
    }

    /** True where the condition at the place and the next are the two ends of one half-open range. */
    static boolean range(List<Condition> conditions, int i) {
        return (conditions.size() == 2
                        && Fusion.one(conditions)
                        && conditions.get(0).change().isEmpty()
                        && conditions.get(1).change().isEmpty())
                || halfOpen(conditions.get(i), conditions.get(i + 1));
    }

    private static boolean halfOpen(Condition a, Condition b) {
        return a.subject().equals(b.subject())
                && a.change().isEmpty()
                && b.change().isEmpty()
                && a.start() == b.start()
                && a.comparison().floor()
                && b.comparison().ceiling();
    }

    private static Criterion between(Condition low, Condition high) {
        return new Criterion.Between(
                new Criterion.Threshold(low.comparison(), low.value()),
                new Criterion.Threshold(high.comparison(), high.value()));
    }

    private static Criterion one(Condition c) {
        Criterion.Threshold threshold = new Criterion.Threshold(c.comparison(), c.value());
        if (c.change().isPresent()) {
            return new Criterion.Change(threshold, c.change().get(), c.base(), c.changeUnit());
        }
        if (c.between() && c.upper().isPresent()) {
            return new Criterion.Between(
                    threshold,
                    new Criterion.Threshold(Comparison.AT_MOST, c.upper().get()));
        }
        return threshold;
    }
}

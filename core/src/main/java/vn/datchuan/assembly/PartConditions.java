package vn.datchuan.assembly;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.datchuan.target.Condition;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.TargetReading;

/** Finds the condition that a part of a compound criterion was made of: parts stand in the order of the conditions, a half-open range takes two. */
final class PartConditions {

    private PartConditions() {}

    static Optional<Condition> first(TargetReading reading) {
        List<Condition> conditions = reading.conditions();
        return conditions.isEmpty() ? Optional.empty() : Optional.of(conditions.get(0));
    }

    /** The condition of the part with an index from 0. */
    static Optional<Condition> of(TargetReading reading, int index) {
        if (!(reading.criterion() instanceof Criterion.AllOf all)) {
            return first(reading);
        }
        int next = 0;
        Optional<Condition> found = Optional.empty();
        for (int i = 0; i <= index; i++) {
            found = Optional.empty();
            while (found.isEmpty() && next < reading.conditions().size()) {
                Condition condition = reading.conditions().get(next);
                boolean same = isOf(all.parts().get(i), condition);
                found = same ? Optional.of(condition) : found;
                next++;
            }
        }
        return found;
    }

    private static boolean isOf(Criterion.Part part, Condition condition) {
        return part.subject().equals(condition.subject())
                && part.unit().equals(condition.unit())
                && value(part.criterion()).equals(Optional.of(condition.value()));
    }

    private static Optional<BigDecimal> value(Criterion criterion) {
        if (criterion instanceof Criterion.Threshold t) {
            return Optional.of(t.value());
        }
        if (criterion instanceof Criterion.Between b) {
            return Optional.of(b.lower().value());
        }
        return criterion instanceof Criterion.Change c ? Optional.of(c.size().value()) : Optional.empty();
    }
}

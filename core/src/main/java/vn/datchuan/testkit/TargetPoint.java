package vn.datchuan.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.fact.Evidence;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.model.Direction;
import vn.datchuan.model.Nature;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Criterion;

/**
 * A point of a target that a case must show (giá trị biên).
 *
 * @param target the whole, or one part of a compound target
 * @param name {@code below}, {@code on} or {@code above} a threshold, of a range with its end; {@code met}, {@code not met}, {@code late}; {@code not
 *     set}, {@code not read}
 * @param sign of the value against the threshold
 * @param end the threshold, in the criterion's unit; empty of evidence, and where it follows from a base
 * @param value a value on the point, one step from the threshold or on it
 * @param met what the target's words say of it
 */
record TargetPoint(
        PlannedCase planned,
        JudgedTarget target,
        String name,
        int sign,
        Optional<BigDecimal> end,
        Optional<BigDecimal> value,
        boolean met) {

    static final String MET = "met";
    static final String NOT_MET = "not met";
    static final String LATE = "late";
    static final String NOT_SET = "not set";
    static final String NOT_READ = "not read";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> NAMES = List.of("below", "on", "above");

    /** All points of everything that one target is judged by. */
    static List<TargetPoint> of(PlannedCase planned) {
        List<TargetPoint> points = new ArrayList<>();
        for (JudgedTarget target : planned.parts()) {
            add(points, planned, target);
        }
        return points;
    }

    private static void add(List<TargetPoint> points, PlannedCase planned, JudgedTarget target) {
        Criterion criterion = target.criterion();
        if (criterion instanceof Criterion.Threshold t) {
            addEnd(points, planned, target, t, t, "");
        } else if (criterion instanceof Criterion.Between b) {
            Criterion.Threshold near = target.direction() == Direction.HIGHER ? b.lower() : b.upper();
            addEnd(points, planned, target, b.lower(), near, " the lower end");
            addEnd(points, planned, target, b.upper(), near, " the upper end");
        } else if (criterion instanceof Criterion.Change c) {
            Comparison comparison = c.size().comparison();
            for (int sign = -1; sign <= 1; sign++) {
                boolean met = comparison.holds(sign);
                points.add(new TargetPoint(
                        planned, target, NAMES.get(sign + 1), sign, Optional.empty(), Optional.empty(), met));
            }
        } else if (criterion instanceof Criterion.Achieved) {
            points.add(plain(planned, target, MET, true));
            points.add(plain(planned, target, NOT_MET, false));
            if (planned.task() || target.nature() == Nature.MILESTONE) {
                points.add(plain(planned, target, LATE, false));
            }
        } else {
            boolean unset = criterion instanceof Criterion.NotSet;
            points.add(plain(planned, target, unset ? NOT_SET : NOT_READ, false));
        }
    }

    private static TargetPoint plain(PlannedCase planned, JudgedTarget target, String name, boolean met) {
        return new TargetPoint(planned, target, name, 0, Optional.empty(), Optional.empty(), met);
    }

    /** Values that no figure can have are left out: a share above 100 that cannot exceed it, and what is below zero. */
    private static void addEnd(
            List<TargetPoint> points,
            PlannedCase planned,
            JudgedTarget target,
            Criterion.Threshold end,
            Criterion.Threshold near,
            String suffix) {
        BigDecimal step = new TargetScale(target).step(end.value());
        for (int sign = -1; sign <= 1; sign++) {
            BigDecimal value = end.value().add(step.multiply(BigDecimal.valueOf(sign)));
            boolean possible = !(value.signum() < 0 && end.value().signum() >= 0)
                    && !(target.bounded() && value.compareTo(HUNDRED) > 0);
            if (possible) {
                boolean met = near.comparison().holds(value.compareTo(near.value()));
                points.add(new TargetPoint(
                        planned,
                        target,
                        NAMES.get(sign + 1) + suffix,
                        sign,
                        Optional.of(end.value()),
                        Optional.of(value),
                        met));
            }
        }
    }

    /** True if a fact lies on the point, judged when its window is closed. */
    boolean isShownBy(IndicatorCase fact) {
        if (!fact.isClosed()) {
            return false;
        }
        if (name.equals(NOT_SET) || name.equals(NOT_READ)) {
            return true;
        }
        if (target.criterion() instanceof Criterion.Achieved) {
            boolean approved = fact.getEvidence() == Evidence.APPROVED;
            boolean refused = fact.getEvidence() == Evidence.REJECTED || fact.getEvidence() == Evidence.NOT_YET;
            return name.equals(LATE)
                    ? approved && fact.isLate()
                    : name.equals(MET) ? approved && !fact.isLate() : refused;
        }
        @Nullable BigDecimal observed = fact.getObserved();
        @Nullable BigDecimal threshold = end.isPresent() ? end.orElseThrow() : fact.getThreshold();
        return observed != null && threshold != null && observed.compareTo(threshold) == sign;
    }
}

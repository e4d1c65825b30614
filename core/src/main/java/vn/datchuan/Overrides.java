package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.fact.CaseIdentity;
import vn.datchuan.verdict.ExpertOverride;

/** Decisions of persons by the case they are about. One that is dated after the as-of date does not count yet. Immutable. */
final class Overrides {

    private final Map<CaseIdentity, ExpertOverride> byCase = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>(0);

    /** Of two on one case the later counts; two of one day contradict each other, and neither counts. */
    Overrides(List<ExpertOverride> all, LocalDate asOf) {
        Set<CaseIdentity> disputed = new HashSet<>();
        for (ExpertOverride override : all) {
            if (override.date().isAfter(asOf)) {
                continue;
            }
            CaseIdentity of = identity(override);
            ExpertOverride other = byCase.get(of);
            if (other == null || other.date().isBefore(override.date())) {
                byCase.put(of, override);
                disputed.remove(of);
            } else if (other.date().equals(override.date()) && !other.equals(override)) {
                disputed.add(of);
            }
        }
        for (CaseIdentity of : disputed) {
            byCase.remove(of);
            problems.add(problem(of, "is decided by two persons on one day", "one decision a day"));
        }
    }

    Optional<ExpertOverride> of(CaseIdentity identity) {
        return byCase.isEmpty() ? Optional.empty() : Optional.ofNullable(byCase.get(identity.ungrouped()));
    }

    /** Those of some cases that a person decided. */
    Set<CaseIdentity> overridden(Set<CaseIdentity> cases) {
        Set<CaseIdentity> overridden = new HashSet<>();
        for (CaseIdentity one : cases) {
            if (byCase.containsKey(one)) {
                overridden.add(one);
            }
        }
        return overridden;
    }

    /** Decisions that are disputed, or about no case that was judged. */
    List<Problem> problems(Set<CaseIdentity> judged) {
        List<Problem> all = new ArrayList<>(problems);
        for (CaseIdentity of : byCase.keySet()) {
            if (!judged.contains(of)) {
                all.add(problem(
                        of, "is decided by a person, but not judged", "unit, plan, indicator and period of a case"));
            }
        }
        Collections.sort(all);
        return all;
    }

    boolean isEmpty() {
        return byCase.isEmpty() && problems.isEmpty();
    }

    private static CaseIdentity identity(ExpertOverride o) {
        return new CaseIdentity(o.unit(), o.plan(), o.indicator(), o.period());
    }

    private static Problem problem(CaseIdentity of, String what, String expected) {
        String name = of.unit() + " " + of.plan() + " " + of.indicator() + " " + of.period();
        return new Problem(Place.NONE, "case " + name + " " + what, expected);
    }
}

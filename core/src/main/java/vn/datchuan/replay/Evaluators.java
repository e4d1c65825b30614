package vn.datchuan.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.pack.RulePack;

/** Evaluators of one replay by their packs; those of other settings share what is compiled. Thread-safe. */
final class Evaluators {

    private final ReplaySettings settings;
    private final List<ComplianceEvaluator> built;
    private final Map<List<RulePack>, ComplianceEvaluator> byPacks = new HashMap<>();

    Evaluators(ReplaySettings settings) {
        this(settings, new ArrayList<>());
    }

    private Evaluators(ReplaySettings settings, List<ComplianceEvaluator> built) {
        this.settings = settings;
        this.built = built;
    }

    /** Evaluators of the same settings that share what is compiled so far, and nothing that is compiled from now on. */
    Evaluators fork() {
        synchronized (built) {
            return new Evaluators(settings, new ArrayList<>(built));
        }
    }

    /** Evaluators of other settings; packs are not compiled again. */
    Evaluators with(ReplaySettings other) {
        return new Evaluators(other, built);
    }

    ReplaySettings settings() {
        return settings;
    }

    ComplianceEvaluator of(List<RulePack> packs) {
        synchronized (built) {
            ComplianceEvaluator known = byPacks.get(packs);
            if (known == null) {
                known = settings.evaluator(packs, built);
                byPacks.put(List.copyOf(packs), known);
                built.add(known);
            }
            return known;
        }
    }
}

package vn.datchuan.replay;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RuleText;
import vn.datchuan.pack.Sha256;
import vn.datchuan.plan.Plan;
import vn.datchuan.timeline.UsedPack;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;

/** The packs that had a part in reports: those whose plans were judged, and those with rules that may speak of a judged unit. */
final class UsedPacks {

    private final TreeSet<UsedPack> used = new TreeSet<>();
    private final Set<RulePack> known = new HashSet<>();

    void add(List<RulePack> packs, EvaluationReport report) {
        Set<String> units = new HashSet<>();
        for (Evaluation evaluation : report.evaluations()) {
            units.add(evaluation.unit().code());
        }
        for (RulePack pack : packs) {
            boolean judged = report.digests().plans().containsKey(pack.id());
            boolean asked = report.digests().packs().containsKey(pack.id())
                    && pack.head().mayJudge(units);
            if ((judged || asked) && known.add(pack)) {
                used.add(of(pack));
            }
        }
    }

    static UsedPack of(RulePack pack) {
        return new UsedPack(
                pack.id(),
                pack.manifest().version(),
                pack.digest(),
                pack.plan().map(Plan::digest).orElse(""),
                rules(pack));
    }

    private static String rules(RulePack pack) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (RuleText text : pack.rules()) {
            texts.put(text.path(), text.text());
        }
        return texts.isEmpty() ? "" : Sha256.ofFiles(texts);
    }

    List<UsedPack> all() {
        return List.copyOf(used);
    }
}

package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.datchuan.error.Place;
import vn.datchuan.io.Node;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RulePackage;

/** What packs do to each other: two of one id, of one plan or of one DRL package, and what they extend. */
final class PackSetCheck {

    private static final String FILE = FileCheck.MANIFEST;

    /** A pack by what others may collide with. */
    private record Entry(String id, String origin, String layer, List<String> plans, boolean rules, String extended) {}

    private PackSetCheck() {}

    /**
     * Checks packs against each other and against those they may stand on.
     *
     * @param known packs of other ids than those that are checked
     */
    static void check(List<CheckedPack> packs, List<RulePack> known, Findings findings) {
        List<Entry> before = new ArrayList<>();
        for (RulePack pack : known) {
            before.add(entry(pack));
        }
        Map<String, String> extended = new TreeMap<>();
        for (Entry entry : before) {
            extended.put(entry.id, entry.extended);
        }
        for (CheckedPack pack : packs) {
            extended.put(pack.manifestText("id"), pack.manifestText("extends"));
        }
        for (CheckedPack pack : packs) {
            if (pack.manifest().isPresent()) {
                Entry entry = entry(pack);
                checkAgainst(pack, entry, before, findings);
                checkExtends(pack, entry, extended, findings);
                before.add(entry);
            }
        }
    }

    private static Entry entry(RulePack pack) {
        List<String> plans = new ArrayList<>(pack.manifest().scope().plans());
        pack.plan().ifPresent(plan -> plans.add(plan.id()));
        String layer = pack.manifest().layer().name().toLowerCase(Locale.ROOT);
        return new Entry(
                pack.id(),
                pack.origin(),
                layer,
                plans,
                !pack.rules().isEmpty(),
                pack.manifest().extendedPack().orElse(""));
    }

    private static Entry entry(CheckedPack pack) {
        Node.Mapping manifest = pack.manifest().orElseThrow();
        List<String> plans = new ArrayList<>(Yaml.texts(manifest, "plans"));
        Node.Mapping plan = pack.documents().get(FileCheck.PLAN);
        if (plan != null) {
            plans.add(Yaml.text(plan, "plan"));
        }
        return new Entry(
                Yaml.text(manifest, "id"),
                pack.files().origin(),
                Yaml.text(manifest, "layer"),
                plans,
                !pack.rules().isEmpty(),
                Yaml.text(manifest, "extends"));
    }

    private static void checkAgainst(CheckedPack pack, Entry entry, List<Entry> before, Findings findings) {
        for (Entry other : before) {
            if (entry.id.equals(other.id)) {
                report(LintKind.DUPLICATE_PACK, pack, "id", findings, entry.id, other.origin);
                return;
            }
            if (entry.rules && other.rules && RulePackage.of(entry.id).equals(RulePackage.of(other.id))) {
                report(LintKind.SAME_DRL_PACKAGE, pack, "id", findings, other.id, RulePackage.of(other.id));
                return;
            }
            checkPlans(pack, entry, other, findings);
        }
    }

    private static void checkPlans(CheckedPack pack, Entry entry, Entry other, Findings findings) {
        boolean below = entry.extended.equals(other.id) || other.extended.equals(entry.id);
        if (!entry.layer.equals(other.layer) || below) {
            return;
        }
        for (String plan : entry.plans) {
            if (other.plans.contains(plan)) {
                String key = Yaml.texts(pack.manifest().orElseThrow(), "plans").contains(plan) ? "plans" : "id";
                report(LintKind.SAME_PLAN_TWICE, pack, key, findings, plan, other.id);
                return;
            }
        }
    }

    private static void checkExtends(CheckedPack pack, Entry entry, Map<String, String> extended, Findings findings) {
        if (entry.extended.isEmpty()) {
            return;
        }
        if (!extended.containsKey(entry.extended)) {
            Set<String> others = new TreeSet<>(extended.keySet());
            others.remove(entry.id);
            report(
                    LintKind.EXTENDS_UNKNOWN,
                    pack,
                    "extends",
                    findings,
                    entry.extended,
                    Nearest.hint(entry.extended, others, "give its pack too, or correct the id"));
            return;
        }
        Set<String> seen = new TreeSet<>();
        StringBuilder way = new StringBuilder(entry.id);
        String at = entry.id;
        while (!at.isEmpty() && seen.add(at)) {
            at = extended.getOrDefault(at, "");
            way.append(" → ").append(at);
        }
        if (at.equals(entry.id) && entry.id.equals(seen.iterator().next())) {
            report(LintKind.EXTENDS_CYCLE, pack, "extends", findings, way.toString());
        }
    }

    private static void report(LintKind kind, CheckedPack pack, String key, Findings findings, String... words) {
        Place place = pack.place(FILE, Yaml.place(pack.manifest().orElseThrow(), key));
        findings.addFollower(kind.at(place, pack.lengthAt(place), words));
    }
}

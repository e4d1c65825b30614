package vn.datchuan.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RulePackage;
import vn.datchuan.pack.RuleText;
import vn.datchuan.pack.Sha256;

/** Packs of rules that stand before the base, compiled when they are used. Each decides some cases of three indicators and leaves the others. */
final class LayerPacks {

    private LayerPacks() {}

    /** Communes, then the base. */
    static List<RulePack> two() {
        return List.of(layer("communes", Layer.COMMUNE, "90"));
    }

    /** Communes, province, state, then the base. */
    static List<RulePack> four() {
        return List.of(
                layer("communes", Layer.COMMUNE, "90"),
                layer("province", Layer.PROVINCE, "85"),
                layer("state", Layer.NATIONAL, "80"));
    }

    /** Packs of rules of units that never report, so that their rules are never looked for: the class that would hold them does not exist. */
    static List<RulePack> ofOthers(int count) {
        List<RulePack> packs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String id = "other-" + i;
            String text = rules(id, 1, "95");
            packs.add(new RulePack(
                    manifest(id, Layer.COMMUNE, List.of(id)),
                    Sha256.of(text),
                    Optional.of(RulePackage.of(id) + ".Rules"),
                    Optional::empty,
                    () -> List.of(new RuleText(id + ".drl", text))));
        }
        return packs;
    }

    /** A pack of the communes with so many rules. */
    static RulePack ofRules(int count) {
        return pack("many-rules", Layer.COMMUNE, rules("many-rules", count, "95"));
    }

    private static RulePack layer(String id, Layer layer, String from) {
        return pack(id, layer, rules(id, 3, from));
    }

    private static RulePack pack(String id, Layer layer, String text) {
        return new RulePack(
                manifest(id, layer, List.of()),
                Sha256.of(text),
                Optional.empty(),
                Optional::empty,
                () -> List.of(new RuleText(id + ".drl", text)));
    }

    private static PackManifest manifest(String id, Layer layer, List<String> units) {
        return new PackManifest(id, "1.0.0", "", "", layer, Optional.empty(), Optional.empty(), "", units);
    }

    private static String rules(String id, int count, String from) {
        StringBuilder text = new StringBuilder();
        text.append("package ").append(RulePackage.of(id)).append(";\n");
        text.append("import vn.datchuan.fact.IndicatorCase;\nimport vn.datchuan.verdict.Verdict;\n");
        for (int i = 0; i < count; i++) {
            text.append("rule \"").append(id).append(' ').append(i + 1).append(": well above\"\nwhen\n");
            text.append("    $case : IndicatorCase( indicator == \"").append(Plans.code(7 * i));
            text.append("\", closed, conclusive, satisfies(\"≥ ").append(from).append("%\") )\nthen\n");
            text.append("    $case.conclude(Verdict.PASS, drools.getRule().getName());\nend\n");
        }
        return text.toString();
    }
}

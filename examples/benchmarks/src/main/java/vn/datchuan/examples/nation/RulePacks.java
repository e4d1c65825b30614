package vn.datchuan.examples.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RuleText;

/** Made-up packs of one rule each, for units that nobody has. */
final class RulePacks {

    private RulePacks() {}

    static List<RulePack> of(int number) {
        List<RulePack> packs = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            packs.add(pack("illustrative-rules-" + i));
        }
        return packs;
    }

    private static RulePack pack(String id) {
        PackManifest manifest = new PackManifest(
                id,
                "1.0.0",
                "Quy tắc minh họa",
                "Illustrative rule",
                Layer.COMMUNE,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(id + "-unit"));
        RuleText rule = new RuleText("vn/datchuan/packs/" + name(id) + "/rules.drl", text(id));
        return new RulePack(
                manifest, "illustration", id, Optional.empty(), Optional::empty, () -> List.of(rule), Map::of);
    }

    private static String text(String id) {
        return """
                package vn.datchuan.packs.%s;

                import vn.datchuan.fact.IndicatorCase;
                import vn.datchuan.verdict.Verdict;

                rule "I.1: illustrative threshold"
                @Row("I.1")
                when
                    $case : IndicatorCase( indicator == "I.1", obstacle == null, closed, observed >= 80 )
                then
                    $case.conclude(Verdict.PASS, drools.getRule().getName());
                end
                """.formatted(name(id));
    }

    private static String name(String id) {
        return id.replace('-', '_');
    }
}

package vn.datchuan.rules;

import java.util.List;
import java.util.Optional;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RuleText;
import vn.datchuan.pack.Sha256;

/** Packs of one rule file, compiled when they are used. */
final class RunTimePacks {

    private RunTimePacks() {}

    /** A pack of a commune for all units; {@code rules} come after package and imports. */
    static RulePack of(String id, String rules) {
        PackManifest manifest =
                new PackManifest(id, "1.0.0", "", "", Layer.COMMUNE, Optional.empty(), Optional.empty(), "", List.of());
        String text = "package vn.datchuan.packs." + id + ";\n"
                + "import vn.datchuan.fact.IndicatorCase;\n"
                + "import vn.datchuan.verdict.Verdict;\n"
                + rules;
        return new RulePack(
                manifest,
                Sha256.of(text),
                Optional.empty(),
                Optional::empty,
                () -> List.of(new RuleText(id + ".drl", text)));
    }
}

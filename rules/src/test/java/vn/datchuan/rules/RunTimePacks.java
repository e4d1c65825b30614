package vn.datchuan.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RulePackage;
import vn.datchuan.pack.RuleText;
import vn.datchuan.pack.Sha256;

/** Packs of one rule file, compiled when they are used. */
final class RunTimePacks {

    private RunTimePacks() {}

    /** A pack of a commune for all units; {@code rules} come after package and imports. */
    static RulePack of(String id, String rules) {
        PackManifest manifest =
                new PackManifest(id, "1.0.0", "", "", Layer.COMMUNE, Optional.empty(), Optional.empty(), "", List.of());
        String text = text(id, rules);
        return new RulePack(
                manifest,
                Sha256.of(text),
                Optional.empty(),
                Optional::empty,
                () -> List.of(new RuleText(id + ".drl", text)));
    }

    /** The same as a folder with a manifest; a file that is there is replaced at once. */
    static Path folder(Path parent, String id, String rules) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(id));
        replace(folder.resolve("pack.yaml"), """
                id: %s
                version: 1.0.0
                names: {vi: "Thử", en: "Trial"}
                layer: commune
                """.formatted(id));
        replace(folder.resolve(id + ".drl"), text(id, rules));
        return folder;
    }

    /** A rule that concludes for one indicator; its line is 4 behind package and imports. */
    static String rule(String name, String indicator, String verdict) {
        return """
                rule "%s"
                when
                    $case : IndicatorCase( indicator == "%s" )
                then
                    $case.conclude(Verdict.%s, drools.getRule().getName());
                end
                """.formatted(name, indicator, verdict);
    }

    private static void replace(Path file, String text) throws IOException {
        Path next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), text);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String text(String id, String rules) {
        return "package " + RulePackage.of(id) + ";\n"
                + "import vn.datchuan.fact.IndicatorCase;\n"
                + "import vn.datchuan.verdict.Verdict;\n"
                + rules;
    }
}

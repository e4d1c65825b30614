package vn.datchuan.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.datchuan.explain.Language;
import vn.datchuan.io.PacksJson;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.PolicyDeclaration;
import vn.datchuan.pack.RulePack;

/** Lists the rule packs. */
@Command(
        name = "packs",
        description = "Lists the rule packs: id, version, layer, validity, digest, and of policies name and kind.")
final class PacksCommand implements Callable<Integer> {

    private static final int SHORT_DIGEST = 12;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Override
    public Integer call() {
        output.require(OutputOptions.Format.TEXT, OutputOptions.Format.JSON);
        List<RulePack> all = packs.load();
        output.write(out -> {
            if (output.format == OutputOptions.Format.JSON) {
                PacksJson.write(all, out);
            } else {
                out.write(text(all).getBytes(StandardCharsets.UTF_8));
            }
        });
        return DatChuanCommand.DONE;
    }

    private String text(List<RulePack> all) {
        StringBuilder text = new StringBuilder();
        for (RulePack pack : all) {
            PackManifest m = pack.manifest();
            String validity = m.validFrom().map(Object::toString).orElse("…") + " – "
                    + m.validTo().map(Object::toString).orElse("…");
            text.append(String.format(
                    Locale.ROOT,
                    "%-22s %-8s %-9s %-17s %s  %-18s %-8s  %s%n",
                    m.id(),
                    m.version(),
                    m.layer().name().toLowerCase(Locale.ROOT),
                    validity,
                    pack.digest().substring(0, SHORT_DIGEST),
                    m.policy().map(PolicyDeclaration::name).orElse("–"),
                    m.policy()
                            .map(p -> p.kind().name().toLowerCase(Locale.ROOT))
                            .orElse("–"),
                    output.language == Language.VI ? m.nameVi() : m.nameEn()));
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}

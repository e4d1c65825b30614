package vn.datchuan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.datchuan.io.PackReader;
import vn.datchuan.pack.PackFiles;
import vn.datchuan.pack.RulePack;

/** What packs that are known, or checked together, change. */
class PackLintTest {

    @Test
    void check_parameterOfAKnownBase_isKnown() throws IOException {
        PackFiles pack = SamplePack.withCondition("closed, elapsed >= policy.number(\"earlyShare\"), observed < 80");
        RulePack base = PackReader.read(pack("base", "layer: base\nparameters:\n  earlyShare: \"0.25\"\n"));

        assertThat(SamplePack.check(pack)).extracting(LintFinding::kind).containsExactly("UNKNOWN_PARAMETER");
        assertThat(PackLint.check(List.of(pack), List.of(base))).isEmpty();
    }

    @Test
    void check_extendedPackThatIsKnownOrCheckedToo_isFound() throws IOException {
        PackFiles pack = SamplePack.with("pack.yaml", "units:", "extends: national\nunits:");
        PackFiles national = pack("national", "layer: national\n");

        assertThat(SamplePack.check(pack)).extracting(LintFinding::kind).containsExactly("EXTENDS_UNKNOWN");
        assertThat(PackLint.check(List.of(pack), List.of(PackReader.read(national))))
                .isEmpty();
        assertThat(PackLint.check(List.of(pack, national), List.of()))
                .extracting(LintFinding::kind)
                .containsExactly("EMPTY_PACK");
    }

    @Test
    void check_packThatIsKnownToo_isNoDuplicate() throws IOException {
        PackFiles pack = BrokenPacks.packs(BrokenPacks.ROOT.resolve("clean")).get(0);

        assertThat(PackLint.check(List.of(pack), List.of(PackReader.read(pack))))
                .isEmpty();
    }

    @Test
    void check_packsOfOneName_areToldApartByTheirFolders() throws IOException {
        PackFiles pack = SamplePack.with("pack.yaml", "version: 1.0.0", "version: 1");
        PackFiles other = new PackFiles("other/clean-rules", pack.bytes());
        List<PackFiles> packs = List.of(pack, other);

        assertThat(PackLint.check(packs, List.of()))
                .extracting(f -> f.kind() + " " + f.place())
                .containsExactly(
                        "BAD_VERSION clean-rules/pack.yaml:2:10",
                        "DUPLICATE_PACK other/clean-rules/pack.yaml:1:5",
                        "BAD_VERSION other/clean-rules/pack.yaml:2:10");
    }

    @Test
    void check_rulesWithoutAPlan_compareNamesWithThePlansTheyAreFor() throws IOException {
        PackFiles plan = BrokenPacks.packs(BrokenPacks.ROOT.resolve("clean")).get(0);
        PackFiles rules =
                BrokenPacks.packs(BrokenPacks.ROOT.resolve("clean-rules")).get(0);
        Map<String, byte[]> files = new TreeMap<>(rules.bytes());
        files.remove("plan.yaml");
        edit(files, "pack.yaml", "units: [xa-mau]", "plans: [clean]");
        edit(files, "pack.yaml", "layer: commune", "layer: province");
        edit(
                files,
                "rules.drl",
                "\"A.1\", conclusive, closed, observed < 80",
                "\"A.3\", conclusive, closed, observed < 80");
        PackFiles province = new PackFiles("clean-rules", new TreeMap<>(files));

        assertThat(PackLint.check(List.of(province), List.of(PackReader.read(plan))))
                .extracting(LintFinding::toString)
                .containsExactly("clean-rules/rules.drl:19:41: error UNKNOWN_INDICATOR: the plan has no indicator"
                        + " \"A.3\"; perhaps A.1");
    }

    @Test
    void check_nothing_isEmpty() {
        assertThat(PackLint.check(new ArrayList<>(), List.of())).isEmpty();
    }

    private static void edit(Map<String, byte[]> files, String path, String words, String others) {
        String text = new String(Objects.requireNonNull(files.get(path)), StandardCharsets.UTF_8);
        files.put(path, text.replace(words, others).getBytes(StandardCharsets.UTF_8));
    }

    private static PackFiles pack(String id, String more) {
        String manifest =
                "id: " + id + "\nversion: 1.0.0\nnames: {vi: \"Mẫu\", en: \"Sample\"}\nlegalBasis: \"Mẫu\"\n" + more;
        return new PackFiles(id, new TreeMap<>(Map.of("pack.yaml", manifest.getBytes(StandardCharsets.UTF_8))));
    }
}

package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.RulePackLoader;
import vn.datchuan.error.DatChuanException;

/** Packs of a folder are loaded again while their evaluator is in use: all at once, or not at all. */
class RulePackLoaderTest {

    @TempDir
    Path packs;

    private static ComplianceEvaluator.Builder shipped() {
        return ComplianceEvaluator.builder().packs(ShippedPacks.all());
    }

    private RulePackLoader open() {
        return RulePackLoader.open(shipped(), List.of(packs));
    }

    private void write(String id, String rule, String verdict) throws IOException {
        Path unused = RunTimePacks.folder(packs, id, RunTimePacks.rule(rule, "C.7", verdict));
    }

    @Test
    void reload_changedPack_isInTheNextEvaluatorAndNotInTheOneBefore() throws IOException {
        write("hot", "first", "PASS");
        try (RulePackLoader loader = open()) {
            ComplianceEvaluator before = loader.evaluator();
            assertThat(MinhHung.judged(before)).isEqualTo("PASS by first");
            write("hot", "second", "FAIL");
            assertThat(loader.reload()).satisfies(reload -> {
                assertThat(reload.applied()).isTrue();
                assertThat(reload.problems()).isEmpty();
                assertThat(reload.changedPackIds()).containsExactly("hot");
            });
            assertThat(MinhHung.judged(loader.evaluator())).isEqualTo("FAIL by second");
            assertThat(MinhHung.judged(before)).isEqualTo("PASS by first");
        }
    }

    @Test
    void reload_nothingChanged_keepsTheEvaluator() throws IOException {
        write("hot", "first", "PASS");
        try (RulePackLoader loader = open()) {
            ComplianceEvaluator before = loader.evaluator();
            assertThat(loader.reload().changedPackIds()).isEmpty();
            assertThat(loader.evaluator()).isSameAs(before);
        }
    }

    @Test
    void reload_packsAddedAndRemoved_areNamed() throws IOException {
        write("cold", "cold rule", "FAIL");
        try (RulePackLoader loader = open()) {
            write("hot", "first", "PASS");
            Files.delete(packs.resolve("cold/pack.yaml"));
            assertThat(loader.reload().changedPackIds()).containsExactly("cold", "hot");
            assertThat(MinhHung.judged(loader.evaluator())).isEqualTo("PASS by first");
        }
    }

    @Test
    void reload_brokenPack_keepsTheOldOneAndSaysWhere() throws IOException {
        write("hot", "first", "PASS");
        try (RulePackLoader loader = open()) {
            ComplianceEvaluator before = loader.evaluator();
            Path unused = RunTimePacks.folder(
                    packs, "hot", RunTimePacks.rule("second", "C.7", "FAIL").replace("indicator", "indicater"));
            RulePackLoader.Reload reload = loader.reload();
            assertThat(reload.applied()).isFalse();
            assertThat(reload.changedPackIds()).isEmpty();
            assertThat(reload.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.toString())
                    .startsWith("hot/hot.drl:"));
            assertThat(loader.evaluator()).isSameAs(before);
            write("hot", "third", "FAIL");
            assertThat(loader.reload().applied()).isTrue();
            assertThat(MinhHung.judged(loader.evaluator())).isEqualTo("FAIL by third");
        }
    }

    @Test
    void reload_brokenManifestAndNoPack_keepTheOldOne() throws IOException {
        write("hot", "first", "PASS");
        try (RulePackLoader loader = open()) {
            Files.writeString(packs.resolve("hot/pack.yaml"), "id: hot\n");
            assertThat(loader.reload().problems())
                    .extracting(Object::toString)
                    .contains("hot/pack.yaml:1:1: the manifest has no version; expected a text");
            Files.delete(packs.resolve("hot/pack.yaml"));
            assertThat(loader.reload().problems())
                    .extracting(problem -> problem.what())
                    .containsExactly(packs.getFileName() + ": no pack.yaml; expected a pack with a manifest");
            assertThat(MinhHung.judged(loader.evaluator())).isEqualTo("PASS by first");
        }
    }

    @Test
    void packs_ofOneId_areNamedWithBothPlaces() throws IOException {
        Path one = RunTimePacks.folder(packs.resolve("a"), "hot", RunTimePacks.rule("first", "C.7", "PASS"));
        Path other = RunTimePacks.folder(packs.resolve("b"), "hot", RunTimePacks.rule("first", "C.7", "PASS"));
        assertThat(one).isNotEqualTo(other);
        assertThatThrownBy(this::open)
                .isInstanceOf(DatChuanException.class)
                .hasMessage("two packs have the id hot: a/hot and b/hot; expected an id of its own for each");
    }

    @Test
    void packs_thatShareAPackage_areNamed() throws IOException {
        write("hot-pack", "first", "PASS");
        Path other = RunTimePacks.folder(packs, "hot", RunTimePacks.rule("first", "C.7", "PASS"));
        Files.writeString(
                other.resolve("pack.yaml"),
                Files.readString(other.resolve("pack.yaml")).replace("id: hot", "id: hot/pack"));
        assertThatThrownBy(this::open)
                .hasMessage("packs hot-pack (hot-pack) and hot/pack (hot) share the package"
                        + " vn.datchuan.packs.hot_pack; expected ids that differ in letters and digits");
    }

    @Test
    void pack_ofAnotherPackage_isRefusedWithThePlace() throws IOException {
        write("hot", "first", "PASS");
        Path file = packs.resolve("hot/hot.drl");
        Files.writeString(file, Files.readString(file).replace("packs.hot", "packs.cold"));
        assertThatThrownBy(this::open)
                .hasMessage("hot/hot.drl:1:9: package vn.datchuan.packs.cold is not open to packs that are not trusted;"
                        + " expected vn.datchuan.packs.hot");
    }

    @Test
    void pack_forAnotherVersionOfTheLibrary_isRefused() throws IOException {
        write("hot", "first", "PASS");
        Path manifest = packs.resolve("hot/pack.yaml");
        Files.writeString(manifest, Files.readString(manifest) + "engine: \">=2\"\n");
        assertThatThrownBy(this::open)
                .hasMessage(
                        "hot: pack hot works with versions >=2 of the library, and this is 0.1.0; expected a pack for"
                                + " this version");
    }

    @Test
    void close_anEvaluatorUsedAfterwards_saysSo() throws IOException {
        write("hot", "first", "PASS");
        RulePackLoader loader = open();
        ComplianceEvaluator evaluator = loader.evaluator();
        loader.close();
        loader.close();
        assertThatThrownBy(loader::evaluator).hasMessageContaining("the loader of rule packs is closed");
        assertThatThrownBy(loader::reload).hasMessageContaining("the loader of rule packs is closed");
        assertThatThrownBy(() -> MinhHung.judged(evaluator)).hasMessageContaining("pack hot is closed");
    }
}

package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datchuan.error.DatChuanException;

/** The build of a jar with packs: rules without their compiled form, or the other way round, stop it. */
class PackCatalogueWriterTest {

    private static final String MANIFEST = """
            id: half-way
            version: 0.1.0
            names: {vi: "Nửa đường", en: "Half way"}
            layer: commune
            """;

    @TempDir
    Path folder;

    private Path packs;
    private Path classes;

    @BeforeEach
    void makeFolders() throws IOException {
        packs = folder.resolve("packs");
        classes = folder.resolve("classes");
        Files.createDirectories(packs.resolve("half-way"));
        Files.createDirectories(classes.resolve("packs"));
        Files.writeString(packs.resolve("half-way/pack.yaml"), MANIFEST);
    }

    private void models(String... names) throws IOException {
        Path kie = Files.createDirectories(classes.resolve("META-INF/kie/vn.datchuan/datchuan-rules"));
        Files.writeString(kie.resolve("drools-model"), "Drools-Model-Version:10.2.0\n" + String.join("\n", names));
    }

    private String catalogue() throws IOException {
        PackCatalogueWriter.write(packs, classes);
        return Files.readString(classes.resolve("packs/catalogue.properties"));
    }

    @Test
    void write_rulesWithoutCompiledRules_failsTheBuild() throws IOException {
        Files.writeString(packs.resolve("half-way/rows.drl"), "package vn.datchuan.packs.half_way;\n");
        assertThatThrownBy(this::catalogue)
                .isInstanceOf(DatChuanException.class)
                .hasMessageStartingWith("pack half-way: no compiled rules in package vn.datchuan.packs.half_way;");
        models("vn.datchuan.packs.half_way_there.Rules1");
        assertThatThrownBy(this::catalogue).hasMessageStartingWith("pack half-way: no compiled rules in package");
    }

    @Test
    void write_sentencesWithoutCompiledRules_failsTheBuild() throws IOException {
        Files.writeString(packs.resolve("half-way/rows.dslr"), "// câu\n");
        assertThatThrownBy(this::catalogue).hasMessageStartingWith("pack half-way: no compiled rules in package");
    }

    @Test
    void write_compiledRulesOfNoPack_failsTheBuild() throws IOException {
        models("vn.datchuan.packs.half_way.Rules1");
        assertThatThrownBy(this::catalogue)
                .hasMessage("1 sets of compiled rules for 0 packs with rules; expected one each");
    }

    @Test
    void write_rulesWithCompiledRules_listsThem() throws IOException {
        Files.writeString(packs.resolve("half-way/rows.drl"), "package vn.datchuan.packs.half_way;\n");
        models("vn.datchuan.packs.half_way.Rules1");
        assertThat(catalogue()).contains("vn.datchuan.packs.half_way.Rules1");
    }

    @Test
    void ruleTexts_sentences_areHandedOnAsRules() throws IOException {
        Files.writeString(packs.resolve("half-way/rows.dslr"), "// câu\n");
        Files.writeString(packs.resolve("half-way/more.drl"), "package vn.datchuan.packs.half_way;\n");
        RuleTextsWriter.write(packs, folder.resolve("kie"));
        assertThat(folder.resolve("kie/half-way/rows.dslr.drl"))
                .content()
                .startsWith("package vn.datchuan.packs.half_way; import ");
        assertThat(folder.resolve("kie/half-way/more.drl")).hasContent("package vn.datchuan.packs.half_way;");
    }
}

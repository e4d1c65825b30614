package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.Trust;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.io.PackReader;
import vn.datchuan.pack.RulePack;
import vn.datchuan.verdict.Evaluation;

/** Packs that are compiled when they are loaded: however many rules, whatever the thread's class loader, and only as far as they are trusted. */
class RunTimeCompilationTest {

    private static final String SENTENCES = """
            // Bộ tiêu chí thử

            quy tắc "hồ sơ trực tuyến"
            khi
                chỉ tiêu "C.7" đạt từ 80% trở lên
            thì
                kết luận ĐẠT
            hết
            """;

    private static ComplianceEvaluator evaluator(RulePack own, Trust trust) {
        List<RulePack> packs = new ArrayList<>(ShippedPacks.all());
        packs.add(own);
        return ComplianceEvaluator.builder().packs(packs).trust(trust).build();
    }

    /** More than ten rules are compiled by several threads unless told otherwise, and those do not have the caller's class loader. */
    @ParameterizedTest
    @ValueSource(ints = {9, 10, 11, 500})
    void compile_anyNumberOfRules_worksUnderAForeignClassLoader(int count) throws Exception {
        StringBuilder rules = new StringBuilder();
        for (int i = 1; i < count; i++) {
            rules.append(RunTimePacks.rule("rule " + i, "X." + i, "FAIL"));
        }
        rules.append(RunTimePacks.rule("rule of C.7", "C.7", "AT_RISK"));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader foreign = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(foreign);
            assertThat(MinhHung.judged(evaluator(RunTimePacks.of("many", rules.toString()), Trust.CHECKED)))
                    .isEqualTo("AT_RISK by rule of C.7");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void sentences_aFileOfThem_concludeWithTheirFileAndLine(@TempDir Path folder) throws Exception {
        Path pack = RunTimePacks.folder(folder, "sentences", "");
        Files.delete(pack.resolve("sentences.drl"));
        Files.writeString(pack.resolve("rows.dslr"), SENTENCES);
        Evaluation c7 = MinhHung.c7(MinhHung.report(evaluator(PackReader.read(pack), Trust.CHECKED)));
        assertThat(c7.findings().get(0).place()).hasToString("rows.dslr:3:1");
    }

    @ParameterizedTest
    @CsvSource({"CHECKED, PASS by first", "TRUSTED, PASS by first"})
    void trust_rulesThatOnlyConclude_areTaken(Trust trust, String judged) {
        RulePack own = RunTimePacks.of("own", RunTimePacks.rule("first", "C.7", "PASS"));
        assertThat(MinhHung.judged(evaluator(own, trust))).isEqualTo(judged);
    }

    @Test
    void trust_dataOnly_refusesRulesAndTakesTheClassPathsOwn() {
        RulePack own = RunTimePacks.of("own", RunTimePacks.rule("first", "C.7", "PASS"));
        assertThatThrownBy(() -> evaluator(own, Trust.DATA_ONLY))
                .isInstanceOf(DatChuanException.class)
                .hasMessage(
                        "memory/own.drl: pack own has rules, and packs of data alone are taken; expected a pack without"
                                + " rule files");
        ComplianceEvaluator shipped = ComplianceEvaluator.builder()
                .packs(ShippedPacks.all())
                .trust(Trust.DATA_ONLY)
                .build();
        assertThat(MinhHung.judged(shipped)).startsWith("PASS by ");
    }

    @Test
    void trust_rulesThatDoMore_areRefusedBeforeTheyAreCompiledUnlessTrusted() {
        String exit = RunTimePacks.rule("first", "C.7", "PASS")
                .replace("$case.conclude", "System.setProperty(\"datchuan.ran\", \"yes\"); $case.conclude");
        RulePack own = RunTimePacks.of("own", exit);
        assertThatThrownBy(() -> evaluator(own, Trust.CHECKED))
                .isInstanceOf(DatChuanException.class)
                .hasMessageStartingWith("memory/own.drl:8:");
        assertThat(System.getProperty("datchuan.ran")).isNull();
        try {
            assertThat(MinhHung.judged(evaluator(own, Trust.TRUSTED))).isEqualTo("PASS by first");
            assertThat(System.getProperty("datchuan.ran")).isEqualTo("yes");
        } finally {
            System.clearProperty("datchuan.ran");
        }
    }

    @Test
    void packs_handedOverTogetherWithOneId_areNamedWithBothOrigins() {
        RulePack own = RunTimePacks.of("base", RunTimePacks.rule("first", "C.7", "PASS"));
        assertThatThrownBy(() -> evaluator(own, Trust.CHECKED))
                .hasMessage("two packs have the id base: packs/base and memory; expected an id of its own for each");
    }
}

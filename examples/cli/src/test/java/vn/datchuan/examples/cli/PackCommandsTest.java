package vn.datchuan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for rule authors, as scripts call them. */
class PackCommandsTest {

    private record Run(int exit, String out, String err) {}

    @TempDir
    private Path folder;

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = DatChuanCommand.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void newPack_asItIs_passesLintAndTest() {
        String pack = folder.resolve("xa-thu-2027").toString();

        assertThat(run("new-pack", pack, "--unit", "xa-thu").exit()).isZero();
        Run lint = run("lint", pack);
        assertThat(lint.out()).isEqualTo("0 errors, 0 warnings in 1 pack\n");
        assertThat(lint.exit()).isZero();
        Run test = run("test", pack);
        assertThat(test.out()).startsWith("passed  xa-thu-2027: 11 cases; coverage 14 of 14;");
        assertThat(test.exit()).isZero();
        assertThat(run("new-pack", pack).err()).contains("xa-thu-2027 holds files; expected a new or an empty folder");
    }

    @Test
    void lint_packWithAMistake_exits1AndMarksIt() throws IOException {
        Path pack = folder.resolve("xa-thu-2027");
        assertThat(run("new-pack", pack.toString()).exit()).isZero();
        Path rules = pack.resolve("rules.dslr");
        Files.writeString(rules, Files.readString(rules).replace("chỉ tiêu \"A.1\"", "chỉ tiêu \"A.9\""));

        Run lint = run("lint", pack.toString());

        assertThat(lint.exit()).isEqualTo(1);
        assertThat(lint.out()).contains("xa-thu-2027/rules.dslr:7:5: error UNKNOWN_INDICATOR:");
    }

    @Test
    void test_packWhoseCaseFails_exits1AndExplains() throws IOException {
        Path pack = folder.resolve("xa-thu-2027");
        assertThat(run("new-pack", pack.toString()).exit()).isZero();
        Path plan = pack.resolve("plan.yaml");
        Files.writeString(plan, Files.readString(plan).replace("\"≥ 90%\"", "\"≥ 95%\""));

        Run test = run("test", pack.toString());

        assertThat(test.exit()).isEqualTo(1);
        assertThat(test.out()).contains("FAILED  xa-thu-2027:", "A.1 2026: verdict: expected PASS, got FAIL");
    }

    @Test
    void importAnnex_table_writesAPlanThatLintReadsAndTellsItsDoubts() throws IOException {
        Path annex = folder.resolve("annex.csv");
        Files.writeString(
                annex, "TT;Chỉ tiêu;ĐVT;Năm 2027\n1;Tỷ lệ hộ dùng nước sạch;%;≥ 90%\n2;Số mô hình;mô hình;5\n");
        Path pack = folder.resolve("xa-thu-2027");
        assertThat(run("new-pack", pack.toString()).exit()).isZero();
        Files.delete(pack.resolve("plan.yaml"));

        Run run = run(
                "import-annex",
                annex.toString(),
                "--out",
                pack.resolve("plan.yaml").toString(),
                "--unit",
                "xa-minh-hoa",
                "--unit-name",
                "xã Minh Họa",
                "--issuer",
                "UBND xã Minh Họa",
                "--title",
                "KẾ HOẠCH");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("plan.yaml: 2 indicators, 2 targets, ");
        assertThat(run.err()).contains("annex.csv:3:1: assumed BARE_NUMBER (\"5\")");
        assertThat(Files.readString(pack.resolve("plan.yaml")))
                .contains("plan: \"xa-thu-2027\"\n", "        text: \"≥ 90%\"\n        # read as numeric: ≥ 90 %\n");
        assertThat(run(
                                "import-annex",
                                annex.toString(),
                                "--out",
                                pack.resolve("plan.yaml").toString())
                        .err())
                .contains("plan.yaml exists; expected a file to be made");
    }

    @Test
    void template_shippedPlan_isAWorkbookThatEvaluateReads() {
        Path book = folder.resolve("values.xlsx");

        assertThat(run("template", "minh-hung-2026", "--out", book.toString()).exit())
                .isZero();
        Run run = run("evaluate", "--values", book.toString(), "--as-of", "2026-07-01");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("phường Minh Hưng — Năm 2026").doesNotContain("is not known");
    }
}

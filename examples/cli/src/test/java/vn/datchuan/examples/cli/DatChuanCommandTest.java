package vn.datchuan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatChuanCommandTest {

    private static final String HEADER = "unit,indicator,period,value,as_of\n";
    private static final String GOOD = "minh-hung,C.7,2026,\"82,5\",2026-12-31\n";

    @TempDir
    private Path folder = Path.of("");

    private record Run(int exit, String out, String err) {}

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = DatChuanCommand.run(args, new PrintStream(out, true), new PrintStream(err, true));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve(name), text, charset);
    }

    private Path values(String rows) throws IOException {
        return file("values.csv", HEADER + rows, StandardCharsets.UTF_8);
    }

    @Test
    void packs_json_listsTheSixShippedPacksWithDigests() {
        Run run = run("packs", "--format", "json");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("\"id\":\"base\"", "\"id\":\"tam-thanh-2026\"", "\"id\":\"tam-thanh-2027-2030\"")
                .contains("\"id\":\"minh-hung-2026\"", "\"id\":\"thien-tan-2026\"", "\"id\":\"thanh-dong-2025-2030\"")
                .containsPattern("\"digest\":\"[0-9a-f]{64}\"")
                .contains("\"policy\":\"DNS_WEATHER\",\"kind\":\"forecast\"}")
                .contains("\"policy\":\"TOLERANCE\",\"kind\":\"review\"}")
                .containsPattern("\"id\":\"base\",[^}]*\"policy\":null,\"kind\":null}");
    }

    @Test
    void packs_text_namesPoliciesAndTheirKind() {
        assertThat(run("packs").out())
                .containsPattern("\ndns-weather +\\S+ +policy .* DNS_WEATHER +forecast ")
                .containsPattern("\nexpert-override +\\S+ +policy .* EXPERT_OVERRIDE +review ");
    }

    @Test
    void anyCommand_help_isPrintedAndExits0() {
        for (String command : new String[] {
            "packs",
            "plan",
            "evaluate",
            "explain",
            "replay",
            "impact",
            "read-targets",
            "assess-series",
            "import-annex",
            "template",
            "new-pack",
            "lint",
            "test"
        }) {
            Run run = run(command, "--help");
            assertThat(run.exit()).as(command).isZero();
            assertThat(run.out()).startsWith("Usage: datchuan " + command);
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void plan_json_hasTargetsAsPrintedWithTheirReadings() {
        Run run = run("plan", "minh-hung-2026", "--format", "json");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"text\":\"≥ 1%/năm\"").contains("\"per\":\"năm\"");
    }

    @Test
    void plan_unknownId_exits2WithOneLineThatNamesThePlans() {
        Run run = run("plan", "nowhere");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .startsWith("plan nowhere is not loaded; expected one of [")
                .contains("thien-tan-2026");
    }

    @Test
    void evaluate_csv_judgesWhatIsMeasured() throws IOException {
        Run run = run("evaluate", "--values", values(GOOD).toString(), "--as-of", "2027-01-15", "--format", "csv");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("minh-hung,minh-hung-2026,C.7,2026,PASS,,EXCEEDED,,82.5,≥ 80%");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void evaluate_brokenRows_areReportedWithTheirPlaceAndTheGoodRowCounts() throws IOException {
        Path broken = file("broken.csv", """
                unit,indicator,period,value,colour
                minh-hung,C.7,2026,"82,5",red
                minh-hung,C.9,2026,1x,
                minh-hung,C.99,2026,5,
                minh-hung,C.7,2026,"82,5",
                minh-hung,C.10,2026,éè,
                """, StandardCharsets.ISO_8859_1);
        Run run = run("evaluate", "--values", broken.toString(), "--as-of", "2027-01-15", "--format", "csv");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("C.7,2026,PASS");
        assertThat(run.err().lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly(
                        "broken.csv:1:5:", "broken.csv:3:4:", "broken.csv:4:", "broken.csv:5:", "broken.csv:6:4:");
    }

    @Test
    void evaluate_brokenPlan_reportsEveryProblemWithLineAndColumn() throws IOException {
        Path plan = file("broken.yaml", """
                plan: x
                title: "x"
                years: "2026"
                colour: red
                sections:
                  - {id: "I", title: "A"}
                indicators:
                  - code: "I.1"
                    section: "I"
                    number: "1"
                    name: "n"
                    targets:
                      - {period: "2026", text: "??"}
                  - code: "I.1"
                    section: "I"
                    number: "1"
                    name: "m"
                    targets:
                      - {period: "2026", text: "80%"}
                """, StandardCharsets.UTF_8);
        Run run = run(
                "evaluate", "--values", values(GOOD).toString(), "--as-of", "2027-01-15", "--plan", plan.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "broken.yaml:1:1: the plan has no unit; expected unit with code, name, level, province; or units\n")
                .contains("broken.yaml:4:1: unknown key \"colour\" in the plan; expected one of [agencies, ")
                .contains("broken.yaml:13:32: target \"??\" of indicator I.1 cannot be read; expected a printed target")
                .contains("broken.yaml:14:11: code \"I.1\" stands at broken.yaml:8:11 too; expected each code once");
    }

    @Test
    void evaluate_failOn_exits1OnlyWhereItApplies() throws IOException {
        String file = values("minh-hung,C.7,2026,70,2026-12-31\n").toString();
        assertThat(run("evaluate", "--values", file, "--as-of", "2027-01-15", "--fail-on", "fail")
                        .exit())
                .isEqualTo(1);
        assertThat(run("evaluate", "--values", file, "--as-of", "2027-01-15", "--fail-on", "problems")
                        .exit())
                .isZero();
    }

    @Test
    void evaluate_parameter_isThatOfThePolicyAndUnknownOnesAreRefused() throws IOException {
        String file = values(GOOD).toString();
        String[] call = {"evaluate", "--values", file, "--as-of", "2027-01-15", "--parameter", "shortfall=0.5x"};
        assertThat(run(call).exit()).isEqualTo(2);
        call[6] = "nonsense=1";
        assertThat(run(call).err()).startsWith("policy PLAN_PATH_V1 has no parameter \"nonsense\": expected one of [");
        call[6] = "missProbability=0.4";
        assertThat(run(call).exit()).isZero();
    }

    @Test
    void evaluate_noUsableRow_exits2() throws IOException {
        Run run = run("evaluate", "--values", values("minh-hung,C.7,2026,1x,\n").toString(), "--as-of", "2027-01-15");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("values.csv:2:4:").contains("nothing can be judged");
    }

    @Test
    void evaluate_otherLocaleZoneAndThreads_givesTheSameBytes() throws IOException {
        String file = values(GOOD + "thien-tan,III.11,2026,7,2026-12-31\n").toString();
        String[] call = {"evaluate", "--values", file, "--as-of", "2027-01-15", "--format", "json", "--explain", "both"
        };
        String first = run(call).out();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            String[] threads = java.util.Arrays.copyOf(call, call.length + 2);
            threads[call.length] = "--threads";
            threads[call.length + 1] = "8";
            assertThat(run(call).out()).isEqualTo(first);
            assertThat(run(threads).out()).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void explain_oneVerdict_namesRuleFileFiguresAndSource() throws IOException {
        Run run = run(
                "explain",
                "--values",
                values("minh-hung,C.6,2026,912/1000,2026-12-31\n").toString(),
                "--as-of",
                "2027-01-15",
                "--unit",
                "minh-hung",
                "--indicator",
                "C.6",
                "--period",
                "2026");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Không đạt", "38 trường hợp", "closed-and-early.drl:", "mục C.6");
    }

    @Test
    void readTargets_ndjson_printsOneReadingALine() throws IOException {
        Path annex = file(
                "annex.ndjson",
                "{\"id\":\"a\",\"indicator\":\"Tỷ lệ hộ nghèo\",\"unit\":\"%\",\"target\":\"dưới 1,5\"}\n",
                StandardCharsets.UTF_8);
        Run run = run("read-targets", "--in", annex.toString(), "--format", "ndjson");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("{\"id\":\"a\",\"kind\":\"numeric\",\"conditions\":[{\"op\":\"<\",\"value\":1.5,");
    }

    @Test
    void anyCommand_wrongOption_exits2WithOneLine() {
        Run run = run("evaluate", "--nonsense");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
    }
}

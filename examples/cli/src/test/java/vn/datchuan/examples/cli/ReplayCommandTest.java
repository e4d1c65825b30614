package vn.datchuan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Years again on the command line. C.7 of 2026 is "≥ 80%", C.6 "95%". */
class ReplayCommandTest {

    private static final String HEADER = "unit,indicator,period,value,as_of,known_on\n";
    private static final String HALF = "minh-hung,C.7,2026,\"70,5\",2026-06-30,2026-07-05\n";
    private static final String WHOLE = "minh-hung,C.7,2026,\"82,5\",2026-12-31,2027-01-10\n";
    private static final String OTHER = "minh-hung,C.6,2026,912/1000,2026-12-31,\n";

    @TempDir
    private Path folder;

    private Path values = Path.of("");

    @BeforeEach
    void write() throws IOException {
        values = folder.resolve("values");
        file("2026/half.csv", HEADER + HALF);
        file("2027/whole.csv", HEADER + WHOLE + OTHER);
        file("README.md", "No figures.");
    }

    private void file(String name, String text) throws IOException {
        Path path = values.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Cli replay(Object... more) {
        Object[] call = new Object[more.length + 7];
        Object[] first = {"replay", "--values", values, "--from", 2026, "--to", 2027};
        System.arraycopy(first, 0, call, 0, 7);
        System.arraycopy(more, 0, call, 7, more.length);
        return Cli.run(call);
    }

    private static String lineOf(String csv, String indicator, String day) {
        return csv.lines()
                .filter(line -> line.contains("," + indicator + ",2026," + day + ","))
                .findFirst()
                .orElse("");
    }

    @Test
    void csv_usesAFigureFromTheDayItWasKnown() {
        Cli run = replay("--format", "csv");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(lineOf(run.out(), "C.7", "2026-06-30")).isEmpty();
        assertThat(lineOf(run.out(), "C.7", "2026-09-30")).contains("70.5");
        assertThat(lineOf(run.out(), "C.7", "2026-12-31")).contains("NOT_ASSESSED,,,NO_DATA,70.5");
        assertThat(lineOf(run.out(), "C.7", "2027-03-31")).contains("PASS", "82.5");
        assertThat(lineOf(run.out(), "C.6", "2026-12-31")).contains("FAIL");
    }

    @Test
    void json_otherOrderGroupingLocaleAndThreads_isTheSameBytes() throws IOException {
        String first = replay("--format", "json").out();
        assertThat(first).contains("\"asOf\":\"2027-12-31\"").doesNotContain("half.csv");
        assertThat(replay("--format", "json").out()).isEqualTo(first);
        Files.delete(values.resolve("2026/half.csv"));
        file("2027/whole.csv", HEADER + OTHER + WHOLE + HALF);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(replay("--format", "json", "--threads", 8).out()).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void each_month_judgesAsOfEveryMonthEnd() {
        String csv = replay("--each", "month", "--format", "csv").out();
        assertThat(lineOf(csv, "C.7", "2026-07-31")).contains("70.5");
        assertThat(lineOf(replay("--each", "year", "--format", "csv").out(), "C.7", "2026-09-30"))
                .isEmpty();
    }

    @Test
    void scorecards_csv_areAFileOfTheirOwn() throws IOException {
        Path scorecards = folder.resolve("scorecards.csv");
        assertThat(replay("--format", "csv", "--scorecards", scorecards).exit()).isZero();
        assertThat(Files.readString(scorecards)).contains("2026-12-31", "minh-hung");
        Cli wrong = replay("--format", "json", "--scorecards", scorecards);
        assertThat(wrong).isEqualTo(new Cli(2, "", "--scorecards: expected a replay with --format csv\n"));
    }

    @Test
    void baseline_sameInputs_holdsAndOneChangedDigitIsFoundAsData() throws IOException {
        Path stored = folder.resolve("stored.json");
        assertThat(replay("--format", "json", "--out", stored).exit()).isZero();

        Cli same = Cli.run("replay", "--values", values, "--baseline", stored, "--lang", "en");
        assertThat(same.exit()).isZero();

        file("2027/whole.csv", HEADER + WHOLE.replace("82,5", "79,5") + OTHER);
        Cli changed = Cli.run("replay", "--values", values, "--baseline", stored, "--lang", "en");
        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.out()).contains("Because of data: 4", "minh-hung, C.7, period 2026", "Met → Missed");
        Cli json = Cli.run("replay", "--values", values, "--baseline", stored, "--format", "json");
        assertThat(json.out()).contains("\"DATA\"");
    }

    @Test
    void baseline_changedParameter_isFoundAsPolicy() throws IOException {
        file("2026/half.csv", HEADER + HALF.replace("70,5", "40"));
        Path stored = folder.resolve("stored.json");
        assertThat(replay("--format", "json", "--out", stored).exit()).isZero();
        Cli run = Cli.run(
                "replay", "--values", values, "--baseline", stored, "--parameter", "earlyShare=0.9", "--lang", "en");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("Because of policy");
    }

    @Test
    void baseline_otherDays_isRefused() {
        Path stored = folder.resolve("stored.json");
        assertThat(replay("--format", "json", "--out", stored).exit()).isZero();
        assertThat(replay("--baseline", stored, "--each", "year"))
                .isEqualTo(new Cli(
                        2,
                        "",
                        "--baseline stored.json has other days; expected the same --from, --to and --each, or none\n"));
    }

    @Test
    void verify_replayReport_holdsAndAChangedDigitIsFound() throws IOException {
        file("2027/broken.csv", HEADER + "minh-hung,C.7,2026,1x,,\n");
        Path stored = folder.resolve("stored.json");
        assertThat(replay("--format", "json", "--illustrative", "--parameter", "earlyShare=0.9", "--out", stored)
                        .exit())
                .isZero();
        Object[] call = {"replay", "--verify", stored, "--values", values, "--parameter", "earlyShare=0.9"};
        Cli holds = Cli.run(call);
        assertThat(holds.out()).isEqualTo("stored.json: follows from its inputs\n");
        assertThat(holds.exit()).isZero();

        Files.writeString(stored, Files.readString(stored).replaceFirst("\"margin\":2\\.5", "\"margin\":2.6"));
        Cli forged = Cli.run(call);
        assertThat(forged.exit()).isEqualTo(1);
        assertThat(forged.out())
                .startsWith("stored.json: does not follow from these inputs\n")
                .contains("margin", "2.6", "2.5");
    }

    @Test
    void verify_evaluation_holdsAndAChangedValueIsFound() throws IOException {
        Path stored = folder.resolve("evaluation.json");
        Path whole = values.resolve("2027/whole.csv");
        Object[] evaluate = {
            "evaluate",
            "--values",
            whole,
            "--as-of",
            "2027-02-01",
            "--format",
            "json",
            "--explain",
            "en",
            "--out",
            stored
        };
        assertThat(Cli.run(evaluate).exit()).isZero();
        Cli holds = Cli.run("replay", "--verify", stored, "--values", whole);
        assertThat(holds).isEqualTo(new Cli(0, "evaluation.json: follows from its inputs\n", ""));

        file("2027/whole.csv", HEADER + WHOLE.replace("82,5", "82,6") + OTHER);
        Cli changed = Cli.run("replay", "--verify", stored, "--values", whole);
        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.out()).contains("values: the report names ");
    }

    @Test
    void verify_noReport_exits2AndSaysWhy() throws IOException {
        Path stored = Files.writeString(folder.resolve("no.json"), "{}");
        Cli run = Cli.run("replay", "--verify", stored, "--values", values);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("no.json:1:1: the report has no asOf; expected a day such as 2026-06-30\n");
        Cli missing = Cli.run("replay", "--verify", folder.resolve("nowhere.json"), "--values", values);
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("nowhere.json").hasLineCount(1);
    }

    @Test
    void lock_namesThePacksAndRefusesOthers() throws IOException {
        Path lock = folder.resolve("packs.lock");
        String first = replay("--format", "json", "--write-lock", lock).out();
        assertThat(Files.readString(lock)).containsPattern("\nminh-hung-2026 \\S+ [0-9a-f]{64}\n");
        assertThat(replay("--format", "json", "--lock", lock).out()).isEqualTo(first);
        Files.writeString(lock, Files.readString(lock).replaceAll("(?m)^(minh-hung-2026) \\S+", "$1 9.9.9"));
        Cli run = replay("--lock", lock);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("pack minh-hung-2026 9.9.9 is not among the packs")
                .hasLineCount(1);
    }

    @Test
    void values_brokenRowsAndOtherFiles_areProblemsAndTheRestCounts() throws IOException {
        file("2027/broken.csv", HEADER + "minh-hung,C.7,2026,1x,,\n" + OTHER);
        file("2027/photo.png", "");
        file("2026/whole.csv", HEADER + "minh-hung,C.9,2026,2x,,\n");
        Cli run = replay("--format", "json");
        assertThat(run.exit()).isZero();
        assertThat(run.err().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("2026/whole.csv:2:4: "))
                .anyMatch(line -> line.startsWith("broken.csv:2:4: "))
                .contains("photo.png: the file is passed over; expected a file of measured values, named .csv, .ndjson,"
                        + " .json, .yaml or .xlsx")
                .contains(
                        "2027/whole.csv:3: figure minh-hung C.6 2026 repeats broken.csv:3 and is not counted; expected"
                                + " each figure once");
        assertThat(run.out()).contains("\"file\":\"broken.csv\"");
    }

    @Test
    void wrongCalls_exit2WithOneLine() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(Cli.run("replay", "--values", empty, "--from", 2026, "--to", 2027))
                .isEqualTo(
                        new Cli(2, "", "--values " + empty + ": no file in it; expected files of measured values\n"));
        assertThat(Cli.run("replay", "--values", values, "--from", 2026))
                .isEqualTo(new Cli(
                        2, "", "expected --from and --to with years, or --verify or --baseline with a report\n"));
        assertThat(Cli.run("replay", "--values", values, "--from", 2027, "--to", 2026)
                        .err())
                .isEqualTo("years 2027 to 2026: expected a first and a last year, not before it\n");
        assertThat(replay("--format", "ndjson").err())
                .isEqualTo("--format ndjson: not a form of this command; expected one of [text, json, csv]\n");
        assertThat(replay("--out", folder.resolve("nowhere/x.json")).err())
                .endsWith("x.json: cannot be written: its folder does not exist; expected a writable file\n")
                .hasLineCount(1);
        assertThat(replay("--each", "week").exit()).isEqualTo(2);
    }

    @Test
    void progress_isToldOnStandardErrorWhereAskedAndNeverInTheOutput() {
        Cli silent = replay("--format", "json");
        Cli told = replay("--format", "json", "--progress");
        assertThat(silent.err()).isEmpty();
        assertThat(told.out()).isEqualTo(silent.out());
        assertThat(told.err()).startsWith("2026-03-31 (1 of 8)\n").endsWith("2027-12-31 (8 of 8)\n");
    }
}

package vn.datchuan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions of persons beside computed verdicts. C.7 of 2026 is "≥ 80%". */
class OverridesCommandTest {

    private static final String POLICY = "PLAN_PATH_V1+EXPERT_OVERRIDE";
    private static final String DECISION =
            "- {unit: minh-hung, plan: minh-hung-2026, indicator: C.7, period: 2026, verdict: PASS, author: Chủ tịch UBND phường, date: 2027-01-10, reason: Hồ sơ giấy chưa được cộng.}\n";
    private static final String OVERRIDDEN =
            "\"computed\":{\"verdict\":\"FAIL\",\"severity\":null,\"reason\":null,\"row\":\"3\"},\"expertOverride\":{\"author\":\"Chủ tịch UBND phường\",\"date\":\"2027-01-10\",\"reason\":\"Hồ sơ giấy chưa được cộng.\"}";

    @TempDir
    private Path folder = Path.of("");

    private record Run(int exit, String out, String err) {

        /** The line of the indicator that is decided on. */
        String judged() {
            return out.lines()
                    .filter(line -> line.contains("\"indicator\":\"C.7\""))
                    .findFirst()
                    .orElse("");
        }
    }

    private Run run(String decisions, String value, String asOf, String... more) throws IOException {
        Path values = Files.writeString(
                folder.resolve("values.csv"), "unit,indicator,period,value,as_of\nminh-hung,C.7,2026," + value + "\n");
        Path overrides = Files.writeString(folder.resolve("overrides.yaml"), decisions);
        List<String> call = new ArrayList<>(List.of(more));
        call.addAll(List.of("--values", values.toString(), "--as-of", asOf, "--overrides", overrides.toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = DatChuanCommand.run(
                call.toArray(new String[0]), new PrintStream(out, true), new PrintStream(err, true));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Run evaluate(String decisions, String value, String asOf) throws IOException {
        return run(decisions, value, asOf, "evaluate", "--policy", POLICY, "--format", "json");
    }

    @Test
    void decision_winsAndTheComputedVerdictStays() throws IOException {
        Run run = evaluate(DECISION, "70,2026-12-31", "2027-01-15");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.judged())
                .contains("\"verdict\":\"PASS\",\"severity\":null")
                .contains(OVERRIDDEN);
    }

    @Test
    void decisionOnAMissOfAnOpenWindow_isRefused() throws IOException {
        String fail = DECISION.replace("PASS", "FAIL").replace("2027-01-10", "2026-11-01");
        Run run = evaluate(fail, "82,2026-11-30", "2026-12-01");
        assertThat(run.judged())
                .contains("\"verdict\":\"PASS\"", "\"PROVISIONAL\"")
                .doesNotContain("computed", "expertOverride");
    }

    @Test
    void decisionOfALaterDay_doesNotCountYet() throws IOException {
        Run run = evaluate(DECISION, "70,2026-12-31", "2027-01-09");
        assertThat(run.judged())
                .contains("\"verdict\":\"FAIL\",\"severity\":null")
                .doesNotContain("computed", "expertOverride");
        assertThat(evaluate(DECISION, "70,2026-12-31", "2027-01-10").judged()).contains(OVERRIDDEN);
    }

    @Test
    void twoDecisionsOfOneDay_areAProblemAndNeitherCounts() throws IOException {
        Run run = evaluate(DECISION + DECISION.replace("PASS", "ON_TRACK"), "70,2026-12-31", "2027-01-15");
        String problem =
                "case minh-hung minh-hung-2026 C.7 2026 is decided by two persons on one day; expected one decision a day";
        assertThat(run.exit()).isZero();
        assertThat(run.judged()).contains("\"verdict\":\"FAIL\"").doesNotContain("expertOverride");
        assertThat(run.err()).isEqualTo(problem + "\n");
        assertThat(run.out()).contains("\"message\":\"" + problem + "\"");
    }

    @Test
    void entryThatCannotBeUsed_isToldInTheReportAndTheOthersCount() throws IOException {
        Run run = evaluate(
                DECISION.replace("PASS", "MAYBE") + DECISION + DECISION.replace("C.7", "C.99"),
                "70,2026-12-31",
                "2027-01-15");
        assertThat(run.judged()).contains(OVERRIDDEN);
        assertThat(run.err()).isEqualTo("""
                        case minh-hung minh-hung-2026 C.99 2026 is decided by a person, but not judged; expected unit, plan, indicator and period of a case
                        overrides.yaml:1:82: verdict of the decision: "MAYBE"; expected PASS, FAIL, AT_RISK or ON_TRACK
                        """);
        assertThat(run.out())
                .contains(
                        "{\"file\":\"overrides.yaml\",\"line\":1,\"column\":82,\"message\":\"verdict of the decision");
    }

    @Test
    void policyWithoutOverrides_isRefused() throws IOException {
        Run run = run(DECISION, "70,2026-12-31", "2027-01-15", "evaluate");
        assertThat(run)
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "decisions of persons are given, but the policy is PLAN_PATH_V1; expected PLAN_PATH_V1+EXPERT_OVERRIDE\n"));
    }

    @Test
    void explain_tellsWhoDecidedAndWhatWasComputed() throws IOException {
        Run run = run(
                DECISION,
                "70,2026-12-31",
                "2027-01-15",
                "explain",
                "--policy",
                POLICY,
                "--unit",
                "minh-hung",
                "--indicator",
                "C.7",
                "--period",
                "2026");
        assertThat(run.exit()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Đạt theo quyết định của Chủ tịch UBND phường ngày 10/1/2027")
                .contains("Kết luận do hệ thống tính: không đạt.");
    }
}

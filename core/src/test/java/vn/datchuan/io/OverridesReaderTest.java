package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Problem;
import vn.datchuan.verdict.ExpertOverride;
import vn.datchuan.verdict.Verdict;

class OverridesReaderTest {

    private static final String GOOD = """
            - unit: minh-hung
              plan: minh-hung-2026
              indicator: C.7
              period: 2026
              verdict: PASS
              author: Chủ tịch UBND phường
              date: 2027-01-10
              reason: "Hồ sơ giấy của tháng 12 chưa được cộng."
            """;
    private static final ExpertOverride DECISION = new ExpertOverride(
            "minh-hung",
            "minh-hung-2026",
            "C.7",
            "2026",
            Verdict.PASS,
            "Chủ tịch UBND phường",
            LocalDate.of(2027, 1, 10),
            "Hồ sơ giấy của tháng 12 chưa được cộng.");

    @TempDir
    private Path folder = Path.of("");

    private static OverridesFile read(String text) {
        return OverridesReader.readYaml("o.yaml", text);
    }

    private static String entry(String changed) {
        String key = changed.substring(0, changed.indexOf(':'));
        return GOOD.replaceAll("(?m)" + key + ": .*", changed);
    }

    @Test
    void decision_complete_isRead() {
        assertThat(read(GOOD)).isEqualTo(new OverridesFile(List.of(DECISION), List.of()));
    }

    @Test
    void file_withByteOrderMarkAndWindowsLineEnds_isTheSame() throws IOException {
        Path file = Files.writeString(
                folder.resolve("o.yaml"), "\uFEFF" + GOOD.replace("\n", "\r\n"), StandardCharsets.UTF_8);
        assertThat(OverridesReader.read(file).overrides()).containsExactly(DECISION);
    }

    @Test
    void entry_withAProblem_isLostAndTheOthersCount() {
        OverridesFile read = read(entry("verdict: MAYBE") + GOOD);
        assertThat(read.overrides()).containsExactly(DECISION);
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "o.yaml:5:12: verdict of the decision: \"MAYBE\"; expected PASS, FAIL, AT_RISK or ON_TRACK");
    }

    @Test
    void entry_everyKindOfProblem_isToldWithItsPlace() {
        assertThat(problem(entry("verdict: NOT_ASSESSED")))
                .isEqualTo(
                        "o.yaml:5:12: verdict of the decision: \"NOT_ASSESSED\"; expected PASS, FAIL, AT_RISK or ON_TRACK");
        assertThat(problem(entry("date: 10/1/2027")))
                .isEqualTo("o.yaml:7:9: date of the decision: \"10/1/2027\"; expected a day such as 2027-01-15");
        assertThat(problem(entry("date: 2027-02-30")))
                .isEqualTo("o.yaml:7:9: date of the decision: \"2027-02-30\"; expected a day such as 2027-01-15");
        assertThat(problem(entry("author: \"  \"")))
                .isEqualTo("o.yaml:6:11: author of the decision is blank; expected a text");
        assertThat(problem(entry("colour: red\n  reason: x").concat("  colour: red\n")))
                .isEqualTo(
                        "o.yaml:9:3: unknown key \"colour\" in the decision; expected one of [author, date, indicator, period, plan, reason, unit, verdict]");
        assertThat(problem(GOOD.replace("  plan: minh-hung-2026\n", "")))
                .isEqualTo("o.yaml:1:3: the decision has no plan; expected a text");
        assertThat(problem(GOOD + "  verdict: FAIL\n"))
                .isEqualTo("o.yaml:9:3: key \"verdict\" stands twice; expected each key once");
        assertThat(problem("- PASS\n"))
                .startsWith("o.yaml:1:3: the decision is no mapping; expected keys [author, date, ");
        assertThat(problem("unit: minh-hung\n"))
                .isEqualTo("o.yaml:1:1: the file is no list; expected a list of decisions");
    }

    private static String problem(String text) {
        OverridesFile read = read(text);
        assertThat(read.overrides()).isEmpty();
        return read.problems().stream().map(Problem::toString).findFirst().orElse("");
    }

    @Test
    void repeatedKey_losesOnlyItsOwnEntry() {
        OverridesFile read = read(GOOD + "  verdict: FAIL\n" + GOOD);
        assertThat(read.overrides()).containsExactly(DECISION);
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void brokenDocument_isRefusedWithItsPlace() {
        assertThatThrownBy(() -> read("- {unit: a\n- b"))
                .isInstanceOf(DatChuanException.class)
                .hasMessageStartingWith("o.yaml:2:");
        assertThatThrownBy(() -> OverridesReader.read(folder.resolve("none.yaml")))
                .isInstanceOf(DatChuanException.class)
                .hasMessage(
                        "none.yaml: cannot be read (NoSuchFileException); expected a readable list of decisions in UTF-8");
    }
}

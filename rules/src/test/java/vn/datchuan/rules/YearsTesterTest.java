package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Problem;
import vn.datchuan.io.PackReader;
import vn.datchuan.pack.RulePack;
import vn.datchuan.replay.PackLock;
import vn.datchuan.testkit.ReplayOutcome;
import vn.datchuan.testkit.ReplayTestResult;
import vn.datchuan.testkit.ReplayTester;
import vn.datchuan.testkit.ReplayTests;

/** A test by years notices what is wrong, and says where. A small folder of two indicators is changed in one place each time. */
class YearsTesterTest {

    private static final String PASSING = """
            unit,plan,indicator,period,as_of,verdict,severity,reason,why
            thien-tan,thien-tan-2026,III.11,2026,2026-06-30,AT_RISK,SEVERE,,1 of 2.5
            thien-tan,thien-tan-2026,III.11,2026,2026-12-31,PASS,,,"6, and 5 are wanted"
            """;

    @TempDir
    private Path years;

    @BeforeEach
    void writeFolder() throws IOException {
        Files.createDirectories(years.resolve("values"));
        Files.createDirectories(years.resolve("expected"));
        write("replay.yaml", """
                title: "Thử"
                illustrative: true
                each: quarter
                from: 2026-06-30
                to: 2026-12-31
                """);
        Files.copy(YearsFiles.ROOT.resolve("thien-tan/packs.lock"), years.resolve("packs.lock"));
        write("values/2026.csv", """
                unit,indicator,period,value,as_of,known_on
                thien-tan,III.11,2026-Q1,1,2026-03-31,
                thien-tan,III.11,2026-Q2,0,2026-06-30,
                thien-tan,III.11,2026-Q3,3,2026-09-30,
                thien-tan,III.11,2026-Q4,2,2026-12-31,
                """);
        write("expected/2026.csv", expected());
    }

    /** Of all other cases of the plan what the rules say; of III.11 what stands above, and its September. */
    private static String expected() {
        StringBuilder text = new StringBuilder(PASSING);
        text.append("thien-tan,thien-tan-2026,III.11,2026,2026-09-30,ON_TRACK,,,4 of 3.75\n");
        for (YearsCase other :
                YearsWindows.of(ShippedRules.pack("thien-tan-2026").plan().orElseThrow())) {
            if (!other.indicator().equals("III.11")) {
                YearsReference none = new YearsReference(Map.of());
                for (String day : List.of("2026-06-30", "2026-09-30", "2026-12-31")) {
                    YearsVerdict v = none.judge(other, LocalDate.parse(day));
                    text.append(String.join(
                                    ",",
                                    other.unit(),
                                    other.plan(),
                                    other.indicator(),
                                    other.period(),
                                    day,
                                    v.verdict(),
                                    v.severity(),
                                    v.reason()))
                            .append(",no figure\n");
                }
            }
        }
        return text.toString();
    }

    @Test
    void folder_asItShouldBe_passesWithEveryVerdictCompared() {
        ReplayTestResult result = test();
        assertThat(result.passed()).as(result.toString()).isTrue();
        assertThat(result.checked()).isEqualTo(3 * 30);
        assertThat(result.title()).isEqualTo("Thử");
    }

    @Test
    void expectation_thatIsWrong_failsWithPlaceVerdictsFigureAndExplanation() throws IOException {
        replace("expected/2026.csv", "2026-12-31,PASS,,,\"6", "2026-12-31,FAIL,,,\"6");
        List<ReplayOutcome> failures = test().failures();
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0).message()).startsWith("""
                        thien-tan 2026 thien-tan-2026 III.11
                        2026.csv:3: thien-tan thien-tan-2026 III.11 2026 as of 2026-12-31 (6, and 5 are wanted)
                          verdict: expected FAIL, got PASS
                          row 3 of base, observed 6 of 2026-12-31, target 05
                        """).contains("Đạt", "III.11");
    }

    @Test
    void value_withOneOtherDigit_isNoticed() throws IOException {
        replace("values/2026.csv", "2026-Q4,2,", "2026-Q4,0,");
        assertThat(test().failures()).singleElement().satisfies(failure -> assertThat(failure.differences())
                .singleElement()
                .asString()
                .contains("verdict: expected PASS, got FAIL"));
    }

    @Test
    void expectation_thatIsMissing_isToldAsUntested() throws IOException {
        replace("expected/2026.csv", "thien-tan,thien-tan-2026,III.11,2026,2026-06-30,AT_RISK,SEVERE,,1 of 2.5\n", "");
        assertThat(test().untested())
                .containsExactly("thien-tan thien-tan-2026 III.11 2026: nothing is expected as of [2026-06-30]");
    }

    @Test
    void expectation_ofACaseOrDayThatIsNotJudged_isToldAsUntested() throws IOException {
        append("thien-tan,thien-tan-2026,X.1,2026,2026-06-30,PASS,,,none\n");
        append("thien-tan,thien-tan-2026,III.11,2026,2027-03-31,PASS,,,later\n");
        assertThat(test().untested())
                .containsExactly(
                        "2026.csv:92: thien-tan thien-tan-2026 X.1 2026: no such case is judged",
                        "2026.csv:93: thien-tan thien-tan-2026 III.11 2026: is not judged as of 2027-03-31");
    }

    @Test
    void expectation_thatStandsTwiceOrInAnotherYear_isAProblem() throws IOException {
        append("thien-tan,thien-tan-2026,III.11,2026,2026-06-30..2026-12-31,PASS,,,again\n");
        Files.move(years.resolve("expected/2026.csv"), years.resolve("expected/2027.csv"));
        assertThat(test().problems())
                .extracting(Problem::toString)
                .contains(
                        "2027.csv:2: thien-tan thien-tan-2026 III.11 2026 closes on 2026-12-31; expected a row of 2026.csv",
                        "2027.csv:92: thien-tan thien-tan-2026 III.11 2026 as of 2026-09-30 stands twice; expected one row");
    }

    @Test
    void files_thatCannotBeUsed_areToldTogetherByPlace() throws IOException {
        write("replay.yaml", """
                title: ""
                illustrative: maybe
                each: day
                from: 2026-13-01
                to: 2026-12-31
                x: 1
                """);
        write("packs.lock", "base 1\n");
        write("expected/2026.csv", """
                unit;plan;indicator;period;as_of;verdict;why
                u;p;i;2026;2026-12-31;GOOD;w
                u;p;i;2026;2026-12;PASS;w
                u;p;i;2026;2026-12-31;PASS
                u;p;i;26;2026-12-31;PASS;"w
                """);
        write("expected/old.csv", "");
        ReplayTestResult result = test();
        assertThat(result.passed()).isFalse();
        assertThat(result.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "2026.csv:2: verdict \"GOOD\"; expected one of PASS, FAIL, AT_RISK, ON_TRACK, NOT_ASSESSED",
                        "2026.csv:3: as_of \"2026-12\"; expected a day such as 2026-12-31, or 2026-03-31..2026-12-31",
                        "2026.csv:4: 6 fields; expected 7 fields, as in the header",
                        "2026.csv:5: a quote that is not closed, or inside a field; expected 7 fields, as in the header",
                        "old.csv: the name is not that of a year; expected a name such as 2026.csv",
                        "packs.lock:1:7: the line ends too early; expected id version digest",
                        "replay.yaml:1:8: the folder of years has no title; expected a text",
                        "replay.yaml:2:15: illustrative of the folder of years: \"maybe\"; expected true or false",
                        "replay.yaml:3:7: each of the folder of years: \"DAY\"; expected one of MONTH, QUARTER, YEAR",
                        "replay.yaml:4:7: from of the folder of years: \"2026-13-01\"; expected a day such as 2027-01-15",
                        "replay.yaml:6:1: unknown key \"x\" in the folder of years; expected one of "
                                + "[each, from, illustrative, note, policy, title, to]");
    }

    @Test
    void lock_ofAnotherDigest_stopsTheFolderAndSaysWhatWasFound() throws IOException {
        String lock = Files.readString(years.resolve("packs.lock"));
        write("packs.lock", lock.replaceAll("(base \\S+ )\\w{64}", "$1" + "0".repeat(64)));
        ReplayTestResult result = test();
        assertThat(result.checked()).isZero();
        assertThat(result.problems())
                .singleElement()
                .asString()
                .startsWith("packs.lock:3:1: pack base ")
                .contains(" has digest " + ShippedRules.pack("base").digest())
                .endsWith("expected " + "0".repeat(64) + ", or a new version of the pack and a new lock");
    }

    @Test
    void lock_ofAnOlderVersion_judgesByItWhereAFurtherFolderHasIt() throws IOException {
        Path now = Path.of("packs/dong-nai/thien-tan/thien-tan-2026");
        Path old = Files.createDirectories(years.resolve("old"));
        Files.writeString(
                old.resolve("pack.yaml"),
                Files.readString(now.resolve("pack.yaml")).replace("version: 1.0.0", "version: 0.9.0"));
        Files.writeString(
                old.resolve("plan.yaml"),
                Files.readString(now.resolve("plan.yaml")).replace("text: \"05\"", "text: \"07\""));
        List<RulePack> available = new ArrayList<>(ShippedPacks.all());
        RulePack older = PackReader.read(old);
        available.add(older);
        PackLock.of(List.of(ShippedRules.pack("base"), ShippedRules.pack(ShippedRules.PLAN_PATH), older))
                .write(years.resolve("packs.lock"));
        List<ReplayTestResult> results = ReplayTester.test(List.of(years), available);
        assertThat(results.get(0).failures())
                .extracting(failure ->
                        failure.differences().get(failure.differences().size() - 1))
                .singleElement()
                .asString()
                .contains("verdict: expected PASS, got FAIL", "observed 6 of 2026-12-31, target 07");
        assertThat(test().problems())
                .singleElement()
                .asString()
                .contains("found version 1.0.0; expected version 0.9.0");
    }

    @Test
    void folder_withoutYears_isAnError() {
        assertThatThrownBy(() -> ReplayTester.test(List.of(years.resolve("values")), ShippedPacks.all()))
                .isInstanceOf(DatChuanException.class)
                .hasMessage(
                        "values: no folder of years; expected a folder with replay.yaml, or a folder of such folders");
    }

    @Test
    void dynamicTests_ofAFolder_areOneForEachUnitYearAndIndicatorAndThreeMore() throws IOException {
        replace("expected/2026.csv", "2026-12-31,PASS,,,\"6", "2026-12-31,FAIL,,,\"6");
        List<DynamicTest> tests = ReplayTests.of(ShippedPacks.all(), years)
                .flatMap(YearsTesterTest::tests)
                .toList();
        assertThat(tests).hasSize(30 + 3);
        assertThat(tests.stream().filter(YearsTesterTest::fails))
                .extracting(DynamicTest::getDisplayName)
                .containsExactly("III.11 of thien-tan-2026");
    }

    private static Stream<DynamicTest> tests(DynamicNode node) {
        return node instanceof DynamicContainer container
                ? container.getChildren().flatMap(YearsTesterTest::tests)
                : Stream.of((DynamicTest) node);
    }

    private static boolean fails(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (AssertionError expected) {
            return true;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }

    private ReplayTestResult test() {
        List<ReplayTestResult> results = ReplayTester.test(List.of(years), ShippedPacks.all());
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(years.resolve(file), text);
    }

    private void append(String line) throws IOException {
        write("expected/2026.csv", Files.readString(years.resolve("expected/2026.csv")) + line);
    }

    private void replace(String file, String old, String now) throws IOException {
        String text = Files.readString(years.resolve(file));
        assertThat(text).contains(old);
        write(file, text.replace(old, now));
    }
}

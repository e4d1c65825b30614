package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datchuan.testkit.PackTestText;
import vn.datchuan.testkit.PackTester;

/** A pack with a rule of its own: what its author is told, from no cases to enough of them. */
class PackTestsOwnRulesTest {

    private static final String PLAN = """
            plan: own
            title: "Kế hoạch thử"
            unit: {code: t1, name: "xã Thử", level: commune, province: "Thử"}
            document: {number: "1", date: "01/01/2026", issuer: "Ủy ban nhân dân xã Thử", annex: ""}
            years: "2026"
            sections:
              - {id: "A", title: "Mục A"}
            indicators:
              - {code: "A.1", section: "A", number: "1", name: "Tỷ lệ hồ sơ trực tuyến", unitOfMeasure: "%", nature: stock,
                 bounded: true, frequency: quarterly, direction: higher, targets: [{period: "2026", text: "≥ 80%"}]}
            """;

    private static final String RULES = """
            package vn.datchuan.packs.own;

            import vn.datchuan.fact.IndicatorCase;
            import vn.datchuan.verdict.Verdict;

            rule "A.1: near enough is met"
            @Row("A-1") @LegalBasis("made up")
            when
                $case : IndicatorCase( indicator == "A.1", closed, conclusive, misses("≥ 80%"), satisfies("≥ 75%") )
            then
                $case.conclude(Verdict.PASS, drools.getRule().getName());
            end
            """;

    private static final String HIDDEN = """
            equivalents:
              - {subject: 'A.1 2026 "≥ 80%"', from: ">= 80", to: ">= 79.9", reason: "the pack's own rule decides below 80"}
            """;

    @TempDir
    private Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void writePack() throws IOException {
        write(
                "pack.yaml",
                "id: own\nversion: 1.0.0\nnames: {vi: \"Bộ thử\", en: \"Test pack\"}\nlayer: commune\nunits: [t1]\n");
        write("plan.yaml", PLAN);
        write("own.drl", RULES);
    }

    private String test() {
        return PackTestText.of(PackTester.test(List.of(folder), ShippedPacks.all()));
    }

    @Test
    void test_oneWrongCase_tellsTheCaseWithItsExplanationAndWhatIsMissing() throws IOException {
        writePack();
        write("cases/few.yaml", """
                cases:
                  - name: "well below"
                    why: "70 >= 75 is false"
                    asOf: "2027-01-15"
                    values: {A.1: {"2026": "70"}}
                    expect: {A.1: {"2026": PASS}}
                """);
        String told = test();
        assertThat(told).startsWith("""
                        FAILED  own: 1 case, 1 failed; coverage 3 of 11; 14 mutants, 14 survived
                          cases/few.yaml:2:5: well below (70 >= 75 is false)
                            A.1 2026: verdict: expected PASS, got FAIL
                            Chỉ tiêu năm 2026 là “≥ 80%” (từ 80% trở lên); số liệu đến 31/12/2026 là 70%.\
                         Không đạt: kỳ chốt ngày 31/12/2026, 70% thấp hơn 80%, còn thiếu 10 điểm %.\
                         Căn cứ: Kế hoạch số 1 của Ủy ban nhân dân xã Thử, mục A.1.
                            The target for 2026 is “≥ 80%” (at least 80%); the figure of 31 December 2026 is 70%.\
                         Missed: the period closed on 31 December 2026; 70% is below 80%, 10 points short.\
                         Source: Kế hoạch số 1 của Ủy ban nhân dân xã Thử, mục A.1.
                          no case shows: own.drl:6:6: Rule A.1: near enough is met
                        """);
        assertThat(told)
                .contains(
                        "  no case notices: own.drl:9:95: A.1: near enough is met: satisfies(\"≥ 75%\")  ->  satisfies(\"> 75%\")\n");
    }

    @Test
    void test_generatedCasesAndOneReasonedException_passes() throws IOException {
        writePack();
        write("cases/boundaries.yaml", PackTester.boundaries(folder, ShippedPacks.all()));
        assertThat(test()).isEqualTo("""
                        FAILED  own: 6 cases; coverage 11 of 11; 14 mutants, 13 caught, 1 survived
                          no case notices: plan.yaml:10:95: A.1 2026 "≥ 80%": >= 80  ->  >= 79.9
                        """);
        write("cases/exceptions.yaml", HIDDEN);
        assertThat(test()).isEqualTo("passed  own: 6 cases; coverage 11 of 11; 14 mutants, 13 caught, 1 equivalent\n");
    }

    @Test
    void test_exceptionThatNothingNeeds_isAProblemWithItsPlace() throws IOException {
        writePack();
        write("cases/boundaries.yaml", PackTester.boundaries(folder, ShippedPacks.all()));
        write("cases/exceptions.yaml", HIDDEN.replace("79.9", "80.1"));
        assertThat(test())
                .contains(
                        "  cases/exceptions.yaml:2:5: equivalent \"A.1 2026 \"≥ 80%\"\", to \">= 80.1\": a case notices it, or it"
                                + " does not exist; expected only what is needed\n");
    }

    @Test
    void runBoundaries_packWithoutCaseFiles_runsTheGeneratedCases() throws IOException {
        writePack();
        assertThat(PackTester.runBoundaries(folder, ShippedPacks.all()))
                .hasSize(6)
                .allSatisfy(outcome ->
                        assertThat(outcome.passed()).as(outcome.message()).isTrue());
    }

    @Test
    void test_caseFileWithMistakes_tellsEachWithItsPlace() throws IOException {
        writePack();
        write("cases/wrong.yaml", """
                cases:
                  - name: "no day"
                    why: "x"
                    values: {A.1: {"2026": "70"}}
                    expect: {A.1: {"2026": MISSED}}
                    expects: 1
                """);
        assertThat(test()).contains("""
                          cases/wrong.yaml:2:5: the case has no asOf; expected the day on which it is judged
                          cases/wrong.yaml:5:13: the case expects nothing; expected one verdict at least
                          cases/wrong.yaml:5:28: verdict "MISSED"; expected PASS, FAIL, AT_RISK, ON_TRACK or NOT_ASSESSED
                          cases/wrong.yaml:6:5: unknown key "expects" in the case; expected one of [asOf, expect, group, name, policy, unit, values, why]
                        """);
    }
}

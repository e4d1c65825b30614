package vn.datchuan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleParser;
import vn.datchuan.drl.SentenceFile;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.RuleText;

/** What packs that are not trusted may do, and where the limits lie. */
class RuleTrustTest {

    private static final Path PACKS = Path.of("../rules/packs");

    private static final String HEAD = """
                package vn.datchuan.packs.x;
                import vn.datchuan.fact.IndicatorCase;
                import vn.datchuan.fact.Evidence;
                import vn.datchuan.verdict.Flag;
                import vn.datchuan.verdict.Verdict;
                import vn.datchuan.verdict.NotAssessedReason;
                """;

    static List<Path> packs() throws IOException {
        try (Stream<Path> files = Files.walk(PACKS)) {
            return files.filter(f -> f.toString().endsWith(".drl"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void check_shippedPack_isAccepted(Path pack) throws IOException {
        List<RuleFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(pack)) {
            for (Path file :
                    found.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
                files.add(file(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
        assertThat(RuleTrust.check(files)).isEmpty();
        assertThat(RuleTrust.check(pack.getFileName().toString(), files)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "closed",
                "!closed, !( met || late )",
                "observed >= 80.5, observed < 90B, gap != null, gap >= -2",
                "indicator == \"C.7\", unitCode in ( \"minh-hung\", \"thien-tan\" ), plan not in ( \"a\" )",
                "evidence == Evidence.REJECTED || evidence == Evidence.NOT_YET",
                "satisfies(\"≥ 80%\"), misses(\"từ 90% trở lên\") || policy.number(\"x\") > figure(\"meanChange\")",
                "satisfies(\"≥ 80%\") == true"
            })
    void check_conditionsOfTheList_areAccepted(String conditions) {
        assertThat(RuleTrust.check("x", List.of(rule("\"Đạt (a)\"", conditions, "conclude(Verdict.PASS, RULE)"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conclude(Verdict.PASS, RULE).compared().flag(Flag.PROVISIONAL).flag(Flag.WATCH)",
                "conclude(Verdict.AT_RISK, RULE).severe()",
                "conclude(Verdict.NOT_ASSESSED, NotAssessedReason.NO_DATA, RULE)",
                "decline($case.getObstacle(), RULE)",
                "decline(NotAssessedReason.NOT_DUE, RULE).flagIf($case.isAlreadyMet(), Flag.ALREADY_MET)"
            })
    void check_consequencesOfTheList_areAccepted(String consequence) {
        assertThat(RuleTrust.check("x", List.of(rule("\"a\"", "closed", consequence))))
                .isEmpty();
    }

    @Test
    void check_commentsAndCarriageReturns_areAcceptedOutsideOfConditions() {
        String text = HEAD + """
                // "quoted" and 'quoted': đạt từ 80 % trở lên; see https://example.org/
                /* more
                 * of it */
                rule "a: từ 80%" // here
                @LegalBasis("Quyết định 263/QĐ-TTg, mục 1 (a)")
                @Row("A")
                when /* there */
                $case : IndicatorCase( // first (
                 closed, // )
                 met // it
                , !late /* last */ )
                // then
                then
                $case.conclude(Verdict.PASS, drools.getRule().getName());
                end // it
                """;
        assertThat(RuleTrust.check("x", List.of(file("a.drl", text)))).isEmpty();
        assertThat(RuleTrust.check("x", List.of(file("a.drl", text.replace("\n", "\r\n")))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "closed && /* a */ met",
                "( closed /* a */ ), met",
                "indicator in ( \"a\" /* a */, \"b\" )",
                "policy./* a */number(\"x\") > 0"
            })
    void check_commentsWithinConditions_areRefused(String conditions) {
        assertThat(RuleTrust.check("x", List.of(rule("\"a\"", conditions, "conclude(Verdict.PASS, RULE)"))))
                .extracting(p -> p.place().toString())
                .containsExactly("a.drl:9:" + (24 + conditions.indexOf("/*")));
    }

    @Test
    void check_sentences_areAcceptedAsWhatTheyStandFor() {
        String text = """
                // Xã khu vực III
                quy tắc "C.7 ở xã khu vực III"
                căn cứ "Quyết định minh họa"
                khi
                  chỉ tiêu "C.7" đạt từ 80,5% trở lên
                  // năm
                  - năm 2026
                thì
                  kết luận ĐẠT
                hết
                """;
        SentenceFile.Expanded expanded = SentenceFile.expand(new RuleText("a.dslr", text), "vn.datchuan.packs.x");
        assertThat(expanded.problems()).isEmpty();
        assertThat(RuleTrust.check("x", List.of(RuleParser.parse(expanded.drl()))))
                .isEmpty();
    }

    @Test
    void check_packageOfAnotherPack_isRefused() {
        List<RuleFile> files = List.of(rule("\"a\"", "closed", "conclude(Verdict.PASS, RULE)"));
        assertThat(RuleTrust.check("y", files))
                .extracting(Problem::toString)
                .containsExactly("a.drl:1:9: package vn.datchuan.packs.x is not open to packs that are not trusted; "
                        + "expected vn.datchuan.packs.y");
        assertThat(RuleTrust.check(files)).isEmpty();
    }

    @Test
    void check_twoPackages_areRefused() {
        RuleFile one = rule("\"a\"", "closed", "conclude(Verdict.PASS, RULE)");
        RuleFile two = file("b.drl", one.text().text().replace("packs.x;", "packs.z;"));
        assertThat(RuleTrust.check(List.of(one, two)))
                .extracting(p -> p.place().toString())
                .containsExactly("b.drl:1:9");
    }

    @Test
    void check_noFiles_areAccepted() {
        assertThat(RuleTrust.check(List.of())).isEmpty();
    }

    @Test
    void check_moreRulesThanTheLimit_isRefusedAtTheFirstTooMany() {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i <= RuleTrust.MOST_RULES; i++) {
            text.append("rule \"")
                    .append(i)
                    .append("\" when $c : IndicatorCase( ) then ")
                    .append("$c.conclude(Verdict.PASS, drools.getRule().getName()); end\n");
        }
        assertThat(RuleTrust.check("x", List.of(file("a.drl", text.toString()))))
                .extracting(p -> p.place().toString())
                .containsExactly("a.drl:2007:6");
    }

    @Test
    void check_fileOverTheLimit_isRefusedUnread() {
        String text = HEAD + "//" + "x".repeat(RuleTrust.LONGEST_FILE);
        assertThat(RuleTrust.check("x", List.of(file("a.drl", text))))
                .extracting(p -> p.place().toString())
                .containsExactly("a.drl:1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.drl", "/a.drl", "a\\b.drl", "a.java", "a b.drl", "META-INF/kmodule.xml"})
    void check_pathOfAnotherKind_isRefused(String path) {
        String text =
                rule("\"a\"", "closed", "conclude(Verdict.PASS, RULE)").text().text();
        assertThat(RuleTrust.check("x", List.of(file(path, text)))).hasSize(1);
    }

    @Test
    void check_treeOfAnotherText_isRefused() {
        RuleFile harmless = rule("\"a\"", "closed", "conclude(Verdict.PASS, RULE)");
        String text = harmless.text().text();
        RuleFile swapped = new RuleFile(
                new RuleText("a.drl", text.replace("closed", "begun ")),
                harmless.packageName(),
                harmless.packageSpan(),
                harmless.imports(),
                harmless.rules(),
                harmless.others(),
                harmless.problems());
        assertThat(RuleTrust.check("x", List.of(swapped)))
                .extracting(Problem::toString)
                .containsExactly("a.drl:9:24: begun at this place is not open to packs that are not trusted; "
                        + "expected what the rule language has there");
    }

    private static RuleFile rule(String name, String conditions, String consequence) {
        String call = "$case." + consequence.replace("RULE", "drools.getRule().getName()") + ";";
        return file(
                "a.drl",
                HEAD + "rule " + name + "\nwhen\n$case : IndicatorCase( " + conditions + " )\nthen\n" + call
                        + "\nend\n");
    }

    private static RuleFile file(String path, String text) {
        return RuleParser.parse(new RuleText(path, text));
    }
}

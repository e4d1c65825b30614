package vn.datchuan.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of mistake, with its line and column and what was expected; and that the next rule is still read. */
class RuleParserProblemTest {

    private static final String NEXT = "\nrule \"next\"\nwhen A( b )\nthen $a.b();\nend\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "observed ≥ 80 # 2:25 character ≥ (U+2265) outside of quotes; expected >=",
                "observed >= 80% # 2:30 found % behind a number; expected satisfies(\"≥ 80%\"), or the number alone",
                "observed >= 80đ # 2:28 found 80đ; expected a number such as 80 or 0.5",
                "observed lower 80 # 2:25 found lower; expected a comparison, && or ||, `,` or `)`",
                "observed >= # 2:27 found ); expected a value or a name",
                "observed >= , met # 2:27 found ,; expected a value or a name",
                "closed met # 2:23 found met; expected a comparison, && or ||, `,` or `)`",
                "\"a\" \"b\" # 2:20 found \"b\"; expected a comparison, && or ||, `,` or `)`",
                "đạt # 2:16 word đạt outside of quotes; expected letters without diacritics, or the text in quotes",
                "\\u0061 # 2:16 escape \\u0061 outside of quotes; expected the character itself",
                "indicator == “ # 2:29 character “ (U+201C) outside of quotes; expected \"",
                "( closed # 3:1 found then; expected `,` or `)`",
                "figure(\"a\" > 0 # 3:1 found then; expected `,` or `)`",
                "closed ] # 2:23 found ]; expected `,` or `)`",
                "subject. # 2:24 found ); expected a name",
                "met, # 2:20 found ); expected a value or a name"
            })
    void condition_withAMistake_isNamedWithItsPlace(String written, String problem) {
        String text = "rule \"r\" when\nIndicatorCase( " + written + " )\nthen\n$case.a();\nend" + NEXT;
        assertThat(Parsed.problems(text)).containsExactly(problem);
        assertThat(Parsed.file(text).rules()).extracting(RuleTree::name).containsExactly("r", "next");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "$case.conclude(Verdict.PASS) # 4:29 found end; expected `;`",
                "$case.conclude(Verdict.PASS)); # 4:29 found ); expected `;`",
                "$case.conclude(Verdict.PASS; # 4:28 found ;; expected `,` or `)`",
                "$case.conclude(\"a); # 4:16 text that its line does not close; expected \"",
                "$case.conclude(,); # 4:16 found ,; expected a value or a name",
                "$case. # 4:7 found end; expected a name",
                "/* $case.a(); # 4:1 comment that is never closed; expected */"
            })
    void consequence_withAMistake_isNamedWithItsPlace(String written, String problem) {
        assertThat(Parsed.problems(Parsed.inRule(written)).get(0)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "rule when then end # 1:5 found when; expected a name in quotes",
                "rule \"r\" when A() end # 1:19 found end; expected then",
                "rule \"r\" when A() then # 2:1 found rule; expected end",
                "rule \"r\" when # 2:1 found rule; expected then",
                "rule \"r when A() then end # 1:6 text that its line does not close; expected \"",
                "rule \"r\" wenn A() then end # 1:10 found wenn; expected an annotation such as @Row(\"3\"), or when",
                "rule \"r\" @ when A() then end # 1:11 found when; expected the name of an annotation",
                "rule \"r\" extends @A(\"b\") when A() then end # 1:17 found @; expected the name of a rule",
                "rule \"r\" when A then end # 1:16 found then; expected `(`",
                "rule \"r\" when 80 then end # 1:15 found 80; expected a pattern such as $case : IndicatorCase( … )",
                "rule \"r\" when A( then end # 1:17 found then; expected a value or a name",
                "hello # 1:1 found hello; expected package, import or rule",
                "package ; # 1:8 found ;; expected a name",
                "import ; # 1:7 found ;; expected a name",
                "import a.B; package b; # 1:13 found package; expected one package, as the first statement",
                "query \"q\" A() # 1:14 found rule; expected end",
                "end # 1:1 found end; expected package, import or rule"
            })
    void file_withAMistake_isNamedWithItsPlaceAndTheNextRuleIsRead(String written, String problem) {
        String text = written + NEXT;
        assertThat(Parsed.problems(text).get(0)).isEqualTo(problem);
        List<RuleTree> rules = Parsed.file(text).rules();
        assertThat(rules.get(rules.size() - 1).name()).isEqualTo("next");
        assertThat(rules.get(rules.size() - 1).consequence()).hasSize(1);
    }

    @Test
    void problems_inSeveralRules_areAllNamed() {
        assertThat(Parsed.problems("""
                rule "a" when A( b == ) then end
                rule "b" when A( "x ) then end
                rule "c" when A( b c ) then d.e() end"""))
                .containsExactly(
                        "1:22 found ); expected a value or a name",
                        "2:18 text that its line does not close; expected \"",
                        "3:20 found c; expected a comparison, && or ||, `,` or `)`",
                        "3:34 found end; expected `;`");
    }
}

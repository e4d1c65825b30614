package vn.datchuan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.pack.PackFiles;

/** Mistakes in conditions and consequences beyond those of the broken packs: one finding each, at the right words. */
class RuleMistakesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            close, observed < 80                           ; UNKNOWN_FIELD        ; close
            mises("≥ 80%")                                 ; UNKNOWN_FIELD        ; mises
            policy.numbr("x") > 1                          ; UNKNOWN_FIELD        ; numbr
            evidence == Evidence.REJECTED, obsrved < 80    ; UNKNOWN_FIELD        ; obsrved
            evidence == Evidence.REJECT, observed < 80     ; UNKNOWN_CONSTANT     ; REJECT
            evidence == Evidenc.REJECTED, observed < 80    ; UNKNOWN_FACT         ; Evidenc
            observed meets 80                              ; TEMPORAL_OPERATOR    ; meets
            during, observed < 80                          ; TEMPORAL_OPERATOR    ; during
            closed == "yes", observed < 80                 ; WRONG_TYPE           ; closed == "yes"
            closed, period == 2026                         ; WRONG_TYPE           ; period == 2026
            evidence == "REJECTED", observed < 80          ; WRONG_TYPE           ; evidence == "REJECTED"
            evidence == Verdict.FAIL, observed < 80        ; WRONG_TYPE           ; evidence == Verdict.FAIL
            misses(80)                                     ; WRONG_TYPE           ; 80
            misses("≥ 80%", "≥ 90%")                       ; WRONG_TYPE           ; misses
            observed                                       ; WRONG_TYPE           ; observed
            observed > null                                ; WRONG_TYPE           ; observed > null
            closed != null, observed < 80                  ; WRONG_TYPE           ; closed != null
            !evidence, observed < 80                       ; WRONG_TYPE           ; evidence
            indicator > "A.0", observed < 80               ; WRONG_TYPE           ; indicator > "A.0"
            closed || observed                             ; WRONG_TYPE           ; observed
            observed in ("80", "90")                       ; WRONG_TYPE           ; observed in ("80", "90")
            !(observed >= 80)                              ; NEGATED_ABSENT       ; !(observed >= 80)
            !(gap < 5 || closed)                           ; NEGATED_ABSENT       ; !(gap < 5 || closed)
            observed != 80                                 ; NEGATED_ABSENT       ; observed != 80
            !misses("≥ 80%")                               ; NEGATED_ABSENT       ; !misses("≥ 80%")
            observed * 2 < 80                              ; ARITHMETIC           ; observed * 2
            closed, $v : observed < 80                     ; OTHER_CONSTRUCT      ; $v : observed < 80
            observed matches "7.*"                         ; OTHER_CONSTRUCT      ; matches
            observed < 80 ) not IndicatorCase( closed      ; OTHER_CONSTRUCT      ; not IndicatorCase( closed )
            observed < 80 ) $other : IndicatorCase( closed ; SEVERAL_FACTS        ; $other : IndicatorCase( closed )
            observed = 80                                  ; SYNTAX               ; observed = 80
            observed ≤ 80                                  ; SYNTAX               ; ≤
            observed < 80%                                 ; SYNTAX               ; %
            đóng, observed < 80                            ; SYNTAX               ; đóng
            closed observed < 80                           ; SYNTAX               ; observed
            period in ("2026", "2027"), observed < 80      ; UNKNOWN_PERIOD       ; "2027"
            plan != "minh-hung-2026", observed < 80        ; FOREIGN_PLAN         ; "minh-hung-2026"
            unitCode in ("xa-mau", "xa-khac"), observed < 80   ; UNKNOWN_UNIT         ; "xa-khac"
            satisfies("quite enough")                      ; THRESHOLD_UNREADABLE ; "quite enough"
            unitCode == "xa-mau", unit in ("xa-mau") ; RESERVED_WORD ; unit
            """)
    void check_conditionWithAMistake_isOneFindingAtItsWords(String condition, String kind, String words)
            throws IOException {
        expectOne(SamplePack.withCondition(condition), kind, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            $case.conclude("FAIL", drools.getRule().getName());             | BAD_CONSEQUENCE | "FAIL"
            $fact.conclude(Verdict.FAIL, drools.getRule().getName());       | BAD_CONSEQUENCE | $fact
            $case.conclude(drools.getRule().getName());                     | BAD_CONSEQUENCE | conclude
            $case.conclude(Verdict.FAIL, drools.getRule().getName()).flagged(); | BAD_CONSEQUENCE | flagged
            $case.conclude(Verdict.FAIL, drools.getRule());                 | PASSES_DROOLS   | drools
            $case.conclude(Verdict.FAIL, "M-2: not reached").flag(null); drools.halt(); | OTHER_CONSTRUCT | drools.halt()
            $case.conclude(Verdict.FAIL, "M-1: reached");                   | WRONG_RULE_NAME | "M-1: reached"
            $case.conclude(Verdict.FAIL, drools.getRule().getName()); update($case); | MODIFY | update($case);
            modify($case) { }                                               | MODIFY          | modify($case) { }
            insert(new Object());                                           | MODIFY          | insert(new Object());
            $case.markFigure(null);                                         | MODIFY          | $case.markFigure(null)
            int i = 0;                                                      | OTHER_CONSTRUCT | int i = 0;
            while (true) { }                                                | OTHER_CONSTRUCT | while (true) { }
            $case.isMet();                                                  | NO_CONCLUSION   | "M-2: not reached"
            $case.conclude(Verdict.FAIL, drools.getRule().getName())        | SYNTAX          | ;
            """)
    void check_consequenceWithAMistake_isOneFindingAtItsWords(String statements, String kind, String words)
            throws IOException {
        PackFiles pack = SamplePack.with(SamplePack.RULES, SamplePack.SECOND_CONSEQUENCE, statements);
        List<LintFinding> findings = SamplePack.check(pack);

        assertThat(findings).extracting(LintFinding::kind).containsExactly(kind);
        if (!words.equals(";")) {
            assertThat(SamplePack.marked(pack, findings.get(0))).isEqualTo(words);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "declare Note\n    text : String\nend",
                "global java.util.List list;",
                "query \"cases\"\n    IndicatorCase( closed )\nend",
                "function int twice(int value) {\n    return 2 * value;\n}"
            })
    void check_constructBetweenRules_isOneFinding(String construct) throws IOException {
        PackFiles pack = SamplePack.with(SamplePack.RULES, "rule \"M-2", construct + "\n\nrule \"M-2");

        expectOne(pack, "OTHER_CONSTRUCT", construct.split("\n", -1)[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "observed < 80 || observed == null",
                "observed != null, !(observed >= 80)",
                "observed in (70, 75.5), evidence in (Evidence.APPROVED, Evidence.SILENT)",
                "(met || alreadyMet) && !late, indicator not in (\"A.2\")",
                "obstacle == null, threshold <= observed",
                "obstacle != NotAssessedReason.NO_DATA, misses(\"từ 80% trở lên\")",
                "satisfies(\"từ 50% đến 80%\"), unitCode != \"xa-mau\", period == \"2026\", plan == \"clean-rules\""
            })
    void check_conditionWithoutAMistake_isNoFinding(String condition) throws IOException {
        assertThat(SamplePack.check(SamplePack.withCondition(condition)))
                .extracting(LintFinding::kind)
                .isSubsetOf("UNTRUSTED", "OVERLAP", "HIDDEN_RULE", "GAP_TO_BASE", "FAIL_BEFORE_CLOSE");
    }

    private static void expectOne(PackFiles pack, String kind, String words) {
        List<LintFinding> findings = SamplePack.check(pack);

        assertThat(findings).extracting(LintFinding::kind).containsExactly(kind);
        assertThat(SamplePack.marked(pack, findings.get(0))).isEqualTo(words);
    }
}

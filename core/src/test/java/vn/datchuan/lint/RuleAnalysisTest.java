package vn.datchuan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small packs of rules, rule 1 on line 1, and all that is said of them. */
class RuleAnalysisTest {

    private static final String NUMBER_HINT = "correct a number or an operator, or delete the rule";
    private static final String OVERLAP_HINT =
            "make their conditions exclude each other; until then such a case is NOT_ASSESSED (CONFLICTING_RULES)";
    private static final String BASE_HINT =
            "there the base decides, by the plan's own target; if that is not meant, move a threshold";

    // Never fires ----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "observed > 5, met, observed < 3 | observed > 5 and observed < 3 | intervals | correct a number or an operator, or delete the rule",
                "closed, !begun | closed and !begun | intervals | what is closed has begun",
                "met, gap > 0 | met and gap > 0 | intervals | what is met lacks nothing",
                "satisfies(\"≥ 80%\"), misses(\"≥ 70%\") | satisfies(\"≥ 80%\") and misses(\"≥ 70%\") | intervals | correct a number or an operator, or delete the rule",
                "satisfies(\"≥ 1,5 tỷ đồng\"), misses(\"≥ 1.400 triệu đồng\") | satisfies(\"≥ 1,5 tỷ đồng\") and misses(\"≥ 1.400 triệu đồng\") | intervals | correct a number or an operator, or delete the rule",
                "satisfies(\"≥ 80%\"), observed < 80 | satisfies(\"≥ 80%\") and observed < 80 | intervals | correct a number or an operator, or delete the rule",
                "observed == null, observed < 80 | observed == null and observed < 80 | intervals | correct a number or an operator, or delete the rule",
                "observed >= threshold, observed < 5, threshold > 5 | observed >= threshold, observed < 5 and threshold > 5 | boundary values | correct a number or an operator, or delete the rule",
                "unitCode == \"a\", unitCode in (\"b\", \"c\") | unitCode == \"a\" and unitCode in (\"b\", \"c\") | intervals | correct a number or an operator, or delete the rule",
            })
    void conditions_thatExcludeEachOther_neverFire(String conditions, String which, String how, String hint) {
        assertThat(RuleAnalysisSample.commune(conditions + " -> AT_RISK"))
                .containsExactly("mau/rules.drl:1:6: error NEVER_FIRES: rule \"1\" can never fire: " + which
                        + " exclude each other (by " + how + "); " + hint);
    }

    @Test
    void condition_thatNeverHolds_neverFires() {
        assertThat(RuleAnalysisSample.commune("elapsed > 1 -> AT_RISK"))
                .containsExactly(
                        "mau/rules.drl:1:6: error NEVER_FIRES: rule \"1\" can never fire: elapsed > 1 never holds (by intervals); "
                                + NUMBER_HINT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "satisfies(\"≥ 70%\"), misses(\"≥ 80%\")",
                "satisfies(\"từ 70% đến dưới 80%\"), observed == 70",
                "satisfies(\"≥ 80%\"), misses(\"≥ 5 tỷ đồng\")",
                "observed > threshold, threshold > gap, gap > 2, observed < 3",
                "conclusive, !closed",
                "qualitative, evidence == Evidence.APPROVED, late",
                "unitCode == \"a\", plan in (\"b\", \"c\")",
            })
    void conditions_thatCanHoldTogether_areNotReported(String conditions) {
        assertThat(RuleAnalysisSample.commune(conditions + " -> AT_RISK")).isEmpty();
    }

    // Hidden ---------------------------------------------------------------------------------------------------------

    @Test
    void rule_withinAnotherOfTheSameVerdict_isHidden() {
        assertThat(RuleAnalysisSample.commune(
                        "indicator == \"C.7\", !closed, satisfies(\"≥ 80%\") -> ON_TRACK",
                        "indicator == \"C.7\", !closed, satisfies(\"≥ 90%\") -> ON_TRACK"))
                .containsExactly(
                        "mau/rules.drl:2:6: warning HIDDEN_RULE: rule \"2\" adds nothing: wherever it holds, \"1\" (line 1)"
                                + " concludes ON_TRACK too (by intervals); delete it, or correct the conditions of one of the two");
    }

    @Test
    void rule_withinAnother_thatMarksOrConcludesMore_isNotHidden() {
        assertThat(
                        RuleAnalysisSample.commune(
                                "!closed, observed < 80 -> AT_RISK",
                                "!closed, observed < 70 -> conclude(Verdict.AT_RISK, drools.getRule().getName()).flag(Flag.WATCH)"))
                .isEmpty();
    }

    // Overlap --------------------------------------------------------------------------------------------------------

    @Test
    void rules_thatShareTheirThreshold_contradictOnIt() {
        assertThat(RuleAnalysisSample.commune(
                        "indicator == \"C.7\", closed, observed >= 80 -> PASS",
                        "indicator == \"C.7\", closed, observed <= 80 -> FAIL"))
                .containsExactly(
                        "mau/rules.drl:2:6: error OVERLAP: rule \"2\" contradicts \"1\" (line 1) where closed, observed = 80,"
                                + " indicator = \"C.7\": one says FAIL, the other PASS (by intervals); "
                                + OVERLAP_HINT);
    }

    @Test
    void rules_comparingFigures_contradictByBoundaryValues() {
        assertThat(RuleAnalysisSample.commune(
                        "!closed, observed >= threshold -> ON_TRACK", "!closed, observed <= threshold -> AT_RISK"))
                .containsExactly(
                        "mau/rules.drl:2:6: error OVERLAP: rule \"2\" contradicts \"1\" (line 1) where !closed, observed = 0,"
                                + " threshold = 0: one says AT_RISK, the other ON_TRACK (by boundary values); "
                                + OVERLAP_HINT);
    }

    @Test
    void rules_ofTwoIndicators_doNotContradict() {
        assertThat(RuleAnalysisSample.commune(
                        "indicator == \"C.7\", closed, observed >= 80 -> PASS",
                        "indicator == \"C.8\", closed, observed <= 80 -> FAIL"))
                .isEmpty();
    }

    // Gaps -----------------------------------------------------------------------------------------------------------

    @Test
    void thresholdPoint_thatIsLeftOut_isAGap() {
        assertThat(RuleAnalysisSample.commune(
                        "indicator == \"C.7\", closed, observed > 80 -> PASS",
                        "indicator == \"C.7\", closed, observed < 80 -> FAIL"))
                .containsExactly(
                        "mau/rules.drl:2:6: warning GAP_TO_BASE: no rule of the pack concludes where observed = 80 (closed,"
                                + " indicator = \"C.7\"), but \"2\" does below and \"1\" (line 1) above (by intervals); "
                                + BASE_HINT);
    }

    @Test
    void stretch_thatIsLeftOut_isAGap() {
        assertThat(RuleAnalysisSample.commune(
                        "indicator == \"C.7\", closed, satisfies(\"≥ 80%\") -> PASS",
                        "indicator == \"C.7\", closed, misses(\"≥ 70%\") -> FAIL"))
                .containsExactly(
                        "mau/rules.drl:2:6: warning GAP_TO_BASE: no rule of the pack concludes where observed from 70 to below"
                                + " 80 %, such as 75 (closed, indicator = \"C.7\"), but \"2\" does below and \"1\" (line 1) above (by intervals); "
                                + BASE_HINT);
    }

    @Test
    void rules_thatMeet_leaveNoGap() {
        assertThat(RuleAnalysisSample.commune(
                        "indicator == \"C.7\", closed, satisfies(\"≥ 80%\") -> PASS",
                        "indicator == \"C.7\", closed, misses(\"≥ 80%\") -> FAIL",
                        "indicator == \"C.8\", closed, satisfies(\"≥ 90%\") -> PASS"))
                .isEmpty();
    }

    @Test
    void policy_thatLeavesOpenCases_hasAGapThatNobodyFills() {
        CheckedPack pack = RuleAnalysisSample.sample(
                "id: mau\nlayer: policy\npolicy: {name: MAU, kind: forecast, figures: [rate]}\nparameters: {good: \"1\"}\n",
                "observed != null, !closed, figure(\"rate\") > policy.number(\"good\") -> ON_TRACK",
                "observed != null, !closed, figure(\"rate\") == null || figure(\"rate\") < policy.number(\"good\") -> AT_RISK");

        assertThat(RuleAnalysisSample.told(pack))
                .containsExactly(
                        "mau/rules.drl:1:6: error GAP: no rule concludes anything where figure(\"rate\") = 1 (by intervals); add a"
                                + " rule for it, or widen one: nothing behind this pack decides");
    }

    // Before the close -----------------------------------------------------------------------------------------------

    @Test
    void failAndPass_inAnOpenWindow_areReportedAtTheirVerdicts() {
        assertThat(RuleAnalysisSample.commune("observed < 80 -> FAIL", "observed >= 80 && (closed || met) -> PASS"))
                .containsExactly(
                        "mau/rules.drl:1:74: error FAIL_BEFORE_CLOSE: rule \"1\" concludes FAIL in an open window: observed = 79"
                                + " (by intervals); add closed, conclusive to its conditions; before the close a case is AT_RISK at worst",
                        "mau/rules.drl:2:94: warning PASS_BEFORE_CLOSE: rule \"2\" concludes PASS in an open window, which may still"
                                + " change: !closed, observed = 80, met (by intervals); add closed, conclusive to its conditions, or"
                                + " .flag(Flag.PROVISIONAL) to its conclusion");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "late -> FAIL",
                "closed, conclusive, observed < 80 -> FAIL",
                "qualitative, evidence == Evidence.APPROVED -> PASS",
                "met, irreversible -> PASS",
                "met -> conclude(Verdict.PASS, drools.getRule().getName()).flag(Flag.PROVISIONAL)",
                "$case : ConcludedCase( overridden, overrideVerdict != Verdict.FAIL || subject.closed ) -> override(drools.getRule().getName())",
            })
    void verdicts_inTheirTime_areNotReported(String rule) {
        assertThat(RuleAnalysisSample.commune(rule)).isEmpty();
    }

    @Test
    void override_ofAnOpenWindow_canFailIt() {
        assertThat(RuleAnalysisSample.commune(
                        "$case : ConcludedCase( overridden ) -> override(drools.getRule().getName())"))
                .singleElement()
                .asString()
                .startsWith(
                        "mau/rules.drl:1:71: error FAIL_BEFORE_CLOSE: rule \"1\" concludes FAIL in an open window: overrideVerdict = FAIL (by");
    }

    // Not analysed ---------------------------------------------------------------------------------------------------

    @Test
    void condition_thatIsNotRead_isSaidAndCountsAsPossible() {
        assertThat(RuleAnalysisSample.commune(
                        "closed, indicator matches \"C.*\", observed > 3 -> PASS", "closed, observed <= 1 -> FAIL"))
                .containsExactly(
                        "mau/rules.drl:1:46: warning NOT_ANALYSED: rule \"1\" is not analysed for gaps and overlaps: this condition is not"
                                + " one on a figure, a state or a text: indicator matches \"C.*\"; compare figures with numbers or"
                                + " parameters, and texts with texts",
                        "mau/rules.drl:2:6: warning GAP_TO_BASE: no rule of the pack concludes where observed above 1 up to 3, such as 2"
                                + " (closed), but \"2\" does below and \"1\" (line 1) above (by intervals); "
                                + BASE_HINT);
    }

    @Test
    void rule_ofTooManyBoxes_isSaid() {
        StringBuilder condition = new StringBuilder();
        for (char c = 'a'; c <= 'p'; c++) {
            condition.append(condition.length() == 0 ? "" : " || ");
            condition.append("figure(\"a" + c + "\") > figure(\"b" + c + "\")");
        }
        List<String> told = RuleAnalysisSample.commune(condition + " -> AT_RISK");

        assertThat(told)
                .singleElement()
                .asString()
                .startsWith(
                        "mau/rules.drl:1:6: warning NOT_ANALYSED: rule \"1\" is not analysed for gaps and overlaps: its conditions make"
                                + " more than 60000 boxes;");
    }
}

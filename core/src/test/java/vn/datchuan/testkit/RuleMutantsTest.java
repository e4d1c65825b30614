package vn.datchuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleParser;
import vn.datchuan.pack.RuleText;

class RuleMutantsTest {

    private static List<String> mutantsOf(String condition) {
        String text = "package p;\nrule \"r\" when $c : IndicatorCase( " + condition + " ) then $c.x(); end\n";
        RuleFile file = RuleParser.parse(new RuleText("r.drl", text));
        AlikeNames names = new AlikeNames(new TreeMap<>(Map.of(
                "gap", new BigDecimal("5"), "severeGap", new BigDecimal("20"), "share", new BigDecimal("0.25"))));
        return RuleMutants.of(file, file.rules().get(0), names).stream()
                .map(RuleMutant::to)
                .toList();
    }

    @Test
    void of_comparisonWithANumber_changesOperatorAndNumber() {
        assertThat(mutantsOf("observed >= 79.5"))
                .containsExactly("observed > 79.5", "observed >= 79.4", "observed >= 79.6");
    }

    @Test
    void of_namedThreshold_takesNamesThatEndAlikeElseNeighboursByValue() {
        assertThat(mutantsOf("gap < policy.number(\"gap\")"))
                .containsExactly("gap <= policy.number(\"gap\")", "gap < policy.number(\"severeGap\")");
        assertThat(mutantsOf("elapsed >= policy.number(\"share\")"))
                .containsExactly("elapsed > policy.number(\"share\")", "elapsed >= policy.number(\"gap\")");
    }

    @Test
    void of_connectivesAndNegations_changesEachOnce() {
        assertThat(mutantsOf("closed && !met || begun"))
                .containsExactly(
                        "!closed && !met || begun",
                        "closed || !met || begun",
                        "closed && met || begun",
                        "closed && !met && begun",
                        "closed && !met || !begun");
    }

    @Test
    void of_printedThreshold_changesSignAndNumber() {
        assertThat(mutantsOf("satisfies(\"≥ 80,5%\")"))
                .containsExactly(
                        "satisfies(\"> 80,5%\")",
                        "satisfies(\"≥ 80,4%\")", "satisfies(\"≥ 80,6%\")", "!satisfies(\"≥ 80,5%\")");
    }

    @Test
    void fileText_ofAMutant_isTheFileWithThatWordChanged() {
        String text = "rule \"r\" when $c : IndicatorCase( closed,\n  met ) then $c.x(); end";
        RuleFile file = RuleParser.parse(new RuleText("r.drl", text));
        RuleMutant last = RuleMutants.of(file, file.rules().get(0), new AlikeNames(new TreeMap<>()))
                .get(1);
        assertThat(last.fileText()).isEqualTo("rule \"r\" when $c : IndicatorCase( closed,\n  !met ) then $c.x(); end");
        assertThat(last.place()).hasToString("r.drl:2:3");
    }
}

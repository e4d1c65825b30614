package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.io.NumberForm;
import vn.datchuan.io.ValuesReader;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RuleText;
import vn.datchuan.pack.Sha256;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Finding;

/**
 * Commune, province, state and base all speak about C.7 of Minh Hưng: the most specific that has something to say decides, and the finding names who was
 * asked before and who was not asked. The three packs are made up: the commune speaks from 95 up, the province from 60 up, the state from 40 up.
 */
class LayersTest {

    private static RulePack pack(String id, Layer layer, String from, String verdict) {
        String text = "package vn.datchuan.packs." + id + ";\n"
                + "import vn.datchuan.fact.IndicatorCase;\n"
                + "import vn.datchuan.verdict.Verdict;\n"
                + "rule \"" + id + " from " + from + "\"\n"
                + "when\n"
                + "    $case : IndicatorCase( indicator == \"C.7\", closed, conclusive, satisfies(\"≥ " + from
                + "%\") )\n"
                + "then\n"
                + "    $case.conclude(Verdict." + verdict + ", drools.getRule().getName());\n"
                + "end\n";
        PackManifest manifest = new PackManifest(
                id, "1.0.0", "", "", layer, Optional.empty(), Optional.empty(), "", List.of("minh-hung"));
        return new RulePack(
                manifest,
                Sha256.of(text),
                Optional.empty(),
                Optional::empty,
                () -> List.of(new RuleText(id + ".drl", text)));
    }

    private static final ComplianceEvaluator EVALUATOR = evaluator();

    private static ComplianceEvaluator evaluator() {
        List<RulePack> packs = new ArrayList<>(ShippedPacks.all());
        packs.add(pack("state", Layer.NATIONAL, "40", "FAIL"));
        packs.add(pack("province", Layer.PROVINCE, "60", "AT_RISK"));
        packs.add(pack("commune", Layer.COMMUNE, "95", "PASS"));
        return ComplianceEvaluator.builder().packs(packs).build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "96 | PASS | commune | [] | [province, state, base]",
                "95 | PASS | commune | [] | [province, state, base]",
                "94,9 | AT_RISK | province | [commune] | [state, base]",
                "60 | AT_RISK | province | [commune] | [state, base]",
                "59,9 | FAIL | state | [commune, province] | [base]",
                "40 | FAIL | state | [commune, province] | [base]",
                "39,9 | FAIL | base | [commune, province, state] | []",
            })
    void finding_namesWhoDecidedWhoWasSilentAndWhoWasNotAsked(
            String value, String verdict, String pack, String silent, String notAsked) {
        String rows = "unit;plan;indicator;period;value\nminh-hung;minh-hung-2026;C.7;2026;" + value + "\n";
        Evaluation e = EVALUATOR
                .evaluate(
                        ValuesReader.read(
                                        "v.csv",
                                        new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)),
                                        NumberForm.STRICT)
                                .measurements(),
                        LocalDate.of(2027, 1, 15))
                .evaluations()
                .stream()
                .filter(one -> one.indicator().equals("C.7"))
                .findFirst()
                .orElseThrow();

        assertThat(e.verdict().name()).isEqualTo(verdict);
        assertThat(e.findings()).hasSize(1);
        Finding finding = e.findings().get(0);
        assertThat(finding.pack()).isEqualTo(pack);
        assertThat(finding.consultation().silent()).hasToString(silent);
        assertThat(finding.consultation().notAsked()).hasToString(notAsked);
    }
}

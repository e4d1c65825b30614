package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.io.NumberForm;
import vn.datchuan.io.PackReader;
import vn.datchuan.io.ValuesReader;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Finding;
import vn.datchuan.verdict.NotAssessedReason;

/** Rules that print their thresholds, as DRL and as Vietnamese sentences: met, missed, on the threshold, without data, and not comparable. Made up. */
class PrintedThresholdRuleTest {

    private static final String MANIFEST = """
            id: mau-2026
            version: 1.0.0
            names: {vi: "Bộ mẫu", en: "Sample"}
            layer: commune
            legalBasis: "minh họa"
            units: ["mau"]
            """;

    private static final String PLAN = """
            plan: mau-2026
            title: "KẾ HOẠCH MINH HỌA"
            unit: {code: mau, name: "xã Mẫu", level: commune, province: "Minh họa"}
            document: {number: "1/KH-UBND", date: "05/01/2026", issuer: "UBND xã Mẫu"}
            years: "2026"
            agencies: []
            sections: [{id: "A", title: "MINH HỌA"}]
            indicators:
              - {code: "A.1", section: "A", number: "1", name: "Tỷ lệ hộ dùng nước sạch", unitOfMeasure: "%", nature: stock, bounded: true, frequency: quarterly, direction: higher, targets: [{period: "2026", text: "90%"}]}
              - {code: "A.2", section: "A", number: "2", name: "Thu ngân sách trên địa bàn", unitOfMeasure: "triệu đồng", nature: stock, bounded: false, frequency: quarterly, direction: higher, targets: [{period: "2026", text: "2.000"}]}
              - {code: "A.3", section: "A", number: "3", name: "Số mô hình điểm", unitOfMeasure: "mô hình", nature: stock, bounded: false, frequency: quarterly, direction: higher, targets: [{period: "2026", text: "5 mô hình"}]}
              - {code: "A.4", section: "A", number: "4", name: "Tỷ lệ hộ nghèo", unitOfMeasure: "%", nature: stock, bounded: true, frequency: quarterly, direction: lower, targets: [{period: "2026", text: "1%"}]}
            """;

    private static final String RULES = """
            package vn.datchuan.packs.mau_2026;
            import vn.datchuan.fact.IndicatorCase;
            import vn.datchuan.verdict.Flag;
            import vn.datchuan.verdict.Verdict;

            rule "A.1 từ 75% trở lên"
            @LegalBasis("Quyết định minh họa, Điều 2")
            when
                $case : IndicatorCase( indicator == "A.1", closed, conclusive, satisfies("từ 75% trở lên") )
            then
                $case.conclude(Verdict.PASS, drools.getRule().getName()).compared();
            end

            rule "A.1 dưới 75%"
            when
                $case : IndicatorCase( indicator == "A.1", closed, conclusive, misses("từ 75% trở lên") )
            then
                $case.conclude(Verdict.FAIL, drools.getRule().getName()).compared();
            end

            rule "A.2 từ 1,5 tỷ đồng"
            when
                $case : IndicatorCase( indicator == "A.2", closed, conclusive, satisfies("≥ 1,5 tỷ đồng") )
            then
                $case.conclude(Verdict.PASS, drools.getRule().getName()).flag(Flag.NEAR);
            end

            rule "A.3 nhầm đơn vị"
            when
                $case : IndicatorCase( indicator == "A.3", closed, conclusive, satisfies("≥ 80%") )
            then
                $case.conclude(Verdict.PASS, drools.getRule().getName());
            end
            """;

    private static final String SENTENCES = """
            // Hộ nghèo: từ 1% đến dưới 2% là có nguy cơ

            quy tắc "A.4 sát ngưỡng"
            căn cứ "Quyết định minh họa, Điều 3"
            khi
                chỉ tiêu "A.4" đạt từ 1% đến dưới 2%
                - đã hết kỳ và có số liệu cả kỳ
            thì
                kết luận CÓ NGUY CƠ KHÔNG ĐẠT
            hết
            """;

    @TempDir
    static Path folder;

    private static ComplianceEvaluator evaluator;

    @BeforeAll
    static void load() throws IOException {
        for (Map.Entry<String, String> file : Map.of(
                        "pack.yaml", MANIFEST, "plan.yaml", PLAN, "rules.drl", RULES, "sentences.dslr", SENTENCES)
                .entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
        evaluator = ComplianceEvaluator.builder()
                .packs(ShippedPacks.all())
                .packs(PackReader.readAll(folder))
                .build();
    }

    private static Evaluation judge(String indicator, String value) {
        String rows = "unit;plan;indicator;period;value;as_of\nmau;mau-2026;" + indicator + ";2026;" + value
                + ";2026-12-31\n";
        return evaluator
                .evaluate(
                        ValuesReader.read(
                                        "v.csv",
                                        new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)),
                                        NumberForm.STRICT)
                                .measurements(),
                        LocalDate.of(2027, 1, 15))
                .evaluations()
                .stream()
                .filter(e -> e.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A.1: 75% of the rule decides, not 90% of the plan; 3/4 is 75% exactly, 2249/3000 = 74.97%; above 70 may be 72 or 80. A.2: 1.5 tỷ are 1,500
     * triệu. A.4: from 1 to below 2.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A.1 | 75,1% | PASS | A.1 từ 75% trở lên",
                "A.1 | 75% | PASS | A.1 từ 75% trở lên",
                "A.1 | 74,9% | FAIL | A.1 dưới 75%",
                "A.1 | 3/4 | PASS | A.1 từ 75% trở lên",
                "A.1 | 2249/3000 | FAIL | A.1 dưới 75%",
                "A.1 | >80% | PASS | A.1 từ 75% trở lên",
                "A.1 | >70% | NOT_ASSESSED | 1: the target or the figure cannot be judged",
                "A.1 | chưa có | NOT_ASSESSED | 1: closed without a figure for the whole window",
                "A.2 | 1500 | PASS | A.2 từ 1,5 tỷ đồng",
                "A.2 | 1,5 tỷ đồng | PASS | A.2 từ 1,5 tỷ đồng",
                "A.2 | 1499,9 | FAIL | 3: closed and missed",
                "A.4 | 0,9% | PASS | 3: closed and met",
                "A.4 | 1% | AT_RISK | A.4 sát ngưỡng",
                "A.4 | 1,99% | AT_RISK | A.4 sát ngưỡng",
                "A.4 | 2% | FAIL | 3: closed and missed",
            })
    void rule_thatPrintsItsThreshold_decidesExactly(String indicator, String value, String verdict, String rule) {
        Evaluation e = judge(indicator, value);

        assertThat(e.verdict().name()).isEqualTo(verdict);
        assertThat(e.findings()).extracting(Finding::rule).containsExactly(rule);
    }

    @Test
    void finding_ofSuchARule_namesThresholdPlaceAndSource() {
        Finding drl = judge("A.1", "74,9%").findings().get(0);
        Finding sentence = judge("A.4", "1,5%").findings().get(0);

        assertThat(drl.thresholds()).hasToString("{từ 75% trở lên=75}");
        assertThat(drl.place()).hasToString("rules.drl:14:1");
        assertThat(drl.legalBasis()).isEqualTo("Kế hoạch số 1/KH-UBND của UBND xã Mẫu, mục A.1");
        assertThat(sentence.thresholds()).hasToString("{>= 1=1, < 2=2}");
        assertThat(sentence.place()).hasToString("sentences.dslr:3:1");
        assertThat(sentence.legalBasis()).isEqualTo("Quyết định minh họa, Điều 3");
    }

    @Test
    void threshold_ofAnotherQuantity_isARuleErrorAndNoVerdict() {
        Evaluation e = judge("A.3", "6");

        assertThat(e.reason()).contains(NotAssessedReason.RULE_ERROR);
        assertThat(e.findings().get(0).rule())
                .contains("threshold \"≥ 80%\" of a rule: expected a threshold in mô hình");
    }
}

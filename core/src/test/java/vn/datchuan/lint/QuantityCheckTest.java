package vn.datchuan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.pack.PackFiles;

/** Thresholds of another quantity than the target: told where that is certain, and nowhere else. Both targets of the sample are shares. */
class QuantityCheckTest {

    private static final String MONEY_PLAN = """
            unitOfMeasure: "Tỷ đồng"
                direction: lower
            """;
    private static final String SHARE_PLAN = """
            unitOfMeasure: "%"
                direction: lower
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator == \"A.1\", closed, conclusive, misses(\"≥ 5 tỷ đồng\")",
                "indicator == \"A.1\", closed, conclusive, satisfies(\"≥ 80 hộ\")",
                "indicator == \"A.1\", closed, conclusive, misses(\"từ 40 triệu đồng/người/năm trở lên\")",
                "indicator in (\"A.1\", \"A.2\"), closed, conclusive, misses(\"≥ 5 tỷ đồng\")",
                "indicator == \"A.1\" && closed, conclusive, misses(\"≥ 5 tỷ đồng\")",
                "closed, conclusive, indicator == \"A.2\" && observed > 3 || indicator == \"A.1\" && misses(\"≥ 5 tỷ đồng\")",
                "indicator == \"A.1\", period == \"2026\", closed, conclusive, misses(\"≥ 5 tỷ đồng\")",
                "closed, conclusive, misses(\"≥ 5 tỷ đồng\")"
            })
    void check_thresholdOfAnotherQuantity_isTold(String condition) throws IOException {
        assertThat(told(SamplePack.with(SamplePack.RULES, SamplePack.SECOND_CONDITION, condition)))
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding.hint()).contains("a threshold in %"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator == \"A.1\", closed, conclusive, misses(\"≥ 80%\")",
                "indicator == \"A.1\", closed, conclusive, misses(\"≥ 80\")",
                "indicator == \"A.1\", closed, conclusive, misses(\"≥ 800‰\")",
                "indicator == \"A.1\", closed, conclusive, misses(\"từ 70% đến 80%\")",
                "indicator == \"A.1\", closed, conclusive, misses(\"quite enough\")",
                "indicator == \"B.9\", closed, conclusive, misses(\"≥ 5 tỷ đồng\")",
                "indicator == \"A.1\", period == \"2031\", closed, conclusive, misses(\"≥ 5 tỷ đồng\")",
                "indicator == \"A.1\", closed, conclusive, observed < 5000000000"
            })
    void check_thresholdOfTheSameQuantityOrOfNoKnownTarget_isNotTold(String condition) throws IOException {
        assertThat(told(SamplePack.with(SamplePack.RULES, SamplePack.SECOND_CONDITION, condition)))
                .isEmpty();
    }

    /** A.2 in billions of đồng: a rule for all may mean A.2; one that names A.1 too cannot. */
    @Test
    void check_planOfTwoQuantities_onlyWhatIsNamedIsHeldAgainstTheThreshold() throws IOException {
        assertThat(told(withMoney("closed, conclusive, misses(\"≥ 5 tỷ đồng\")")))
                .isEmpty();
        assertThat(told(withMoney("indicator == \"A.2\", closed, conclusive, misses(\"≤ 5.000 triệu đồng\")")))
                .isEmpty();
        assertThat(told(withMoney("indicator == \"A.2\", closed, conclusive, misses(\"≥ 80%\")")))
                .extracting(LintFinding::message)
                .containsExactly("threshold \"≥ 80%\" is of another quantity than the target \"≤ 5\" of A.2");
        assertThat(told(withMoney("indicator in (\"A.1\", \"A.2\"), closed, conclusive, misses(\"≥ 5 tỷ đồng\")")))
                .extracting(LintFinding::message)
                .containsExactly("threshold \"≥ 5 tỷ đồng\" is of another quantity than the target \"≥ 80%\" of A.1");
    }

    private static List<LintFinding> told(PackFiles pack) {
        return SamplePack.check(pack).stream()
                .filter(finding -> finding.kind().equals(LintKind.THRESHOLD_OTHER_QUANTITY.name()))
                .toList();
    }

    private static PackFiles withMoney(String condition) throws IOException {
        PackFiles pack = SamplePack.with(SamplePack.RULES, SamplePack.SECOND_CONDITION, condition);
        SortedMap<String, byte[]> files = new TreeMap<>(pack.bytes());
        String plan = new String(Objects.requireNonNull(files.get("plan.yaml")), StandardCharsets.UTF_8);
        assertThat(plan).contains(SHARE_PLAN).contains("≤ 5%");
        files.put(
                "plan.yaml",
                plan.replace(SHARE_PLAN, MONEY_PLAN).replace("≤ 5%", "≤ 5").getBytes(StandardCharsets.UTF_8));
        return new PackFiles(pack.origin(), files);
    }
}

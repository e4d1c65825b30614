package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.testkit.PackTestResult;
import vn.datchuan.testkit.PackTestText;
import vn.datchuan.testkit.PackTester;
import vn.datchuan.testkit.RulePackTests;

/** Every shipped pack passes its own test: its cases, with every rule, row and threshold shown, and no wrong version unnoticed. */
class PackTestsShippedTest {

    private static List<PackTestResult> results;

    @BeforeAll
    static void testAll() {
        results = PackTester.test(List.of(Path.of("packs")), ShippedPacks.all());
    }

    @TestFactory
    Stream<DynamicNode> packs_each_passTheirCasesCoverAndCatch() {
        return RulePackTests.of(results);
    }

    @Test
    void packs_all_areTestedAndPass() {
        assertThat(results)
                .extracting(PackTestResult::pack)
                .containsExactlyInAnyOrderElementsOf(
                        ShippedPacks.all().stream().map(pack -> pack.id()).toList());
        assertThat(results)
                .allSatisfy(result ->
                        assertThat(result.passed()).as(PackTestText.of(result)).isTrue());
        assertThat(results.stream().mapToInt(result -> result.mutants().size()).sum())
                .isGreaterThan(1_800);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dong-nai/minh-hung/minh-hung-2026",
                "dong-nai/thien-tan/thien-tan-2026",
                "hai-phong/thanh-dong/thanh-dong-2025-2030",
                "lang-son/tam-thanh/tam-thanh-2026",
                "lang-son/tam-thanh/tam-thanh-2027-2030"
            })
    void boundaries_ofEachPlan_areWhatIsGeneratedFromItNow(String plan) throws IOException {
        Path pack = Path.of("packs").resolve(plan);
        assertThat(PackTester.boundaries(pack, ShippedPacks.all()))
                .isEqualTo(Files.readString(pack.resolve("cases/boundaries.yaml")));
    }
}

package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.datchuan.testkit.ReplayTestResult;
import vn.datchuan.testkit.ReplayTester;
import vn.datchuan.testkit.ReplayTests;

/** The rules judge the illustrative years of all shipped plans as expected, at every quarter end. */
class YearsTest {

    private static List<ReplayTestResult> results;

    @BeforeAll
    static void replay() {
        results = ReplayTester.test(List.of(YearsFiles.ROOT), ShippedPacks.all());
    }

    @TestFactory
    Stream<DynamicNode> years_ofEachUnit_areJudgedAsExpected() {
        return ReplayTests.of(results);
    }

    @Test
    void years_all_areMarkedAsMadeUpAndNotAHandful() {
        assertThat(results).extracting(ReplayTestResult::folder).containsExactlyElementsOf(YearsFiles.UNITS.keySet());
        assertThat(results).allMatch(ReplayTestResult::illustrative);
        assertThat(results.stream().mapToInt(ReplayTestResult::checked).sum()).isGreaterThan(5_000);
    }
}

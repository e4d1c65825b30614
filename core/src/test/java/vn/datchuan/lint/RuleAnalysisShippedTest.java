package vn.datchuan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped packs: base and policies decide every case once, and nothing of them is left out. */
class RuleAnalysisShippedTest {

    static List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.walk(RuleAnalysisSample.SHIPPED)) {
            return files.filter(file -> file.endsWith("pack.yaml"))
                    .map(file -> file.toAbsolutePath().normalize().getParent())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void folders_all_areBaseEightPoliciesAndPlans() throws IOException {
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(13);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void check_shippedPack_findsNothing(Path folder) throws IOException {
        assertThat(RuleAnalysisSample.told(RuleAnalysisSample.shipped(folder))).isEmpty();
    }

    /** A small mistake in the shipped rules, and what is said of it first. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "base | closed, conclusive, !met | closed, conclusive, !met, gap > 0 | base/closed-and-early.drl:13:6: error GAP: no rule concludes anything where !met, gap = 0 (by boundary values);",
                "base | fail == 0, atRisk > 0 | fail == 0, atRisk > 1 | base/roll-up.drl:8:6: error GAP: no rule concludes anything where atRisk = 1, fail = 0 (by intervals);",
                "policy/plan-path-v1 | missProbability >= policy.number(\"severeMissProbability\") ) | missProbability > policy.number(\"severeMissProbability\") ) | plan-path-v1/early-met-and-unreachable.drl:11:6: error GAP:",
                "policy/plan-path-v1 | gap < smallestGap, | gap <= smallestGap, | plan-path-v1/open-window.drl:163:6: error OVERLAP:",
                "policy/run-rate-vn | figure(\"deviation\") >= policy.number(\"watch\") | figure(\"deviation\") > policy.number(\"watch\") | run-rate-vn/rows.drl:11:6: error GAP: no rule concludes anything where !met, attainable, figure(\"deviation\") = -3, figure(\"seasonalGap\") = 0 (by intervals);",
                "policy/dns-weather | figure(\"meanChange\") > 0 | figure(\"meanChange\") >= 0 | dns-weather/rows.drl:64:6: error OVERLAP:",
                "policy/cagr-ratio | limited: \"0.60\" | limited: \"0.96\" | cagr-ratio/rows.drl:51:6: error NEVER_FIRES:",
            })
    void check_shippedPackWithAMistake_findsIt(String folder, String words, String others, String first)
            throws IOException {
        CheckedPack broken = RuleAnalysisSample.shipped(RuleAnalysisSample.SHIPPED.resolve(folder), words, others);

        assertThat(RuleAnalysisSample.told(broken).get(0)).startsWith(first);
    }
}

package vn.datchuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

class ExpectedVerdictTest {

    private static final CaseVerdict GOT = new CaseVerdict(
            Verdict.AT_RISK,
            Optional.of(Severity.SEVERE),
            Optional.empty(),
            Set.of(Flag.MODEL),
            List.of("8", "9"),
            List.of("a", "b"));

    @Test
    void differences_verdictAlone_asksForNothingElse() {
        assertThat(ExpectedVerdict.of(Verdict.AT_RISK).differences(GOT)).isEmpty();
        assertThat(ExpectedVerdict.of(Verdict.PASS).differences(GOT))
                .containsExactly("verdict: expected PASS, got AT_RISK");
    }

    @Test
    void differences_everythingSaid_tellsEachThatDiffers() {
        ExpectedVerdict expected = new ExpectedVerdict(
                Verdict.AT_RISK, "8", "a", ExpectedVerdict.NONE, "NO_DATA", Optional.of(Set.of(Flag.WATCH)));
        assertThat(expected.differences(GOT))
                .containsExactly(
                        "row: expected 8, got 8 and 9",
                        "rule: expected a, got a and b",
                        "severity: expected none, got SEVERE",
                        "reason: expected NO_DATA, got none",
                        "flags: expected [WATCH], got [MODEL]");
    }
}

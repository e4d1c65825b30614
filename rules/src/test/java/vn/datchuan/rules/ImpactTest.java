package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.explain.Explainer;
import vn.datchuan.explain.Language;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.RulePack;
import vn.datchuan.replay.Impact;
import vn.datchuan.replay.Replay;
import vn.datchuan.replay.ReplayStep;
import vn.datchuan.timeline.ImpactChange;
import vn.datchuan.timeline.ImpactReport;
import vn.datchuan.verdict.Evaluation;

/** What changed packs would do to all shipped plans over made-up years, against evaluators that are asked one day at a time. */
class ImpactTest {

    private static final List<Measurement> VALUES = GeneratedMeasurements.until(2028, 6);
    private static final List<LocalDate> DAYS = ReplayStep.QUARTER.days(2026, 2028);

    /** The shortfall that makes an alarm is 20 instead of 5 percent of the way. */
    private static RulePack policy() {
        return ChangedPacks.of(
                "policy/plan-path-v1", "0.2.0", "pack.yaml", "  shortfall: \"0.05\"", "  shortfall: \"0.20\"");
    }

    @Test
    void of_changedPolicyAndChangedTarget_isTheListOfABruteForceComparison() {
        List<RulePack> after = ChangedPacks.inPlace(policy(), ChangedPacks.minhHung("≥ 99%"));
        ImpactReport report = Impact.of(replay(ShippedPacks.all()), replay(after), VALUES, DAYS);
        List<String> expected = bruteForce(ShippedPacks.all(), after);
        assertThat(report.changes().stream().map(ImpactTest::line).sorted()).containsExactlyElementsOf(expected);
        assertThat(expected).hasSizeGreaterThan(15).anyMatch(line -> line.startsWith("minh-hung "));
        assertThat(report.directions().keySet()).contains("AT_RISK → ON_TRACK", "PASS → FAIL");
        assertThat(report.directions().values().stream().mapToInt(n -> n).sum()).isEqualTo((int)
                report.changes().stream().filter(c -> c.change().ofVerdict()).count());
    }

    @Test
    void of_theSamePacks_changesNothing() {
        ImpactReport report = Impact.of(replay(ShippedPacks.all()), replay(ShippedPacks.all()), VALUES, DAYS);
        assertThat(report.changes()).isEmpty();
        assertThat(report.judged()).isGreaterThan(1_000);
        assertThat(report.before()).isEqualTo(report.after());
    }

    private static Replay replay(List<RulePack> packs) {
        return Replay.builder().packs(packs).illustrative(true).build();
    }

    private static String line(ImpactChange c) {
        return c.change().key() + " " + c.change().asOf() + " " + c.change().direction() + "\n"
                + c.before().vi() + "\n" + c.after().vi();
    }

    private static List<String> bruteForce(List<RulePack> before, List<RulePack> after) {
        ComplianceEvaluator old = ComplianceEvaluator.builder().packs(before).build();
        ComplianceEvaluator other = ComplianceEvaluator.builder().packs(after).build();
        List<String> lines = new ArrayList<>();
        for (LocalDate day : DAYS) {
            Map<String, Evaluation> was = judged(old, day);
            Map<String, Evaluation> is = judged(other, day);
            TreeSet<String> keys = new TreeSet<>(was.keySet());
            keys.addAll(is.keySet());
            for (String key : keys) {
                String a = said(was, key);
                String b = said(is, key);
                if (!a.equals(b)) {
                    lines.add(key + " " + day + " " + verdict(was, key) + " → " + verdict(is, key) + "\n"
                            + told(was, key) + "\n" + told(is, key));
                }
            }
        }
        lines.sort(null);
        return lines;
    }

    private static Map<String, Evaluation> judged(ComplianceEvaluator evaluator, LocalDate day) {
        List<Measurement> known = new ArrayList<>();
        for (Measurement m : VALUES) {
            LocalDate on = m.knownOn().isPresent()
                    ? m.knownOn().orElseThrow()
                    : m.asOf().isPresent() ? m.asOf().orElseThrow() : m.period().end();
            if (on.compareTo(day) <= 0) {
                known.add(m);
            }
        }
        Map<String, Evaluation> judged = new TreeMap<>();
        for (Evaluation e : evaluator.evaluate(known, day).evaluations()) {
            judged.put(
                    e.unit().code() + " " + e.plan() + " " + e.indicator() + " "
                            + e.period().label(),
                    e);
        }
        return judged;
    }

    private static String said(Map<String, Evaluation> judged, String key) {
        Evaluation e = judged.get(key);
        return e == null ? "" : e.verdict() + " " + e.severity() + " " + e.flags() + " " + e.reason();
    }

    private static String verdict(Map<String, Evaluation> judged, String key) {
        Evaluation e = judged.get(key);
        return e == null ? "–" : e.verdict().name();
    }

    private static String told(Map<String, Evaluation> judged, String key) {
        Evaluation e = judged.get(key);
        return e == null ? "" : Explainer.explain(e, Language.VI);
    }
}

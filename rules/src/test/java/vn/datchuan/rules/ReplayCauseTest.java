package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.RulePack;
import vn.datchuan.replay.Replay;
import vn.datchuan.replay.ReplayComparison;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.ReplayDifference;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.timeline.Timeline;
import vn.datchuan.timeline.UsedPack;
import vn.datchuan.timeline.VerdictChange;
import vn.datchuan.verdict.ExpertOverride;
import vn.datchuan.verdict.Verdict;

/** One input is another than when a replay was stored: each difference is found, and has that input as its cause. */
class ReplayCauseTest {

    private static final List<LocalDate> DAYS = ReplayRows.days("2026-09-30", "2026-12-31");

    /** A ward that goes from 40 over 45 to 91 percent (C.1, "90%"; made up), and closes C.7 ("≥ 80%") with the given figure. */
    private static List<Measurement> values(String closing) {
        return List.of(
                row("C.1", "40", "2025-12-31"),
                row("C.1", "45", "2026-09-30"),
                row("C.1", "91", "2026-12-31"),
                row("C.7", closing, "2026-12-31"));
    }

    private static Measurement row(String indicator, String number, String asOf) {
        Measurement m = ReplayRows.row(indicator, asOf.substring(0, 4), new Numeric(new BigDecimal(number)), asOf, "");
        return new Measurement(
                "minh-hung",
                m.plan(),
                m.indicator(),
                m.period(),
                m.value(),
                m.asOf(),
                m.knownOn(),
                m.status(),
                m.exact(),
                "",
                "",
                m.place());
    }

    private static final ReplayReport STORED = replay(ShippedPacks.all()).run(values("82"), DAYS);

    private static Replay replay(List<RulePack> packs) {
        return Replay.builder().packs(packs).build();
    }

    private static List<String> lines(ReplayDifference difference) {
        return difference.changes().stream().map(ReplayCauseTest::line).toList();
    }

    private static String line(VerdictChange change) {
        return change.key().indicator() + " " + change.asOf() + " " + change.direction() + " " + change.causes()
                + (change.together() ? " together" : "");
    }

    @Test
    void compare_sameInputs_isTheSame() {
        ReplayDifference difference = ReplayComparison.compare(STORED, replay(ShippedPacks.all()), values("82"));
        assertThat(difference.same()).isTrue();
        assertThat(difference.inputs()).isEmpty();
    }

    @Test
    void compare_oneDigitOfAValue_isData() {
        ReplayDifference difference = ReplayComparison.compare(STORED, replay(ShippedPacks.all()), values("72"));
        assertThat(lines(difference)).containsExactly("C.7 2026-12-31 PASS → FAIL [DATA]");
        assertThat(difference.inputs())
                .containsExactly(
                        "values: 1 rows before that are not there now, 1 rows now that were not there before",
                        "row before: minh-hung  C.7 2026-01-01 2026-12-31 82 2026-12-31  OFFICIAL",
                        "row now: minh-hung  C.7 2026-01-01 2026-12-31 72 2026-12-31  OFFICIAL");
    }

    @Test
    void compare_oneTarget_isPlan() {
        RulePack changed = ChangedPacks.minhHung("≥ 85%");
        ReplayDifference difference =
                ReplayComparison.compare(STORED, replay(ChangedPacks.beside(changed)), values("82"));
        assertThat(lines(difference))
                .contains("C.7 2026-12-31 PASS → FAIL [PLAN]")
                .allMatch(l -> l.endsWith("[PLAN]"));
        assertThat(difference.inputs())
                .containsExactly("pack minh-hung-2026: version 1.0.0 before, 1.1.0 now; the plan differs");
        assertThat(difference.unseparated()).isEmpty();
    }

    @Test
    void compare_oneTargetAndTheOldPlanIsGone_isPlanByDigests() {
        RulePack changed = ChangedPacks.minhHung("≥ 85%");
        ReplayDifference difference =
                ReplayComparison.compare(STORED, replay(ChangedPacks.inPlace(changed)), values("82"));
        assertThat(lines(difference))
                .contains("C.7 2026-12-31 PASS → FAIL [PLAN]")
                .allMatch(l -> l.endsWith("[PLAN]"));
        assertThat(difference.unseparated()).hasSize(1);
        assertThat(difference.unseparated().get(0)).startsWith("pack minh-hung-2026 1.0.0 (digest ");
    }

    private static RulePack changedRule() {
        return ChangedPacks.of(
                "policy/plan-path-v1",
                "0.2.0",
                "open-window.drl",
                "        shortfall > policy.number(\"severeShortfall\") || restExcess > policy.number(\"severeRestExcess\") )\nthen\n    $case.conclude(Verdict.AT_RISK,",
                "        shortfall > policy.number(\"severeShortfall\") || restExcess > policy.number(\"severeRestExcess\") )\nthen\n    $case.conclude(Verdict.ON_TRACK,");
    }

    @Test
    void compare_oneRule_isPack() {
        ReplayDifference difference =
                ReplayComparison.compare(STORED, replay(ChangedPacks.beside(changedRule())), values("82"));
        assertThat(lines(difference)).isNotEmpty().allMatch(line -> line.endsWith("[PACK]"));
        assertThat(difference.inputs())
                .containsExactly("pack plan-path-v1: version 0.1.0 before, 0.2.0 now; rules differ");
    }

    @Test
    void compare_oneRuleAndTheOldPackIsGone_isPackByDigests() {
        ReplayDifference difference =
                ReplayComparison.compare(STORED, replay(ChangedPacks.inPlace(changedRule())), values("82"));
        assertThat(lines(difference)).isNotEmpty().allMatch(line -> line.endsWith("[PACK]"));
    }

    @Test
    void compare_oneParameterThatWasSet_isPolicy() {
        Replay now = Replay.builder()
                .packs(ShippedPacks.all())
                .parameter("severeShortfall", new BigDecimal("0.99"))
                .parameter("severeMissProbability", BigDecimal.ONE)
                .build();
        ReplayDifference difference = ReplayComparison.compare(STORED, now, values("82"));
        assertThat(lines(difference)).isNotEmpty().allMatch(line -> line.endsWith("[POLICY]"));
        assertThat(difference.inputs())
                .containsExactly(
                        "policy parameter severeMissProbability: 0.8 before, 1 now",
                        "policy parameter severeShortfall: 0.2 before, 0.99 now");
    }

    @Test
    void compare_oneParameterOfThePolicysPack_isPolicy() {
        RulePack changed = ChangedPacks.of(
                "policy/plan-path-v1", "0.2.0", "pack.yaml", "severeShortfall: \"0.20\"", "severeShortfall: \"0.99\"");
        ReplayDifference difference =
                ReplayComparison.compare(STORED, replay(ChangedPacks.beside(changed)), values("82"));
        assertThat(lines(difference)).isNotEmpty().allMatch(line -> line.endsWith("[POLICY]"));
    }

    private static Replay policy(String name, ExpertOverride... decisions) {
        return Replay.builder()
                .packs(ShippedPacks.all())
                .policy(name)
                .overrides(List.of(decisions))
                .build();
    }

    @Test
    void compare_anotherPolicy_isPolicyEitherWay() {
        ReplayReport other = policy("RUN_RATE_VN").run(values("82"), DAYS);
        assertThat(lines(ReplayComparison.compare(STORED, policy("RUN_RATE_VN"), values("82"))))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("[POLICY]"));
        assertThat(lines(ReplayComparison.compare(other, policy("PLAN_PATH_V1"), values("82"))))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("[POLICY]"));
    }

    @Test
    void compare_decisionOfAPerson_isPolicy() {
        String name = "PLAN_PATH_V1+EXPERT_OVERRIDE";
        ReplayReport decided = policy(name, decision(Verdict.FAIL)).run(values("82"), DAYS);
        List<Replay> others = List.of(policy(name, decision(Verdict.AT_RISK)), policy(name), policy("PLAN_PATH_V1"));
        for (Replay now : others) {
            ReplayDifference difference = ReplayComparison.compare(decided, now, values("82"));
            assertThat(lines(difference)).isNotEmpty().allMatch(line -> line.endsWith("[POLICY]"));
            assertThat(difference.inputs()).contains("policy: other decisions of persons than before");
        }
        assertThat(lines(ReplayComparison.compare(decided, policy(name, decision(Verdict.FAIL)), values("72"))))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("[DATA]"));
    }

    private static ExpertOverride decision(Verdict verdict) {
        return new ExpertOverride(
                "minh-hung", "minh-hung-2026", "C.7", "2026", verdict, "A", LocalDate.of(2026, 12, 31), "đã xem");
    }

    @Test
    void compare_rowsOfAnotherUnit_areData() {
        List<Measurement> more = new ArrayList<>(values("82"));
        Measurement c7 = more.get(3);
        more.add(new Measurement(
                "thien-tan",
                c7.plan(),
                "I.1",
                c7.period(),
                c7.value(),
                c7.asOf(),
                c7.knownOn(),
                c7.status(),
                c7.exact(),
                "",
                "",
                c7.place()));
        ReplayDifference difference = ReplayComparison.compare(STORED, replay(ShippedPacks.all()), more);
        assertThat(lines(difference)).hasSizeGreaterThan(10).allMatch(line -> line.endsWith("[DATA]"));
    }

    @Test
    void compare_scorecardsThatAreGone_areNotTheSame() {
        ReplayReport bare = new ReplayReport(
                STORED.days(), false, STORED.inputs(), STORED.timelines(), List.of(), STORED.problems());
        ReplayDifference difference = ReplayComparison.compare(bare, replay(ShippedPacks.all()), values("82"));
        assertThat(difference.changes()).isEmpty();
        assertThat(difference.others()).anyMatch(line -> line.startsWith("scorecard minh-hung 2026 by unit as of "));
        assertThat(difference.same()).isFalse();
    }

    @Test
    void compare_twoVersionsOfThePolicy_aChangedValueIsData() {
        List<RulePack> packs = new ArrayList<>(ShippedPacks.all());
        packs.add(ChangedPacks.of(
                "policy/plan-path-v1", "0.2.0", "pack.yaml", "layer: policy", "layer: policy\nvalidFrom: 2026-11-01"));
        Replay now = replay(packs);
        ReplayReport stored = now.run(values("82"), DAYS);
        assertThat(stored.inputs().packs())
                .extracting(UsedPack::toString)
                .contains("plan-path-v1 0.1.0", "plan-path-v1 0.2.0");
        assertThat(lines(ReplayComparison.compare(stored, now, values("72"))))
                .containsExactly("C.7 2026-12-31 PASS → FAIL [DATA]");
    }

    @Test
    void compare_storedVerdictThatDoesNotFollow_isLibrary() {
        ReplayDifference difference = ReplayComparison.compare(tampered(), replay(ShippedPacks.all()), values("82"));
        assertThat(lines(difference)).containsExactly("C.7 2026-12-31 FAIL → PASS [LIBRARY]");
        assertThat(difference.unseparated())
                .containsExactly(
                        "the library has the same version, and yet stored verdicts do not follow from the stored"
                                + " inputs: the report may have been changed; expected one that --verify proves");
        assertThat(difference.inputs()).isEmpty();
    }

    /** The stored report with the closing verdict of C.7 turned. */
    private static ReplayReport tampered() {
        List<Timeline> timelines = new ArrayList<>();
        for (Timeline t : STORED.timelines()) {
            List<DatedVerdict> verdicts = new ArrayList<>();
            for (DatedVerdict v : t.verdicts()) {
                boolean turned = t.key().indicator().equals("C.7") && v.verdict() == Verdict.PASS;
                verdicts.add(
                        !turned
                                ? v
                                : new DatedVerdict(
                                        v.asOf(),
                                        Verdict.FAIL,
                                        v.severity(),
                                        v.flags(),
                                        v.reason(),
                                        v.target(),
                                        v.observed(),
                                        v.observedAsOf(),
                                        v.margin(),
                                        v.pack(),
                                        v.row(),
                                        v.decisionId()));
            }
            timelines.add(
                    new Timeline(t.key(), t.section(), t.name(), t.start(), t.close(), t.task(), verdicts, t.alarms()));
        }
        return new ReplayReport(
                STORED.days(),
                STORED.illustrative(),
                STORED.inputs(),
                timelines,
                STORED.scorecards(),
                STORED.problems());
    }

    @Test
    void compare_dataAndRuleTogether_eachPlaceHasItsOwnCause() {
        ReplayDifference difference =
                ReplayComparison.compare(STORED, replay(ChangedPacks.beside(changedRule())), values("72"));
        assertThat(lines(difference))
                .contains("C.7 2026-12-31 PASS → FAIL [DATA]")
                .anyMatch(l -> l.endsWith("[PACK]"));
    }
}

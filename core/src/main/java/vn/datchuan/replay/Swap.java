package vn.datchuan.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.datchuan.model.Measurement;
import vn.datchuan.timeline.Cause;
import vn.datchuan.timeline.ReplayInputs;
import vn.datchuan.timeline.ReplayReport;

/** Runs a replay with some inputs of today and the others as they were. What one run compiles the next need not. */
final class Swap {

    private final ReplayReport stored;
    private final List<LocalDate> days;
    private final PackChoice oldPacks;
    private final Replay now;
    private final Evaluators evaluators;
    private final ReplayInputs today;
    private final List<Measurement> values;

    /**
     * Prepares runs.
     *
     * @param days on which something differs
     * @param today what the replay of today follows from
     */
    Swap(
            ReplayReport stored,
            List<LocalDate> days,
            PackChoice oldPacks,
            Replay now,
            ReplayInputs today,
            List<Measurement> values) {
        this.stored = stored;
        this.days = days;
        this.oldPacks = oldPacks;
        this.now = now;
        this.evaluators = now.evaluators().fork();
        this.today = today;
        this.values = values;
    }

    /** The same with other packs as the old ones. */
    Swap withOld(PackChoice packs) {
        return new Swap(stored, days, packs, now, today, values);
    }

    /** The verdicts where those inputs are of today and all others as they were. */
    VerdictTable run(Set<Cause> ofToday) {
        return new VerdictTable(report(ofToday));
    }

    ReplayReport report(Set<Cause> ofToday) {
        PackChoice plans = ofToday.contains(Cause.PLAN) ? now.packs() : oldPacks;
        PackChoice rules = ofToday.contains(Cause.PACK) ? now.packs() : oldPacks;
        PackChoice policies = ofToday.contains(Cause.POLICY) ? now.packs() : oldPacks;
        PackChoice packs = plans == rules && rules == policies ? plans : new MixedPacks(plans, rules, policies);
        ReplayInputs policy = ofToday.contains(Cause.POLICY) ? today : stored.inputs();
        List<Measurement> rows =
                ofToday.contains(Cause.DATA) ? values : stored.inputs().values();
        ReplaySettings settings = evaluators
                .settings()
                .silent()
                .with(policy.policy(), Thresholds.set(policy, policies, stored.days()), policy.overrides());
        return new ReplayRun(packs, evaluators.with(settings)).run(rows, days);
    }
}

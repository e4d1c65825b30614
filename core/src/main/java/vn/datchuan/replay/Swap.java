package vn.datchuan.replay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.RulePack;
import vn.datchuan.timeline.Cause;
import vn.datchuan.timeline.ReplayInputs;

/** Runs a replay with some inputs of today and the others as they were. */
final class Swap {

    private final ReplayInputs stored;
    private final List<LocalDate> days;
    private final PackChoice oldPacks;
    private final Replay now;
    private final List<Measurement> values;
    private final ReplayInputs today;

    Swap(
            ReplayInputs stored,
            List<LocalDate> days,
            PackChoice oldPacks,
            Replay now,
            ReplayInputs today,
            List<Measurement> values) {
        this.stored = stored;
        this.days = days;
        this.oldPacks = oldPacks;
        this.now = now;
        this.today = today;
        this.values = values;
    }

    /** The verdicts where those inputs are of today and all others as they were. */
    VerdictTable run(Set<Cause> ofToday) {
        PackChoice plans = ofToday.contains(Cause.PLAN) ? now.packs() : oldPacks;
        PackChoice rules = ofToday.contains(Cause.PACK) ? now.packs() : oldPacks;
        PackChoice packs = plans == rules ? plans : new MixedPacks(plans, rules);
        ReplayInputs policy = ofToday.contains(Cause.POLICY) ? today : stored;
        List<Measurement> rows = ofToday.contains(Cause.DATA) ? values : stored.values();
        ReplaySettings settings =
                now.evaluators().settings().silent().with(policy.policy(), known(policy.parameters(), packs));
        return new VerdictTable(new ReplayRun(packs, now.evaluators().with(settings)).run(rows, days));
    }

    /** Of the thresholds those that the packs name on every day. */
    private Map<String, BigDecimal> known(SortedMap<String, BigDecimal> parameters, PackChoice packs) {
        Set<String> names = new TreeSet<>(parameters.keySet());
        for (LocalDate day : days) {
            Set<String> ofDay = new TreeSet<>();
            for (RulePack pack : packs.on(day)) {
                ofDay.addAll(pack.manifest().parameters().keySet());
            }
            names.retainAll(ofDay);
        }
        SortedMap<String, BigDecimal> known = new TreeMap<>(parameters);
        known.keySet().retainAll(names);
        return known;
    }
}

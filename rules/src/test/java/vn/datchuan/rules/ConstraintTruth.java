package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.fact.ConcludedCase;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.VerdictTally;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RuleText;

/**
 * On which facts each constraint holds. Every constraint is compiled once, as a rule of its own; a condition holds where all its constraints do. So
 * some hundred small rules, compiled in one go, stand for any number of changed ones.
 */
final class ConstraintTruth<F> {

    private static final int BATCH = 500;

    private final List<String> constraints;
    private final Map<String, BitSet> holds = new HashMap<>();

    private ConstraintTruth(Set<String> constraints) {
        this.constraints = List.copyOf(constraints);
    }

    static ConstraintTruth<IndicatorCase> ofCases(Set<String> constraints, List<IndicatorCase> facts) {
        ConstraintTruth<IndicatorCase> truth = new ConstraintTruth<>(constraints);
        RuleBase rules = truth.compile("IndicatorCase");
        truth.tryAll(facts, batch -> assertThat(rules.judge(batch)).isEmpty(), IndicatorCase::conclusions);
        return truth;
    }

    static ConstraintTruth<VerdictTally> ofTallies(Set<String> constraints, List<VerdictTally> facts) {
        ConstraintTruth<VerdictTally> truth = new ConstraintTruth<>(constraints);
        RuleBase rules = truth.compile("VerdictTally");
        truth.tryAll(facts, batch -> assertThat(rules.judge(batch)).isEmpty(), VerdictTally::conclusions);
        return truth;
    }

    static ConstraintTruth<ConcludedCase> ofConcluded(Set<String> constraints, List<ConcludedCase> facts) {
        ConstraintTruth<ConcludedCase> truth = new ConstraintTruth<>(constraints);
        RuleBase rules = truth.compile("ConcludedCase");
        truth.tryAll(facts, batch -> assertThat(rules.judge(batch)).isEmpty(), ConcludedCase::conclusions);
        return truth;
    }

    /** The facts on which all constraints hold, by their number. */
    BitSet where(List<String> all) {
        BitSet facts = (BitSet) where(all.get(0)).clone();
        all.forEach(constraint -> facts.and(where(constraint)));
        return facts;
    }

    private BitSet where(String constraint) {
        return holds.computeIfAbsent(constraint, c -> new BitSet());
    }

    private RuleBase compile(String fact) {
        String pack = "constraints-of-" + fact;
        StringBuilder text = new StringBuilder("package vn.datchuan.packs.constraints;\n"
                + "import vn.datchuan.fact." + fact + ";\n"
                + "import vn.datchuan.fact.Evidence;\n"
                + "import vn.datchuan.verdict.Flag;\n"
                + "import vn.datchuan.verdict.Verdict;\n");
        String conclude = fact.equals("ConcludedCase") ? "mark(Flag.WATCH" : "conclude(Verdict.PASS";
        for (int i = 0; i < constraints.size(); i++) {
            text.append("rule \"" + i + "\" when $fact : " + fact + "( " + constraints.get(i) + " ) then $fact."
                    + conclude + ", drools.getRule().getName()); end\n");
        }
        PackManifest manifest =
                new PackManifest(pack, "1.0.0", "", "", Layer.BASE, Optional.empty(), Optional.empty(), "", List.of());
        List<RuleText> files = List.of(new RuleText(pack + ".drl", text.toString()));
        return RuleBase.compile(
                new RulePack(manifest, pack, Optional.empty(), Optional::empty, () -> files),
                ConstraintTruth.class.getClassLoader());
    }

    /** Lets all rules fire on all facts, and takes the conclusions back. */
    private void tryAll(List<F> facts, Consumer<List<F>> fire, Function<F, List<Conclusion>> conclusions) {
        for (int from = 0; from < facts.size(); from += BATCH) {
            List<F> batch = facts.subList(from, Math.min(facts.size(), from + BATCH));
            fire.accept(new ArrayList<>(batch));
            for (int i = 0; i < batch.size(); i++) {
                for (Conclusion conclusion : conclusions.apply(batch.get(i))) {
                    where(constraints.get(Integer.parseInt(conclusion.rule()))).set(from + i);
                }
                conclusions.apply(batch.get(i)).clear();
            }
        }
    }
}

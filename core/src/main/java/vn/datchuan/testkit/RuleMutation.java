package vn.datchuan.testkit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.FactPattern;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.fact.Concludable;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.testkit.MutantResult.Fate;

/**
 * Tries every wrong version of a pack's rules on the facts of its cases. A changed condition is evaluated on the facts directly; where that is not possible,
 * or gives something else than the rule engine for the rule as it is, the changed pack is compiled.
 */
final class RuleMutation {

    private final String pack;
    private final List<JudgedCases> cases;
    private final CompiledMutants compiled;

    RuleMutation(String pack, List<JudgedCases> cases, ClassLoader loader) {
        this.pack = pack;
        this.cases = cases;
        this.compiled = new CompiledMutants(pack, cases, loader);
    }

    /** What becomes of the mutants of one rule. */
    List<MutantResult> run(RuleFile file, RuleTree rule, AlikeNames names) {
        List<MutantResult> results = new ArrayList<>();
        List<RuleMutant> mutants = RuleMutants.of(file, rule, names);
        Optional<List<Firing>> firings = firings(rule);
        for (RuleMutant mutant : mutants) {
            MutantResult result;
            try {
                result = firings.isPresent()
                        ? result(mutant, interpreted(mutant, firings.orElseThrow()))
                        : compiled.run(mutant);
            } catch (RuleInterpreter.NotInterpretable e) {
                result = compiled.run(mutant);
            }
            results.add(result);
        }
        return results;
    }

    static MutantResult result(RuleMutant mutant, Optional<Judged> broken) {
        return new MutantResult(
                mutant.rule().name(),
                mutant.place(),
                mutant.from(),
                mutant.to(),
                broken.isPresent() ? Fate.CAUGHT : Fate.SURVIVED,
                broken.map(one -> one.of().name()).orElse(""));
    }

    /** Under one policy, on which facts each condition of a rule holds. */
    private record Firing(
            JudgedCases under, RuleBase rules, FactPattern pattern, List<Trial> trials, List<BitSet> holds) {

        Concludable seen(int trial) {
            return trials.get(trial).seenBy(rules, under.reviews(rules)).orElseThrow();
        }

        /** Where all conditions hold, one left out. */
        BitSet without(int constraint) {
            BitSet all = new BitSet();
            all.set(0, trials.size());
            for (int c = 0; c < holds.size(); c++) {
                if (c != constraint) {
                    all.and(holds.get(c));
                }
            }
            return all;
        }
    }

    /** Empty where the rule cannot be evaluated without the engine, or the engine says something else. */
    private Optional<List<Firing>> firings(RuleTree rule) {
        if (rule.condition().size() != 1 || !(rule.condition().get(0) instanceof FactPattern pattern)) {
            return Optional.empty();
        }
        List<Firing> firings = new ArrayList<>();
        try {
            for (JudgedCases under : cases) {
                Optional<RuleBase> rules = under.rules(pack);
                if (rules.isPresent()) {
                    Firing firing = firing(rule, pattern, under, rules.orElseThrow());
                    if (!agrees(rule, firing)) {
                        return Optional.empty();
                    }
                    firings.add(firing);
                }
            }
        } catch (RuleInterpreter.NotInterpretable e) {
            return Optional.empty();
        }
        return Optional.of(firings);
    }

    private static Firing firing(RuleTree rule, FactPattern pattern, JudgedCases under, RuleBase rules) {
        List<Trial> trials = new ArrayList<>();
        for (Judged one : under.judged()) {
            for (Trial trial : one.trials()) {
                Optional<Concludable> seen = trial.seenBy(rules, under.reviews(rules));
                boolean asked = RuleBench.applies(rules, trial.fact(), trial.asOf());
                if (asked
                        && seen.isPresent()
                        && seen.orElseThrow().getClass().getSimpleName().equals(pattern.type())) {
                    trials.add(trial);
                }
            }
        }
        Firing firing = new Firing(under, rules, pattern, trials, new ArrayList<>());
        for (Expression constraint : pattern.constraints()) {
            firing.holds().add(where(rule, firing, constraint, all(trials.size())));
        }
        return firing;
    }

    private static BitSet all(int size) {
        BitSet all = new BitSet();
        all.set(0, size);
        return all;
    }

    private static BitSet where(RuleTree rule, Firing firing, Expression constraint, BitSet among) {
        BitSet where = new BitSet();
        for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
            Concludable fact = firing.seen(i);
            if (new RuleInterpreter(firing.pattern().binding(), rule.name(), fact).holds(constraint)) {
                where.set(i);
            }
        }
        return where;
    }

    private static boolean agrees(RuleTree rule, Firing firing) {
        BitSet holds = firing.without(-1);
        for (int i = 0; i < firing.trials().size(); i++) {
            boolean fired = firing.trials().get(i).of(firing.rules()).stream()
                    .anyMatch(conclusion -> conclusion.rule().equals(rule.name()));
            if (fired != holds.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Judged> interpreted(RuleMutant mutant, List<Firing> firings) {
        for (Firing firing : firings) {
            BitSet others = firing.without(mutant.constraint());
            BitSet before = (BitSet) others.clone();
            before.and(firing.holds().get(mutant.constraint()));
            BitSet after = where(mutant.rule(), firing, mutant.changed(), others);
            before.xor(after);
            Map<Trial, List<Conclusion>> instead = new LinkedHashMap<>();
            for (int i = before.nextSetBit(0); i >= 0; i = before.nextSetBit(i + 1)) {
                instead.put(firing.trials().get(i), conclusions(mutant.rule(), firing, i, after.get(i)));
            }
            Optional<Judged> broken = firing.under().firstBroken(firing.rules(), instead);
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    private static List<Conclusion> conclusions(RuleTree rule, Firing firing, int trial, boolean fires) {
        List<Conclusion> conclusions =
                new ArrayList<>(firing.trials().get(trial).of(firing.rules()));
        if (fires) {
            conclusions.addAll(RuleInterpreter.conclude(rule, firing.pattern(), firing.seen(trial)));
        } else {
            conclusions.removeIf(conclusion -> conclusion.rule().equals(rule.name()));
        }
        conclusions.sort(Comparator.comparing(Conclusion::rule));
        return conclusions;
    }
}

package vn.datchuan.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.engine.RuleFailure;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.fact.Concludable;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RuleText;
import vn.datchuan.testkit.MutantResult.Fate;

/** Tries wrong versions of a pack by compiling the whole pack with one word changed: slow, and right for every rule that the engine takes. */
final class CompiledMutants {

    private final String pack;
    private final List<JudgedCases> cases;
    private final ClassLoader loader;

    CompiledMutants(String pack, List<JudgedCases> cases, ClassLoader loader) {
        this.pack = pack;
        this.cases = cases;
        this.loader = loader;
    }

    MutantResult run(RuleMutant mutant) {
        RuleBase changed = null;
        for (JudgedCases under : cases) {
            Optional<RuleBase> rules = under.rules(pack);
            if (rules.isEmpty()) {
                continue;
            }
            try {
                changed = changed == null ? compile(mutant, rules.orElseThrow().pack()) : changed;
            } catch (DatChuanException e) {
                return new MutantResult(
                        mutant.rule().name(),
                        mutant.place(),
                        mutant.from(),
                        mutant.to(),
                        Fate.REFUSED,
                        "the rule compiler");
            }
            Optional<Judged> broken = broken(under, rules.orElseThrow(), changed);
            if (broken.isPresent()) {
                return RuleMutation.result(mutant, broken);
            }
        }
        return RuleMutation.result(mutant, Optional.empty());
    }

    private RuleBase compile(RuleMutant mutant, RulePack original) {
        List<RuleText> texts = new ArrayList<>();
        for (RuleText text : original.rules()) {
            boolean changed = text.path().equals(mutant.file().text().path());
            texts.add(changed ? new RuleText(text.path(), mutant.fileText()) : text);
        }
        return RuleBase.compile(
                new RulePack(
                        original.manifest(),
                        original.digest(),
                        Optional.empty(),
                        Optional::empty,
                        () -> List.copyOf(texts)),
                loader);
    }

    private static Optional<Judged> broken(JudgedCases under, RuleBase rules, RuleBase changed) {
        List<Trial> asked = new ArrayList<>();
        List<Concludable> facts = new ArrayList<>();
        for (Judged one : under.judged()) {
            for (Trial trial : one.trials()) {
                Optional<Concludable> seen = trial.seenBy(rules, under.reviews(rules));
                if (RuleBench.applies(rules, trial.fact(), trial.asOf()) && seen.isPresent()) {
                    asked.add(trial);
                    facts.add(seen.orElseThrow());
                }
            }
        }
        List<RuleFailure> failures = changed.judge(facts);
        Map<Trial, List<Conclusion>> instead = new LinkedHashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            List<Conclusion> concluded = new ArrayList<>(facts.get(i).conclusions());
            facts.get(i).conclusions().clear();
            concluded.sort(Comparator.comparing(Conclusion::rule));
            if (!same(concluded, asked.get(i).of(rules)) || failedOn(facts.get(i), failures)) {
                instead.put(asked.get(i), concluded);
            }
        }
        return under.firstBroken(rules, instead);
    }

    private static boolean failedOn(Concludable fact, List<RuleFailure> failures) {
        return failures.stream().anyMatch(failure -> failure.fact() == fact);
    }

    private static boolean same(List<Conclusion> a, List<Conclusion> b) {
        List<String> names = a.stream().map(Conclusion::rule).toList();
        return names.equals(b.stream().map(Conclusion::rule).toList());
    }
}

package vn.datchuan.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.error.Place;
import vn.datchuan.target.Criterion;
import vn.datchuan.testkit.MutantResult.Fate;

/** Judges the cases of a plan by every wrong reading of each of its targets, in memory; all facts are judged in one go. */
final class PlanMutation {

    private final Map<String, Verdicts> verdictsByPolicy;
    private final Map<String, List<PlanJudged>> byPart = new HashMap<>();

    /** @param judged by one policy each, which is that of the case */
    PlanMutation(Map<String, Verdicts> verdictsByPolicy, List<PlanJudged> judged) {
        this.verdictsByPolicy = verdictsByPolicy;
        for (PlanJudged one : judged) {
            for (JudgedTarget target : one.targets()) {
                byPart.computeIfAbsent(PlanCoverage.part(one.planned(), target), p -> new ArrayList<>())
                        .add(one);
            }
        }
    }

    /** A wrong reading with the expectations that could notice it. */
    private record Mutant(String subject, Place place, String from, String to, List<Judged> judged) {}

    /** What becomes of each mutant, in printed order of the targets. */
    List<MutantResult> run(PlanVariants variants) {
        List<Mutant> mutants = new ArrayList<>();
        Map<String, List<Trial>> fresh = new HashMap<>();
        for (PlanVariants.Asked asked : variants.asked()) {
            for (JudgedTarget target : asked.planned().parts()) {
                for (Criterion other : CriterionMutants.of(target)) {
                    mutants.add(mutant(asked.planned(), target, other, fresh));
                }
            }
        }
        fresh.forEach((policy, trials) -> verdicts(policy).ask(trials));
        List<MutantResult> results = new ArrayList<>(mutants.size());
        for (Mutant mutant : mutants) {
            results.add(result(mutant));
        }
        return results;
    }

    private Verdicts verdicts(String policy) {
        return Optional.ofNullable(verdictsByPolicy.get(policy)).orElseThrow();
    }

    private Mutant mutant(PlannedCase planned, JudgedTarget target, Criterion other, Map<String, List<Trial>> fresh) {
        List<Judged> judged = new ArrayList<>();
        String part = PlanCoverage.part(planned, target);
        for (PlanJudged one : byPart.getOrDefault(part, List.of())) {
            Verdicts verdicts = verdicts(one.of().policy());
            if (!one.judged().isMet(verdicts::of)) {
                continue;
            }
            List<Trial> trials = new ArrayList<>();
            for (int i = 0; i < one.targets().size(); i++) {
                JudgedTarget own = one.targets().get(i);
                if (!own.identity().indicator().equals(target.identity().indicator())) {
                    trials.add(one.judged().trials().get(i));
                    continue;
                }
                JudgedTarget changed = CriterionMutants.with(own, other);
                Trial trial = new Trial(
                        PlanFacts.assemble(
                                        changed,
                                        one.of(),
                                        one.measurements(),
                                        verdicts.bench().assembler())
                                .fact(),
                        one.of().asOf(),
                        Optional.empty());
                trials.add(trial);
                fresh.computeIfAbsent(one.of().policy(), p -> new ArrayList<>()).add(trial);
            }
            Judged as = one.judged();
            judged.add(new Judged(as.of(), as.subject(), as.expected(), trials, as.compound()));
        }
        return new Mutant(
                part,
                PlanCoverage.place(planned),
                CriterionMutants.written(target.criterion()),
                CriterionMutants.written(other),
                judged);
    }

    private MutantResult result(Mutant mutant) {
        for (Judged one : mutant.judged()) {
            Verdicts verdicts = verdicts(((PlanCase) one.of()).policy());
            if (!one.isMet(verdicts::of)) {
                return new MutantResult(
                        mutant.subject(),
                        mutant.place(),
                        mutant.from(),
                        mutant.to(),
                        Fate.CAUGHT,
                        one.of().name());
            }
        }
        return new MutantResult(mutant.subject(), mutant.place(), mutant.from(), mutant.to(), Fate.SURVIVED, "");
    }
}

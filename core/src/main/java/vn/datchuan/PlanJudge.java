package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.datchuan.assembly.AssembledCase;
import vn.datchuan.assembly.CaseAssembler;
import vn.datchuan.assembly.IndicatorFigures;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.assembly.PlanRows;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.engine.Decision;
import vn.datchuan.fact.CaseIdentity;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.fact.VerdictTally;
import vn.datchuan.verdict.Basis;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Evaluation;

/** Judges all cases of some plans and units in one go: assembles the facts, lets the rules conclude, rolls up compound targets. Thread-safe. */
final class PlanJudge {

    private static final String COMPOUND = "compound";

    private final LoadedPacks packs;
    private final CaseAssembler assembler;
    private final EvaluationMaker maker;
    private final String policyDigest;
    private final LocalDate asOf;
    private final Overrides overrides;

    PlanJudge(LoadedPacks packs, PolicyParameters policy, String policyDigest, LocalDate asOf, Overrides overrides) {
        this.packs = packs;
        this.assembler = new CaseAssembler(policy, packs.ownFigures());
        this.maker = new EvaluationMaker(policy, packs.layers(), asOf);
        this.policyDigest = policyDigest;
        this.asOf = asOf;
        this.overrides = overrides;
    }

    /** Evaluations in the order of the batches and their cases. All are put to the rules together, because a session costs more than a case. */
    List<Evaluation> judgeAll(List<PlanBatch> batches) {
        int size = 0;
        for (PlanBatch batch : batches) {
            size += batch.cases().size();
        }
        List<AssembledCase> assembled = new ArrayList<>(size);
        for (PlanBatch batch : batches) {
            assemble(batch, assembled);
        }
        List<IndicatorCase> facts = new ArrayList<>(assembled.size());
        for (AssembledCase a : assembled) {
            facts.add(a.fact());
        }
        List<Decision> decisions = packs.layers().judge(facts, asOf);
        if (!packs.reviews().ruleBases().isEmpty()) {
            decisions = packs.reviews().review(facts, decisions, fact -> overrides.of(fact.identity()));
        }
        List<Evaluation> judged = new ArrayList<>(assembled.size());
        for (PlanBatch batch : batches) {
            DecisionIds ids = ids(batch);
            for (PlannedCase planned : batch.cases()) {
                for (int part = 0; part < planned.parts().size(); part++) {
                    int i = judged.size();
                    judged.add(maker.make(
                            batch.plan().unit(),
                            planned,
                            assembled.get(i),
                            decisions.get(i),
                            overrides.of(facts.get(i).identity()),
                            ids.of(facts.get(i).identity())));
                }
            }
        }
        return whole(batches, judged);
    }

    private void assemble(PlanBatch batch, List<AssembledCase> assembled) {
        PlanRows rows = batch.rows().rows();
        IndicatorFigures[] known = new IndicatorFigures[rows.codes().size()];
        for (PlannedCase planned : batch.cases()) {
            for (int part = 0; part < planned.parts().size(); part++) {
                JudgedTarget target = planned.parts().get(part);
                int number = rows.codes().number(planned, part);
                if (known[number] == null) {
                    known[number] = IndicatorFigures.of(asOf, rows.of(number));
                }
                AssembledCase made =
                        assembler.assemble(target, target.identity().of(batch.unit()), known[number], asOf);
                assembled.add(completed(made, planned, batch.rows()));
            }
        }
    }

    /** Says of a case what follows from the unit and not from the figures: that others have the target, that others reported the figures. */
    private static AssembledCase completed(AssembledCase made, PlannedCase planned, UnitRows rows) {
        boolean inherited = !rows.inherited().isEmpty()
                && rows.inherited().contains(made.fact().getIndicator());
        if (planned.missing().isEmpty() && !inherited) {
            return made;
        }
        List<DataAssumption> assumptions = new ArrayList<>(made.assumptions());
        if (inherited) {
            assumptions.add(DataAssumption.PREDECESSOR_FIGURES);
        }
        Basis basis = planned.missing().isEmpty()
                ? made.basis()
                : new Basis(
                        made.basis().unit(), made.basis().shown(), made.basis().base(), planned.missing());
        return new AssembledCase(made.fact(), made.target(), made.observed(), assumptions, basis);
    }

    private DecisionIds ids(PlanBatch batch) {
        return new DecisionIds(
                batch.plan(),
                asOf,
                policyDigest,
                packs.ruleDigests(batch.unit()),
                batch.rows().rows());
    }

    private List<Evaluation> whole(List<PlanBatch> batches, List<Evaluation> judged) {
        List<VerdictTally> tallies = new ArrayList<>(0);
        int next = 0;
        for (PlanBatch batch : batches) {
            for (PlannedCase planned : batch.cases()) {
                int size = planned.parts().size();
                if (planned.compound()) {
                    tallies.add(Tallies.ofAll(batch.unit(), COMPOUND, judged.subList(next, next + size)));
                }
                next += size;
            }
        }
        if (tallies.isEmpty()) {
            return judged;
        }
        List<Decision> rolledUp = packs.layers().rollUp(tallies, asOf);
        List<Evaluation> evaluations = new ArrayList<>(judged.size());
        next = 0;
        int tally = 0;
        for (PlanBatch batch : batches) {
            DecisionIds ids = ids(batch);
            for (PlannedCase planned : batch.cases()) {
                int size = planned.parts().size();
                if (planned.compound()) {
                    evaluations.add(maker.compound(
                            batch.plan().unit(),
                            planned,
                            judged.subList(next, next + size),
                            rolledUp.get(tally++),
                            ids.of(new CaseIdentity(
                                    batch.unit(),
                                    batch.plan().id(),
                                    planned.code(),
                                    planned.period().label()))));
                } else {
                    evaluations.add(judged.get(next));
                }
                next += size;
            }
        }
        return evaluations;
    }
}

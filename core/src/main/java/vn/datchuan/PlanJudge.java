package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.datchuan.assembly.AssembledCase;
import vn.datchuan.assembly.CaseAssembler;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.assembly.MeasurementBook;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.engine.Decision;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.fact.VerdictTally;
import vn.datchuan.model.Observation;
import vn.datchuan.plan.Plan;
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
    private final MeasurementBook book;
    private final Overrides overrides;

    PlanJudge(
            LoadedPacks packs,
            PolicyParameters policy,
            String policyDigest,
            LocalDate asOf,
            MeasurementBook book,
            Overrides overrides) {
        this.packs = packs;
        this.assembler = new CaseAssembler(policy, packs.ownFigures());
        this.maker = new EvaluationMaker(policy, packs.layers(), asOf);
        this.policyDigest = policyDigest;
        this.asOf = asOf;
        this.book = book;
        this.overrides = overrides;
    }

    /** Evaluations in the order of the cases, by the rows that the evaluation began with. */
    List<Evaluation> judge(List<PlannedCase> cases) {
        return judgeAll(List.of(new PlanBatch(cases, UnitRows.of(book))));
    }

    /** Evaluations in the order of the batches and their cases. All are put to the rules together, because a session costs more than a case. */
    List<Evaluation> judgeAll(List<PlanBatch> batches) {
        List<AssembledCase> assembled = new ArrayList<>();
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
                    String code = assembled.get(i).target().identity().indicator();
                    judged.add(maker.make(
                            planned,
                            assembled.get(i),
                            decisions.get(i),
                            overrides.of(facts.get(i).identity()),
                            ids.of(planned, code)));
                }
            }
        }
        return whole(batches, judged);
    }

    private void assemble(PlanBatch batch, List<AssembledCase> assembled) {
        Map<String, List<Observation>> known = new HashMap<>();
        for (PlannedCase planned : batch.cases()) {
            for (JudgedTarget part : planned.parts()) {
                String code = part.identity().indicator();
                List<Observation> figures = known.get(code);
                if (figures == null) {
                    figures = CaseAssembler.knownFigures(
                            asOf, batch.rows().book().of(planned.plan().id(), code));
                    known.put(code, figures);
                }
                assembled.add(completed(assembler.assemble(part, figures, asOf), planned, batch.rows()));
            }
        }
    }

    /** Says of a case what follows from the unit and not from the figures: that others have the target, that others reported the figures. */
    private static AssembledCase completed(AssembledCase made, PlannedCase planned, UnitRows rows) {
        boolean inherited = rows.inherited().contains(made.target().identity().indicator());
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
        Plan plan = batch.cases().get(0).plan();
        return new DecisionIds(
                plan, asOf, policyDigest, digests(plan), batch.rows().book());
    }

    /** Of packs with rules, and of the plans that a plan was put together from. */
    private Map<String, String> digests(Plan plan) {
        Map<String, String> bases = plan.provisions().bases();
        if (bases.isEmpty()) {
            return packs.ruleDigests(plan.unit().code());
        }
        Map<String, String> digests =
                new TreeMap<>(packs.ruleDigests(plan.unit().code()));
        for (Map.Entry<String, String> base : bases.entrySet()) {
            digests.put("plan " + base.getKey(), base.getValue());
        }
        return digests;
    }

    private List<Evaluation> whole(List<PlanBatch> batches, List<Evaluation> judged) {
        List<VerdictTally> tallies = new ArrayList<>();
        int next = 0;
        int cases = 0;
        for (PlanBatch batch : batches) {
            cases += batch.cases().size();
            for (PlannedCase planned : batch.cases()) {
                if (planned.compound()) {
                    tallies.add(Tallies.ofAll(
                            planned.plan().unit().code(),
                            COMPOUND,
                            judged.subList(next, next + planned.parts().size())));
                }
                next += planned.parts().size();
            }
        }
        List<Decision> rolledUp = packs.layers().rollUp(tallies, asOf);
        List<Evaluation> evaluations = new ArrayList<>(cases);
        if (tallies.isEmpty()) {
            return judged;
        }
        next = 0;
        int tally = 0;
        for (PlanBatch batch : batches) {
            DecisionIds ids = ids(batch);
            for (PlannedCase planned : batch.cases()) {
                int size = planned.parts().size();
                if (planned.compound()) {
                    List<Evaluation> parts = judged.subList(next, next + size);
                    evaluations.add(
                            maker.compound(planned, parts, rolledUp.get(tally++), ids.of(planned, planned.code())));
                } else {
                    evaluations.add(judged.get(next));
                }
                next += size;
            }
        }
        return evaluations;
    }
}

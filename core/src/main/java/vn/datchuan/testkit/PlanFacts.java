package vn.datchuan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.assembly.AssembledCase;
import vn.datchuan.assembly.CaseAssembler;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.model.Measurement;
import vn.datchuan.plan.Plan;
import vn.datchuan.testkit.PlanCase.Expectation;

/** Makes the facts that decide the expectations of cases of a plan. */
final class PlanFacts {

    private PlanFacts() {}

    /** The code without the number of a part. */
    static String whole(String code) {
        int part = code.indexOf('#');
        return part < 0 ? code : code.substring(0, part);
    }

    /** The expectations of a case with their facts; those that the plan has no target for are left out. */
    static List<PlanJudged> of(PlanCase c, PlanVariants variants, CaseAssembler assembler) {
        List<PlanJudged> judged = new ArrayList<>();
        Optional<Plan> plan = variants.plan(c.asOf(), c.unit(), c.group());
        if (plan.isPresent()) {
            String unit = plan.orElseThrow().unit().code();
            List<Measurement> measurements =
                    CaseTable.of(unit, plan.orElseThrow().id(), c.values()).measurements();
            List<PlannedCase> planned = variants.cases(plan.orElseThrow());
            for (Expectation expectation : c.expected()) {
                for (PlannedCase one : planned) {
                    if (one.code().equals(whole(expectation.indicator()))
                            && one.period().label().equals(expectation.period())) {
                        add(judged, c, expectation, one, measurements, assembler);
                    }
                }
            }
        }
        return judged;
    }

    /** Of a compound target all parts decide, unless one is named. */
    private static void add(
            List<PlanJudged> judged,
            PlanCase c,
            Expectation expectation,
            PlannedCase planned,
            List<Measurement> measurements,
            CaseAssembler assembler) {
        boolean part = expectation.indicator().indexOf('#') >= 0;
        List<JudgedTarget> targets = new ArrayList<>(1);
        List<Trial> trials = new ArrayList<>(1);
        for (JudgedTarget target : planned.parts()) {
            if (!part || target.identity().indicator().equals(expectation.indicator())) {
                targets.add(target);
                trials.add(
                        new Trial(assemble(target, c, measurements, assembler).fact(), c.asOf(), Optional.empty()));
            }
        }
        if (!trials.isEmpty()) {
            Judged one = new Judged(c, expectation.subject(), expectation.verdict(), trials, trials.size() > 1);
            judged.add(new PlanJudged(c, planned, targets, measurements, one));
        }
    }

    /** One target with the case's figures of its indicator. */
    static AssembledCase assemble(
            JudgedTarget target, PlanCase c, List<Measurement> measurements, CaseAssembler assembler) {
        List<Measurement> own = new ArrayList<>();
        for (Measurement m : measurements) {
            if (m.indicator().equals(target.identity().indicator())) {
                own.add(m);
            }
        }
        return assembler.assemble(target, CaseAssembler.knownFigures(c.asOf(), own), c.asOf());
    }
}

package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.assembly.PlanRows;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.fact.CaseIdentity;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Scorecard;
import vn.datchuan.verdict.UnitReport;

/** Judges units each by its own rows alone. Thread-safe. */
final class UnitJudge {

    private final LoadedPacks packs;
    private final LocalDate asOf;
    private final Overrides overrides;
    private final PlanJudge judge;

    UnitJudge(LoadedPacks packs, PolicyParameters policy, LocalDate asOf, Overrides overrides) {
        this.packs = packs;
        this.asOf = asOf;
        this.overrides = overrides;
        this.judge = new PlanJudge(packs, policy, Canonical.policyDigest(policy), asOf, overrides);
    }

    /** A unit with what it is judged by. */
    private record Asked(UnitGroup group, EvaluationRows rows, PlanBatches batches) {}

    /**
     * Judges some units together; one result for each, in their order.
     *
     * @throws DatChuanException if a unit came from others, or others came from it: their rows would be needed as well
     */
    List<JudgedUnit> judge(List<UnitGroup> groups) {
        List<Asked> asked = new ArrayList<>(groups.size());
        List<PlanBatch> batches = new ArrayList<>(groups.size());
        for (UnitGroup group : groups) {
            EvaluationRows rows = new EvaluationRows(packs, asOf, group.rows(), Set.of());
            if (rows.dependsOnOthers()) {
                throw needsOthers(group);
            }
            PlanBatches ofUnit = new PlanBatches(asOf, Set.of());
            for (String unit : rows.units()) {
                ofUnit.add(unit, rows);
            }
            asked.add(new Asked(group, rows, ofUnit));
            batches.addAll(ofUnit.batches());
        }
        List<Evaluation> evaluations = judge.judgeAll(batches);
        List<JudgedUnit> judged = new ArrayList<>(groups.size());
        ScorecardMaker scorecards = new ScorecardMaker(packs.layers(), asOf);
        int from = 0;
        for (Asked one : asked) {
            int to = from;
            for (PlanBatch batch : one.batches.batches()) {
                to += batch.cases().size();
            }
            List<Evaluation> ofUnit = evaluations.subList(from, to);
            judged.add(judged(one, ofUnit, scorecards.make(one.batches.batches(), ofUnit)));
            from = to;
        }
        return judged;
    }

    private JudgedUnit judged(Asked one, List<Evaluation> evaluations, List<Scorecard> scorecards) {
        String unit = one.group.unit();
        List<Problem> problems = new ArrayList<>(one.batches.problems());
        problems.addAll(one.rows.problems());
        Collections.sort(problems);
        Set<CaseIdentity> overridden = overrides.isEmpty() ? Set.of() : EvaluationRun.identities(evaluations);
        List<PlanRows> plans = one.rows.book().byUnit().getOrDefault(unit, List.of());
        Optional<String> digest =
                one.rows.book().units().isEmpty() ? Optional.empty() : Optional.of(Canonical.unitDigest(plans));
        return new JudgedUnit(
                new UnitReport(unit, evaluations, scorecards, problems),
                one.batches.planDigests(),
                digest,
                overrides.overridden(overridden));
    }

    private static DatChuanException needsOthers(UnitGroup group) {
        Place place = group.rows().get(0).place();
        return new DatChuanException(
                ErrorCode.INVALID_VALUES,
                List.of(new Problem(
                        place,
                        "unit \"" + group.unit()
                                + "\" was merged, split or renamed, so that rows of other units count for it",
                        "all rows at once, where they are not a stream")));
    }
}

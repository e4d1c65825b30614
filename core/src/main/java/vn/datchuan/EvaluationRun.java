package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.datchuan.error.Problem;
import vn.datchuan.fact.CaseIdentity;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.model.Measurement;
import vn.datchuan.verdict.DeferredText;
import vn.datchuan.verdict.Digests;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.Scorecard;

/** One evaluation: sorts the measurements, judges unit by unit, and puts the report together. Used once. */
final class EvaluationRun {

    private final LoadedPacks packs;
    private final PolicyParameters policy;
    private final LocalDate asOf;
    private final boolean illustrative;
    private final int parallelism;
    private final Overrides overrides;

    EvaluationRun(
            LoadedPacks packs,
            PolicyParameters policy,
            LocalDate asOf,
            boolean illustrative,
            int parallelism,
            Overrides overrides) {
        this.packs = packs;
        this.policy = policy;
        this.asOf = asOf;
        this.illustrative = illustrative;
        this.parallelism = parallelism;
        this.overrides = overrides;
    }

    /** So many cases at least are judged together, if there are. */
    private static final int TOGETHER = 500;

    EvaluationReport run(List<Measurement> measurements, Set<String> planIds) {
        Set<String> named = new TreeSet<>();
        for (String plan : planIds) {
            named.addAll(packs.unitsOf(plan));
        }
        EvaluationRows rows = new EvaluationRows(packs, asOf, measurements, named);
        Set<String> units = planIds.isEmpty() ? rows.units() : named;
        PlanBatches asked = new PlanBatches(asOf, planIds);
        for (String unit : units) {
            asked.add(unit, rows);
        }
        List<Problem> problems = new ArrayList<>(asked.problems());
        problems.addAll(rows.problems());
        String policyDigest = Canonical.policyDigest(policy);
        PlanJudge judge = new PlanJudge(packs, policy, policyDigest, asOf, overrides);
        List<Evaluation> evaluations = new ArrayList<>();
        List<Scorecard> scorecards = new ArrayList<>();
        for (Judged group : judgeAll(together(asked.batches()), judge)) {
            evaluations.addAll(group.evaluations);
            scorecards.addAll(group.scorecards);
        }
        if (!overrides.isEmpty()) {
            problems.addAll(overrides.problems(identities(evaluations)));
        }
        Collections.sort(problems);
        Digests digests = new Digests(
                asked.planDigests(),
                packs.ruleDigests(),
                policyDigest,
                DeferredText.madeBy(new Canonical.ValuesDigest(), rows.book()),
                LibraryVersion.VALUE);
        return new EvaluationReport(asOf, policy.name(), illustrative, digests, evaluations, scorecards, problems);
    }

    static Set<CaseIdentity> identities(List<Evaluation> evaluations) {
        Set<CaseIdentity> identities = new HashSet<>();
        for (Evaluation e : evaluations) {
            identities.add(identity(e));
            e.parts().forEach(part -> identities.add(identity(part)));
        }
        return identities;
    }

    private static CaseIdentity identity(Evaluation e) {
        return new CaseIdentity(
                e.unit().code(), e.plan(), e.indicator(), e.period().label());
    }

    /** Neighbouring batches together, so that sessions are few; those of one unit are never parted. */
    private static List<List<PlanBatch>> together(List<PlanBatch> batches) {
        List<List<PlanBatch>> groups = new ArrayList<>();
        int from = 0;
        int cases = 0;
        for (int i = 0; i < batches.size(); i++) {
            cases += batches.get(i).cases().size();
            boolean last = i == batches.size() - 1;
            if (last
                    || cases >= TOGETHER
                            && !batches.get(i).unit().equals(batches.get(i + 1).unit())) {
                groups.add(batches.subList(from, i + 1));
                from = i + 1;
                cases = 0;
            }
        }
        return groups;
    }

    /** Some units, judged. */
    private record Judged(List<Evaluation> evaluations, List<Scorecard> scorecards) {}

    private Judged judge(List<PlanBatch> group, PlanJudge judge) {
        List<Evaluation> evaluations = judge.judgeAll(group);
        return new Judged(evaluations, new ScorecardMaker(packs.layers(), asOf).make(group, evaluations));
    }

    /** The result is in the order of the groups, however many threads judge. */
    private List<Judged> judgeAll(List<List<PlanBatch>> groups, PlanJudge judge) {
        List<Judged> judged = new ArrayList<>(groups.size());
        if (parallelism == 1 || groups.size() < 2) {
            for (List<PlanBatch> group : groups) {
                judged.add(judge(group, judge));
            }
            return judged;
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(parallelism, groups.size()));
        try {
            List<Future<Judged>> results = new ArrayList<>(groups.size());
            for (List<PlanBatch> group : groups) {
                results.add(threads.submit(() -> judge(group, judge)));
            }
            for (Future<Judged> result : results) {
                judged.add(result.get());
            }
            return judged;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while judging", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("judging failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}

package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.datchuan.assembly.MeasurementBook;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.error.Problem;
import vn.datchuan.fact.CaseIdentity;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.model.Measurement;
import vn.datchuan.plan.Plan;
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
        SortedMap<String, String> planDigests = new TreeMap<>();
        List<PlanBatch> batches = new ArrayList<>();
        List<List<PlannedCase>> plans = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String unit : units) {
            for (UnitPlan plan : packs.ofUnit(unit, asOf)) {
                if (!isAsked(plan.plan(), planIds)) {
                    continue;
                }
                List<PlannedCase> cases = plan.casesOn(asOf);
                if (!cases.isEmpty()) {
                    UnitRows ofUnit = rows.of(plan);
                    plans.add(cases);
                    batches.add(new PlanBatch(cases, ofUnit));
                    planDigests.putAll(plan.plan().provisions().bases());
                    planDigests.put(plan.plan().id(), plan.plan().digest());
                    problems.addAll(PartCheck.problems(cases, ofUnit.book()));
                }
            }
        }
        problems.addAll(rows.problems());
        MeasurementBook book = rows.book();
        String policyDigest = Canonical.policyDigest(policy);
        PlanJudge judge = new PlanJudge(packs, policy, policyDigest, asOf, book, overrides);
        List<Evaluation> evaluations = judgeAll(batches, judge);
        List<Scorecard> scorecards = new ScorecardMaker(packs.layers(), asOf).make(plans, evaluations);
        if (!overrides.isEmpty()) {
            problems.addAll(overrides.problems(identities(evaluations)));
        }
        Collections.sort(problems);
        Digests digests = new Digests(
                planDigests, packs.ruleDigests(), policyDigest, Canonical.valuesDigest(book), LibraryVersion.VALUE);
        return new EvaluationReport(asOf, policy.name(), illustrative, digests, evaluations, scorecards, problems);
    }

    private boolean isAsked(Plan plan, Set<String> planIds) {
        return (planIds.isEmpty() || planIds.contains(plan.id()))
                && !asOf.isBefore(plan.years().start());
    }

    private static Set<CaseIdentity> identities(List<Evaluation> evaluations) {
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

    /** Neighbouring batches together, so that sessions are few. */
    private static List<List<PlanBatch>> together(List<PlanBatch> batches) {
        List<List<PlanBatch>> groups = new ArrayList<>();
        int from = 0;
        int cases = 0;
        for (int i = 0; i < batches.size(); i++) {
            cases += batches.get(i).cases().size();
            if (cases >= TOGETHER || i == batches.size() - 1) {
                groups.add(batches.subList(from, i + 1));
                from = i + 1;
                cases = 0;
            }
        }
        return groups;
    }

    /** The result is in the order of the plans, however many threads judge. */
    private List<Evaluation> judgeAll(List<PlanBatch> batches, PlanJudge judge) {
        List<List<PlanBatch>> groups = together(batches);
        List<Evaluation> evaluations = new ArrayList<>();
        if (parallelism == 1 || groups.size() < 2) {
            for (List<PlanBatch> group : groups) {
                evaluations.addAll(judge.judgeAll(group));
            }
            return evaluations;
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(parallelism, groups.size()));
        try {
            List<Future<List<Evaluation>>> results = new ArrayList<>();
            for (List<PlanBatch> group : groups) {
                results.add(threads.submit(() -> judge.judgeAll(group)));
            }
            for (Future<List<Evaluation>> result : results) {
                evaluations.addAll(result.get());
            }
            return evaluations;
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

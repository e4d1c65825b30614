package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    EvaluationReport run(List<Measurement> measurements, Set<String> planIds) {
        Set<String> named = new TreeSet<>();
        for (String plan : planIds) {
            named.add(packs.unitOf(plan));
        }
        MeasurementBook book = sort(measurements, named);
        List<Problem> problems = new ArrayList<>(book.problems());
        Set<String> units = planIds.isEmpty() ? book.units() : named;
        SortedMap<String, String> planDigests = new TreeMap<>();
        List<List<PlannedCase>> plans = new ArrayList<>();
        for (String unit : units) {
            for (List<PlannedCase> cases : packs.ofUnit(unit)) {
                String plan = cases.get(0).plan().id();
                if ((planIds.isEmpty() || planIds.contains(plan))
                        && !asOf.isBefore(cases.get(0).plan().years().start())) {
                    plans.add(cases);
                    planDigests.put(plan, cases.get(0).plan().digest());
                    problems.addAll(PartCheck.problems(cases, book));
                }
            }
        }
        String policyDigest = Canonical.policyDigest(policy);
        PlanJudge judge = new PlanJudge(packs, policy, policyDigest, asOf, book, overrides);
        List<Evaluation> evaluations = judgeAll(plans, judge);
        List<Scorecard> scorecards = new ScorecardMaker(packs.layers(), asOf).make(plans, evaluations);
        if (!overrides.isEmpty()) {
            problems.addAll(overrides.problems(identities(evaluations)));
        }
        Collections.sort(problems);
        Digests digests = new Digests(
                planDigests, packs.ruleDigests(), policyDigest, Canonical.valuesDigest(book), LibraryVersion.VALUE);
        return new EvaluationReport(asOf, policy.name(), illustrative, digests, evaluations, scorecards, problems);
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

    private MeasurementBook sort(List<Measurement> measurements, Set<String> named) {
        Set<String> known = packs.units();
        Set<String> needed = new TreeSet<>(named);
        for (Measurement m : measurements) {
            if (known.contains(m.unit())) {
                needed.add(m.unit());
            }
        }
        Map<String, Map<String, List<String>>> codes = new HashMap<>();
        for (String unit : known) {
            codes.put(unit, needed.contains(unit) ? packs.codes(unit) : Map.of());
        }
        return MeasurementBook.of(measurements, codes);
    }

    /** The result is in the order of the plans, however many threads judge. */
    private List<Evaluation> judgeAll(List<List<PlannedCase>> plans, PlanJudge judge) {
        List<Evaluation> evaluations = new ArrayList<>();
        if (parallelism == 1 || plans.size() < 2) {
            for (List<PlannedCase> cases : plans) {
                evaluations.addAll(judge.judge(cases));
            }
            return evaluations;
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(parallelism, plans.size()));
        try {
            List<Future<List<Evaluation>>> results = new ArrayList<>();
            for (List<PlannedCase> cases : plans) {
                results.add(threads.submit(() -> judge.judge(cases)));
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

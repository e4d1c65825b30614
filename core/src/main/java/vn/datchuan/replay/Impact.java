package vn.datchuan.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.explain.Explainer;
import vn.datchuan.explain.Language;
import vn.datchuan.model.Bilingual;
import vn.datchuan.model.Measurement;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.ImpactChange;
import vn.datchuan.timeline.ImpactReport;
import vn.datchuan.timeline.VerdictChange;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;

/** What would be judged otherwise if other packs came into force (đánh giá tác động): both run over the same years, and each case compared on each day. */
public final class Impact {

    private Impact() {}

    /**
     * Runs both over the same values and days.
     *
     * @param before packs and policy of now; its progress is told, a step for each day
     * @param after packs and policy that would come into force; its progress is not told
     * @throws DatChuanException if there is no day, or packs of a day cannot be loaded
     */
    public static ImpactReport of(Replay before, Replay after, List<Measurement> values, List<LocalDate> days) {
        List<LocalDate> ordered = List.copyOf(new TreeSet<>(days));
        if (ordered.isEmpty()) {
            throw new DatChuanException(ErrorCode.INVALID_ARGUMENT, "no day to compare; expected one at least");
        }
        DayJudge old = new DayJudge(before.packs(), before.evaluators());
        DayJudge other = new DayJudge(after.packs(), after.evaluators());
        UsedPacks usedBefore = new UsedPacks();
        UsedPacks usedAfter = new UsedPacks();
        Found found = new Found();
        int done = 0;
        for (LocalDate day : ordered) {
            DayJudge.Day judgedBefore = old.judge(values, day);
            DayJudge.Day judgedAfter = other.judge(values, day);
            usedBefore.add(judgedBefore.evaluator().packs(), judgedBefore.report());
            usedAfter.add(judgedAfter.evaluator().packs(), judgedAfter.report());
            found.compare(day, judgedBefore.report(), judgedAfter.report());
            done++;
            before.evaluators().settings().progress().judged(day, done, ordered.size());
        }
        return new ImpactReport(
                ordered,
                before.evaluators().settings().illustrative()
                        || after.evaluators().settings().illustrative(),
                usedBefore.all(),
                usedAfter.all(),
                found.judged,
                found.changes(),
                List.copyOf(found.problems));
    }

    /** What has been found so far, by case. */
    private static final class Found {
        private final TreeMap<CaseKey, List<ImpactChange>> changes = new TreeMap<>();
        private final TreeSet<Problem> problems = new TreeSet<>();
        private int judged;

        void compare(LocalDate day, EvaluationReport before, EvaluationReport after) {
            problems.clear();
            problems.addAll(before.problems());
            problems.addAll(after.problems());
            Map<CaseKey, Evaluation> was = byKey(before);
            Map<CaseKey, Evaluation> is = byKey(after);
            Set<CaseKey> keys = new LinkedHashSet<>(was.keySet());
            keys.addAll(is.keySet());
            judged += keys.size();
            for (CaseKey key : keys) {
                Optional<DatedVerdict> old = verdict(day, was.get(key));
                Optional<DatedVerdict> other = verdict(day, is.get(key));
                if (!sameVerdict(old, other)) {
                    changes.computeIfAbsent(key, k -> new ArrayList<>())
                            .add(new ImpactChange(
                                    new VerdictChange(key, day, old, other, Set.of(), false),
                                    told(was.get(key)),
                                    told(is.get(key))));
                }
            }
        }

        List<ImpactChange> changes() {
            List<ImpactChange> all = new ArrayList<>();
            changes.values().forEach(all::addAll);
            return all;
        }
    }

    /** By verdict, severity, flags and reason; another target, figure or margin alone is no change of what is decided. */
    private static boolean sameVerdict(Optional<DatedVerdict> a, Optional<DatedVerdict> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty();
        }
        DatedVerdict x = a.orElseThrow();
        DatedVerdict y = b.orElseThrow();
        return x.verdict() == y.verdict()
                && x.severity().equals(y.severity())
                && x.flags().equals(y.flags())
                && x.reason().equals(y.reason());
    }

    private static Map<CaseKey, Evaluation> byKey(EvaluationReport report) {
        Map<CaseKey, Evaluation> byKey = new LinkedHashMap<>();
        report.evaluations().forEach(e -> byKey.put(TimelineMaker.key(e), e));
        return byKey;
    }

    private static Optional<DatedVerdict> verdict(LocalDate day, @Nullable Evaluation e) {
        return e == null ? Optional.empty() : Optional.of(TimelineMaker.verdict(day, e));
    }

    private static Bilingual told(@Nullable Evaluation e) {
        return e == null
                ? new Bilingual("", "")
                : new Bilingual(Explainer.explain(e, Language.VI), Explainer.explain(e, Language.EN));
    }
}

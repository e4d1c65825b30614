package vn.datchuan.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Measurement;
import vn.datchuan.timeline.DatedScorecards;
import vn.datchuan.timeline.ReplayInputs;
import vn.datchuan.timeline.ReplayReport;

/** One replay: judges day by day and keeps of each evaluation what a timeline tells. Used once. */
final class ReplayRun {

    private final PackChoice packs;
    private final Evaluators evaluators;
    private final ReplaySettings settings;

    ReplayRun(PackChoice packs, Evaluators evaluators) {
        this.packs = packs;
        this.evaluators = evaluators;
        this.settings = evaluators.settings();
    }

    ReplayReport run(List<Measurement> values, List<LocalDate> days) {
        List<LocalDate> ordered = List.copyOf(new TreeSet<>(days));
        if (ordered.isEmpty()) {
            throw new DatChuanException(ErrorCode.INVALID_ARGUMENT, "no day to replay; expected one at least");
        }
        DayJudge judge = new DayJudge(packs, evaluators);
        TimelineMaker timelines = new TimelineMaker();
        UsedPacks used = new UsedPacks();
        List<DatedScorecards> scorecards = new ArrayList<>(ordered.size());
        List<Problem> problems = List.of();
        ReplayInputs inputs = new ReplayInputs("", "", new TreeMap<>(), "", List.of(), "", List.of());
        for (LocalDate day : ordered) {
            DayJudge.Day judged = judge.judge(values, day);
            timelines.add(judged.report());
            used.add(judged.evaluator().packs(), judged.report());
            scorecards.add(new DatedScorecards(day, judged.report().scorecards()));
            problems = judged.report().problems();
            if (scorecards.size() == ordered.size()) {
                inputs = inputs(judged, values, used);
            }
            settings.progress().judged(day, scorecards.size(), ordered.size());
        }
        return new ReplayReport(ordered, settings.illustrative(), inputs, timelines.timelines(), scorecards, problems);
    }

    /** Thresholds are those of the last day. */
    private ReplayInputs inputs(DayJudge.Day last, List<Measurement> values, UsedPacks used) {
        return new ReplayInputs(
                last.report().digests().library(),
                last.evaluator().policy(),
                last.evaluator().parameters(),
                PolicyDigest.sorted(settings.overrides()),
                PolicyDigest.of(last.evaluator().policyDigest(), settings.overrides()),
                used.all(),
                KnownRows.digest(values),
                KnownRows.sorted(values));
    }
}

package vn.datchuan.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.RulePack;
import vn.datchuan.replay.Replay;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.timeline.Timeline;

/** Tests one folder of years. Used once. */
final class ReplayTestRun {

    private static final int SECOND_THREADS = 4;

    private final ReplayFolder folder;
    private final List<RulePack> available;
    private final TreeSet<Problem> problems;
    private final List<String> untested = new ArrayList<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();

    ReplayTestRun(ReplayFolder folder, List<RulePack> available) {
        this.folder = folder;
        this.available = available;
        this.problems = new TreeSet<>(folder.problems());
    }

    /** One indicator of one plan in the windows that close in one year. */
    private static final class Group {
        private final Timeline first;
        private final List<String> differences = new ArrayList<>(0);
        private int checked;

        Group(Timeline first) {
            this.first = first;
        }

        ReplayOutcome outcome() {
            CaseKey key = first.key();
            return new ReplayOutcome(key.unit(), year(first), key.plan(), key.indicator(), checked, differences);
        }
    }

    ReplayTestResult run() {
        if (folder.usable()) {
            try {
                return judged(folder.lock().pick(available));
            } catch (DatChuanException e) {
                problems.addAll(e.problems());
            }
        }
        return result(List.of());
    }

    private ReplayTestResult judged(List<RulePack> packs) {
        ReplayReport report = replay(packs, folder.values(), 1);
        problems.addAll(report.problems());
        compare(report, new ReplayReasons(packs, folder));
        List<Measurement> reversed = new ArrayList<>(folder.values());
        Collections.reverse(reversed);
        return result(ReplayRepetition.differences(report, replay(packs, reversed, SECOND_THREADS)));
    }

    private ReplayReport replay(List<RulePack> packs, List<Measurement> values, int threads) {
        return Replay.builder()
                .packs(packs)
                .policy(folder.policy())
                .illustrative(folder.illustrative())
                .parallelism(threads)
                .build()
                .run(values, folder.days());
    }

    private ReplayTestResult result(List<String> unrepeated) {
        List<ReplayOutcome> outcomes = new ArrayList<>(groups.size());
        for (Group group : groups.values()) {
            outcomes.add(group.outcome());
        }
        outcomes.sort((a, b) -> {
            int order = a.unit().compareTo(b.unit());
            return order != 0 ? order : a.year().compareTo(b.year());
        });
        return new ReplayTestResult(
                folder.name(),
                folder.title(),
                folder.illustrative(),
                outcomes,
                untested,
                unrepeated,
                List.copyOf(problems));
    }

    private static String year(Timeline timeline) {
        return Integer.toString(timeline.close().getYear());
    }

    private void compare(ReplayReport report, ReplayReasons reasons) {
        Map<CaseKey, List<ReplayExpectation>> expected = new HashMap<>();
        Map<CaseKey, Timeline> judged = new HashMap<>();
        report.timelines().forEach(timeline -> judged.put(timeline.key(), timeline));
        folder.expected().forEach((file, expectations) -> {
            for (ReplayExpectation expectation : expectations) {
                expected.computeIfAbsent(expectation.key(), key -> new ArrayList<>())
                        .add(expectation);
                check(expectation, file, judged);
            }
        });
        for (Timeline timeline : report.timelines()) {
            compare(timeline, expected.getOrDefault(timeline.key(), List.of()), reasons);
        }
    }

    /** An expectation has to be of a judged case, on days on which it is judged, in the file of its year. */
    private void check(ReplayExpectation expectation, String file, Map<CaseKey, Timeline> judged) {
        Timeline timeline = judged.get(expectation.key());
        String of = expectation.place() + ": " + expectation.key();
        if (timeline == null) {
            untested.add(of + ": no such case is judged");
            return;
        }
        if (!file.equals(year(timeline) + ".csv")) {
            problems.add(new Problem(
                    expectation.place(),
                    expectation.key() + " closes on " + timeline.close(),
                    "a row of " + year(timeline) + ".csv"));
        }
        boolean ends = false;
        boolean begins = false;
        for (DatedVerdict verdict : timeline.verdicts()) {
            begins |= verdict.asOf().equals(expectation.from());
            ends |= verdict.asOf().equals(expectation.to());
        }
        if (!begins || !ends) {
            untested.add(of + ": is not judged as of " + (begins ? expectation.to() : expectation.from()));
        }
    }

    private void compare(Timeline timeline, List<ReplayExpectation> expected, ReplayReasons reasons) {
        CaseKey key = timeline.key();
        Group group = groups.computeIfAbsent(
                key.unit() + " " + year(timeline) + " " + key.plan() + " " + key.indicator(), k -> new Group(timeline));
        List<LocalDate> unexpected = new ArrayList<>(0);
        for (DatedVerdict verdict : timeline.verdicts()) {
            int said = 0;
            for (ReplayExpectation expectation : expected) {
                if (expectation.contains(verdict.asOf())) {
                    said++;
                    if (said > 1) {
                        problems.add(new Problem(
                                expectation.place(), key + " as of " + verdict.asOf() + " stands twice", "one row"));
                        continue;
                    }
                    group.checked++;
                    List<String> differences = expectation.differences(verdict);
                    if (!differences.isEmpty()) {
                        group.differences.add(reasons.of(expectation, verdict, differences));
                    }
                }
            }
            if (said == 0) {
                unexpected.add(verdict.asOf());
            }
        }
        if (!unexpected.isEmpty()) {
            untested.add(key + ": nothing is expected as of " + unexpected);
        }
    }
}

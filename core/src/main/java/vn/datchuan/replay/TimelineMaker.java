package vn.datchuan.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.datchuan.io.ReportCsv;
import vn.datchuan.model.Observation;
import vn.datchuan.timeline.Alarms;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.Timeline;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;

/** Puts the evaluations of reports of growing days together, case by case. A case that a later plan adds stands behind the one it was printed behind. */
final class TimelineMaker {

    private final TreeMap<String, TreeMap<String, List<CaseKey>>> order = new TreeMap<>();
    private final Map<CaseKey, Row> rows = new HashMap<>();

    /** A case as it was seen last. */
    private static final class Row {
        private Evaluation last;
        private final List<DatedVerdict> verdicts = new ArrayList<>();

        Row(Evaluation first) {
            this.last = first;
        }
    }

    static CaseKey key(Evaluation e) {
        return new CaseKey(e.unit().code(), e.plan(), e.indicator(), e.period().label());
    }

    static DatedVerdict verdict(LocalDate asOf, Evaluation e) {
        return new DatedVerdict(
                asOf,
                e.verdict(),
                e.severity(),
                e.flags(),
                e.reason(),
                e.target(),
                ReportCsv.observed(e),
                e.observed().map(Observation::asOf),
                e.margin(),
                e.findings().isEmpty() ? "" : e.findings().get(0).pack(),
                e.row(),
                e.decisionId());
    }

    void add(EvaluationReport report) {
        String plan = "";
        List<CaseKey> ofPlan = List.of();
        int next = 0;
        for (Evaluation e : report.evaluations()) {
            CaseKey key = key(e);
            String unitAndPlan = key.unit() + " " + key.plan();
            if (!unitAndPlan.equals(plan)) {
                plan = unitAndPlan;
                ofPlan = order.computeIfAbsent(key.unit(), u -> new TreeMap<>())
                        .computeIfAbsent(key.plan(), p -> new ArrayList<>());
                next = 0;
            }
            Row row = rows.get(key);
            if (row == null) {
                row = new Row(e);
                rows.put(key, row);
                ofPlan.add(next, key);
                next++;
            } else if (next < ofPlan.size() && ofPlan.get(next).equals(key)) {
                next++;
            } else {
                next = ofPlan.indexOf(key) + 1;
            }
            row.last = e;
            row.verdicts.add(verdict(report.asOf(), e));
        }
    }

    /** By unit, plan, printed order of the indicator, window start. */
    List<Timeline> timelines() {
        List<Timeline> timelines = new ArrayList<>(rows.size());
        for (TreeMap<String, List<CaseKey>> ofUnit : order.values()) {
            for (List<CaseKey> ofPlan : ofUnit.values()) {
                for (CaseKey key : ofPlan) {
                    Row row = rows.get(key);
                    if (row != null) {
                        timelines.add(timeline(key, row));
                    }
                }
            }
        }
        return timelines;
    }

    private static Timeline timeline(CaseKey key, Row row) {
        Evaluation e = row.last;
        return new Timeline(
                key,
                e.section(),
                e.name(),
                e.period().start(),
                e.close(),
                e.task(),
                row.verdicts,
                Alarms.of(row.verdicts, e.close()));
    }
}

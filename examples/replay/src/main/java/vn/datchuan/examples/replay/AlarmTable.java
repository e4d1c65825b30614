package vn.datchuan.examples.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.Timeline;
import vn.datchuan.verdict.Verdict;

/**
 * Alarms by day against what happened: how many were raised, withdrawn and standing on each, and how many of the standing ones were then right. A day that is
 * NOT_ASSESSED neither raises nor withdraws.
 */
final class AlarmTable {

    /** What was said on one day. */
    static final class Row {
        int raised;
        int withdrawn;
        int standing;
        int standingAndMissed;
        int onTrack;
        int met;
        int missed;
        int notAssessed;
    }

    private final SortedMap<LocalDate, Row> rows = new TreeMap<>();

    static AlarmTable of(List<Timeline> timelines) {
        AlarmTable table = new AlarmTable();
        for (Timeline timeline : timelines) {
            table.add(timeline);
        }
        return table;
    }

    private void add(Timeline timeline) {
        boolean missed = timeline.alarms().outcome().equals(Optional.of(Verdict.FAIL));
        boolean standing = false;
        for (DatedVerdict verdict : timeline.verdicts()) {
            Row row = rows.computeIfAbsent(verdict.asOf(), day -> new Row());
            count(row, verdict.verdict());
            if (!verdict.asOf().isBefore(timeline.close())) {
                continue;
            }
            boolean alarm = verdict.verdict() == Verdict.NOT_ASSESSED ? standing : isAlarm(verdict.verdict());
            row.raised += alarm && !standing ? 1 : 0;
            row.withdrawn += !alarm && standing ? 1 : 0;
            row.standing += alarm ? 1 : 0;
            row.standingAndMissed += alarm && missed ? 1 : 0;
            standing = alarm;
        }
    }

    private static boolean isAlarm(Verdict verdict) {
        return verdict == Verdict.AT_RISK || verdict == Verdict.FAIL;
    }

    private static void count(Row row, Verdict verdict) {
        switch (verdict) {
            case PASS -> row.met++;
            case FAIL -> row.missed++;
            case ON_TRACK -> row.onTrack++;
            case NOT_ASSESSED -> row.notAssessed++;
            case AT_RISK -> {}
        }
    }

    SortedMap<LocalDate, Row> rows() {
        return rows;
    }

    /** As a Markdown table. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "| as of | alarms raised | withdrawn | standing | of these missed at the close | on track | met | missed"
                        + " | not assessed |");
        lines.add("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        rows.forEach((day, row) -> lines.add("| " + day + " | " + row.raised + " | " + row.withdrawn + " | "
                + row.standing + " | " + row.standingAndMissed + " | " + row.onTrack + " | " + row.met + " | "
                + row.missed + " | " + row.notAssessed + " |"));
        return lines;
    }
}

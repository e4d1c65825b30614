package vn.datchuan.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.datchuan.timeline.Alarms;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.timeline.DatedScorecards;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.timeline.Timeline;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.Scorecard;
import vn.datchuan.verdict.VerdictCounts;

/** A replay as two CSV tables, UTF-8 without byte order mark: its verdicts, and its scorecards. Streams are flushed and left open. */
public final class ReplayCsv {

    private static final List<String> VERDICTS = List.of(
            "unit",
            "plan",
            "indicator",
            "period",
            "asOf",
            "verdict",
            "severity",
            "flags",
            "reason",
            "observed",
            "observedAsOf",
            "target",
            "margin",
            "pack",
            "row",
            "decisionId",
            "firstAlarm",
            "standingAlarm",
            "leadDays",
            "flipFlops",
            "outcome");
    private static final List<String> SCORECARDS = List.of(
            "asOf",
            "unit",
            "year",
            "by",
            "name",
            "verdict",
            "PASS",
            "PROVISIONAL",
            "FAIL",
            "AT_RISK",
            "ON_TRACK",
            "NOT_ASSESSED",
            "excused");

    private ReplayCsv() {}

    /** A row for each verdict as of a day; what the alarms of its timeline were stands in each of them. */
    public static void write(ReplayReport report, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvOutput csv = new CsvOutput(writer);
        csv.record(VERDICTS);
        for (Timeline timeline : report.timelines()) {
            for (DatedVerdict verdict : timeline.verdicts()) {
                csv.record(row(timeline, verdict));
            }
        }
        writer.flush();
    }

    /** A row for each scorecard as of a day. */
    public static void writeScorecards(ReplayReport report, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvOutput csv = new CsvOutput(writer);
        csv.record(SCORECARDS);
        for (DatedScorecards day : report.scorecards()) {
            for (Scorecard card : day.scorecards()) {
                csv.record(row(day.asOf(), card));
            }
        }
        writer.flush();
    }

    private static List<String> row(Timeline timeline, DatedVerdict v) {
        CaseKey key = timeline.key();
        Alarms alarms = timeline.alarms();
        return List.of(
                key.unit(),
                key.plan(),
                key.indicator(),
                key.period(),
                v.asOf().toString(),
                v.verdict().name(),
                text(v.severity()),
                flags(v),
                text(v.reason()),
                v.observed(),
                text(v.observedAsOf()),
                v.target(),
                v.margin().map(ValuesText::plain).orElse(""),
                v.pack(),
                v.row(),
                v.decisionId(),
                text(alarms.first()),
                text(alarms.standing()),
                text(alarms.leadDays()),
                Integer.toString(alarms.flipFlops()),
                text(alarms.outcome()));
    }

    private static List<String> row(LocalDate asOf, Scorecard card) {
        VerdictCounts counts = card.counts();
        return List.of(
                asOf.toString(),
                card.unit(),
                Integer.toString(card.year()),
                card.by().code(),
                card.name(),
                card.verdict().name(),
                Integer.toString(counts.pass()),
                Integer.toString(counts.provisional()),
                Integer.toString(counts.fail()),
                Integer.toString(counts.atRisk()),
                Integer.toString(counts.onTrack()),
                Integer.toString(counts.notAssessed()),
                Integer.toString(counts.excused()));
    }

    /** Flags in the order of their list, parted by spaces. */
    static String flags(DatedVerdict v) {
        return DatedVerdictJson.flags(v).stream().map(Flag::name).collect(Collectors.joining(" "));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}

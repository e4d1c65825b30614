package vn.datchuan.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Measurement;
import vn.datchuan.timeline.Alarms;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.timeline.DatedScorecards;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.ReplayInputs;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.timeline.Timeline;
import vn.datchuan.timeline.UsedPack;
import vn.datchuan.verdict.ExpertOverride;
import vn.datchuan.verdict.Scorecard;
import vn.datchuan.verdict.Verdict;
import vn.datchuan.verdict.VerdictCounts;

/** Reads one stored replay. Timelines are taken one by one, so that no tree of the whole report is built. Used once. */
final class ReplayJsonReader {

    private static final String DOCUMENT = "the report";
    private static final String TIMELINES = "timelines";
    private static final int MOST_PROBLEMS = 100;

    private final JsonSource source;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Timeline> timelines = new ArrayList<>();

    ReplayJsonReader(JsonSource source) {
        this.source = source;
    }

    ReplayReport read() {
        if (!source.nextDocument() || !source.atObject()) {
            throw source.refused("the file is no report", "a JSON object");
        }
        Place start = source.place();
        Map<String, JsonValue> entries = new LinkedHashMap<>();
        boolean hasTimelines = false;
        for (Optional<String> key = source.nextKey(); key.isPresent(); key = source.nextKey()) {
            if (key.orElseThrow().equals(TIMELINES) && source.atArray()) {
                hasTimelines = true;
                readTimelines();
            } else {
                entries.put(key.orElseThrow(), source.value());
            }
        }
        if (source.nextDocument()) {
            throw source.refused("something stands behind the report", "one JSON document");
        }
        JsonValue.Members document = new JsonValue.Members(start.line(), start.column(), entries);
        requireReplay(document);
        StoredFields report = fields(document, DOCUMENT);
        if (!hasTimelines) {
            report.report(TIMELINES, report.given(TIMELINES), "a list");
        }
        return report(report);
    }

    /** Ends the reading where another kind of report stands here: nothing else of it would be to the point. */
    private void requireReplay(JsonValue document) {
        List<Problem> amiss = new ArrayList<>();
        StoredFields report = new StoredFields(source.file(), document, DOCUMENT, amiss);
        String version = report.text("schemaVersion");
        if (report.has("schemaVersion") && !version.equals(ReportJson.SCHEMA_VERSION)) {
            report.report("schemaVersion", report.given("schemaVersion"), "\"" + ReportJson.SCHEMA_VERSION + "\"");
        }
        String kind = report.filled("kind");
        if (!kind.equals(ReplayJson.KIND)) {
            report.report("kind", report.given("kind"), "\"" + ReplayJson.KIND + "\", a report that replay wrote");
        }
        check(amiss);
    }

    private ReplayReport report(StoredFields report) {
        List<LocalDate> days = report.days("days");
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i - 1).isBefore(days.get(i))) {
                report.report("days", report.given("days"), "days in order, each once");
            }
        }
        boolean illustrative = report.flag("illustrative");
        ReplayInputs inputs = inputs(report.object("inputs"));
        List<DatedScorecards> scorecards = scorecards(days, report.objects("scorecards", "the scorecard"));
        List<Problem> found = foundProblems(report.objects("problems", "the problem"));
        check(problems);
        return new ReplayReport(days, illustrative, inputs, timelines, scorecards, found);
    }

    /** Ends the reading if anything is wrong. */
    private static void check(List<Problem> amiss) {
        if (!amiss.isEmpty()) {
            throw new DatChuanException(
                    ErrorCode.UNREADABLE_FILE,
                    amiss.stream().sorted().limit(MOST_PROBLEMS).toList());
        }
    }

    private StoredFields fields(JsonValue value, String what) {
        return new StoredFields(source.file(), value, what, problems);
    }

    private static ReplayInputs inputs(StoredFields inputs) {
        StoredFields policy = inputs.object("policy");
        List<UsedPack> packs = new ArrayList<>();
        for (StoredFields pack : inputs.objects("packs", "the pack")) {
            packs.add(new UsedPack(
                    pack.text("id"),
                    pack.text("version"),
                    pack.text("digest"),
                    pack.filled("plan"),
                    pack.filled("rules")));
        }
        StoredFields values = inputs.object("values");
        List<Measurement> rows = new ArrayList<>();
        for (StoredFields row : values.objects("rows", "the row")) {
            rows.add(ReplayRowReader.read(row));
        }
        return new ReplayInputs(
                inputs.text("library"),
                policy.text("name"),
                policy.numbers("parameters"),
                overrides(policy.objects("overrides", "the decision")),
                policy.text("digest"),
                packs,
                values.text("digest"),
                rows);
    }

    private static List<ExpertOverride> overrides(List<StoredFields> decisions) {
        List<ExpertOverride> overrides = new ArrayList<>(decisions.size());
        for (StoredFields o : decisions) {
            Verdict verdict = o.choice("verdict", Verdict.class);
            String author = o.text("author");
            String reason = o.text("reason");
            if (verdict == Verdict.NOT_ASSESSED || author.isBlank() || reason.isBlank()) {
                o.report("verdict", o.given("verdict"), "PASS, FAIL, AT_RISK or ON_TRACK, with an author and a reason");
            } else {
                overrides.add(new ExpertOverride(
                        o.text("unit"),
                        o.text("plan"),
                        o.text("indicator"),
                        o.text("period"),
                        verdict,
                        author,
                        o.day("date"),
                        reason));
            }
        }
        return overrides;
    }

    private void readTimelines() {
        while (source.nextItem()) {
            timelines.add(timeline(fields(source.value(), "the timeline")));
            if (problems.size() >= MOST_PROBLEMS) {
                check(problems);
            }
        }
    }

    private static Timeline timeline(StoredFields timeline) {
        List<DatedVerdict> verdicts = new ArrayList<>();
        for (StoredFields verdict : timeline.objects("verdicts", "the verdict")) {
            verdicts.add(DatedVerdictJson.read(verdict));
        }
        if (verdicts.isEmpty() && timeline.has("verdicts")) {
            timeline.report("verdicts", timeline.given("verdicts"), "at least one verdict");
        }
        return new Timeline(
                new CaseKey(
                        timeline.text("unit"),
                        timeline.text("plan"),
                        timeline.text("indicator"),
                        timeline.text("period")),
                timeline.text("section"),
                timeline.text("name"),
                timeline.day("start"),
                timeline.day("close"),
                timeline.flag("task"),
                verdicts,
                alarms(timeline.object("alarms")));
    }

    private static Alarms alarms(StoredFields alarms) {
        return new Alarms(
                alarms.optionalDay("first"),
                alarms.optionalDay("standing"),
                alarms.optionalWhole("leadDays"),
                alarms.count("flipFlops"),
                alarms.optionalChoice("outcome", Verdict.class));
    }

    /** The scorecards of each day, of those too that have none. */
    private static List<DatedScorecards> scorecards(List<LocalDate> days, List<StoredFields> cards) {
        Map<LocalDate, List<Scorecard>> byDay = new LinkedHashMap<>();
        for (LocalDate day : days) {
            byDay.put(day, new ArrayList<>());
        }
        for (StoredFields card : cards) {
            List<Scorecard> ofDay = byDay.get(card.day("asOf"));
            if (ofDay == null) {
                card.report("asOf", card.given("asOf"), "one of the days of the report");
            } else {
                ofDay.add(scorecard(card));
            }
        }
        List<DatedScorecards> scorecards = new ArrayList<>();
        byDay.forEach((day, ofDay) -> scorecards.add(new DatedScorecards(day, ofDay)));
        return scorecards;
    }

    private static Scorecard scorecard(StoredFields card) {
        StoredFields counts = card.object("counts");
        return new Scorecard(
                card.text("unit"),
                card.count("year"),
                by(card),
                card.text("name"),
                card.choice("verdict", Verdict.class),
                new VerdictCounts(
                        counts.count("PASS"),
                        counts.count("PROVISIONAL"),
                        counts.count("FAIL"),
                        counts.count("AT_RISK"),
                        counts.count("ON_TRACK"),
                        counts.count("NOT_ASSESSED"),
                        card.count("excused")));
    }

    private static Scorecard.By by(StoredFields card) {
        String code = card.text("by");
        for (Scorecard.By by : Scorecard.By.values()) {
            if (by.code().equals(code)) {
                return by;
            }
        }
        if (card.has("by")) {
            card.report("by", card.given("by"), "unit, section, leadAgency or tasks");
        }
        return Scorecard.By.UNIT;
    }

    private static List<Problem> foundProblems(List<StoredFields> stored) {
        List<Problem> found = new ArrayList<>();
        for (StoredFields problem : stored) {
            String message = problem.text("message");
            String expected = problem.filled("expected");
            String tail = new Problem(Place.NONE, "", expected).message();
            if (!message.endsWith(tail)) {
                problem.report("message", problem.given("message"), "a message that ends with what was expected");
            }
            String what = message.endsWith(tail) ? message.substring(0, message.length() - tail.length()) : message;
            Place place = new Place(problem.text("file"), problem.count("line"), problem.count("column"));
            found.add(new Problem(place, what, expected));
        }
        return found;
    }
}

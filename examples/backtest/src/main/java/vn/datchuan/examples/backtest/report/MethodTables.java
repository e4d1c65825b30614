package vn.datchuan.examples.backtest.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import vn.datchuan.examples.backtest.score.Acceptance;
import vn.datchuan.examples.backtest.score.Bootstrap;
import vn.datchuan.examples.backtest.score.Confusion;
import vn.datchuan.examples.backtest.score.Forecast;
import vn.datchuan.examples.backtest.score.Persistence;
import vn.datchuan.examples.backtest.score.Rate;
import vn.datchuan.examples.backtest.score.Reliability;
import vn.datchuan.examples.backtest.score.Sample;
import vn.datchuan.examples.backtest.trial.MethodRun;

/** The tables with one row for each method, winners and losers alike. */
final class MethodTables {

    private MethodTables() {}

    /** What a sample of judgements is worth. */
    static void scores(Markdown text, TrialResult result, Sample sample) {
        List<List<String>> rows = new ArrayList<>();
        for (MethodRun run : result.runs()) {
            Confusion c = Confusion.of(run, sample);
            rows.add(List.of(
                    run.method(),
                    Long.toString(c.alarms()),
                    Numbers.of(c.precision().value(), 3),
                    Numbers.of(c.recall().value(), Bootstrap.recall(run, sample)),
                    Numbers.of(c.falseAlarmRate().value(), Bootstrap.falseAlarmRate(run, sample)),
                    Numbers.of(c.notAssessedShare().value(), 3),
                    Numbers.of(Forecast.brier(Forecast.of(run, sample)), 4)));
        }
        text.table(
                List.of(
                        "method",
                        "alarms",
                        "precision",
                        "recall [95 %]",
                        "false-alarm rate [95 %]",
                        "not assessed",
                        "Brier"),
                rows);
    }

    /** How early and how steadily the methods warn over all days. */
    static void persistence(Markdown text, TrialResult result) {
        List<List<String>> rows = new ArrayList<>();
        for (MethodRun run : result.runs()) {
            Persistence p = Persistence.of(run, result.allDays());
            OptionalLong lead = p.medianLeadDays();
            rows.add(List.of(
                    run.method(),
                    Integer.toString(p.leadDays().size()),
                    lead.isPresent() ? Long.toString(lead.getAsLong()) : Numbers.NONE,
                    Numbers.of(p.flipFlopsPerTen(), 2),
                    Numbers.of(p.changesPerTen(), 2)));
        }
        text.table(
                List.of(
                        "method",
                        "misses with a standing alarm",
                        "median lead, days",
                        "flip-flops per 10 series",
                        "changes per 10 series"),
                rows);
    }

    static void acceptance(Markdown text, TrialResult result) {
        List<List<String>> rows = new ArrayList<>();
        for (MethodRun run : result.runs()) {
            Acceptance a = Acceptance.of(run, result.atMark(), result.allDays());
            rows.add(List.of(
                    run.method(),
                    Numbers.of(a.recall(), 3) + met(a.recallMet()),
                    Numbers.of(a.falseAlarmRate(), 3) + met(a.falseAlarmRateMet()),
                    a.reliabilityOff().isEmpty()
                            ? Numbers.NONE
                            : Numbers.of(a.reliabilityOff(), 3) + met(a.reliabilityMet()),
                    Numbers.of(a.flipFlopsPerTen(), 2) + met(a.flipFlopsMet()),
                    a.allMet() ? "met" : "not met",
                    Numbers.of(
                            Reliability.of(Forecast.of(run, result.allDays())).worst(), 3)));
        }
        text.table(
                List.of(
                        "method",
                        "recall ≥ 0.75",
                        "false-alarm rate ≤ 0.25",
                        "worst reliability bin ≤ 0.10",
                        "flip-flops per 10 series ≤ 1",
                        "all four",
                        "for comparison: worst bin over all days"),
                rows);
    }

    private static String met(boolean met) {
        return met ? ": met" : ": not met";
    }

    /** Recall and false-alarm rate of every method, day by day. */
    static void byDay(Markdown text, TrialResult result, boolean falseAlarms) {
        List<String> header = new ArrayList<>(List.of("method"));
        result.trial().asOf().forEach(day -> header.add(day.toString()));
        List<List<String>> rows = new ArrayList<>();
        for (MethodRun run : result.runs()) {
            List<String> row = new ArrayList<>(List.of(run.method()));
            for (int d : result.allDays().days()) {
                Confusion c = Confusion.of(
                        run, new Sample(result.trial(), result.allDays().questions(), List.of(d)));
                Rate rate = falseAlarms ? c.falseAlarmRate() : c.recall();
                row.add(Numbers.of(rate.value(), 3));
            }
            rows.add(row);
        }
        text.table(header, rows);
    }
}

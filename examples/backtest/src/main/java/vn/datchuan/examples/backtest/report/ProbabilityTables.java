package vn.datchuan.examples.backtest.report;

import java.util.ArrayList;
import java.util.List;
import vn.datchuan.examples.backtest.score.Bands;
import vn.datchuan.examples.backtest.score.BrierComparison;
import vn.datchuan.examples.backtest.score.Forecast;
import vn.datchuan.examples.backtest.score.Half;
import vn.datchuan.examples.backtest.score.Reliability;
import vn.datchuan.examples.backtest.score.Sample;
import vn.datchuan.examples.backtest.trial.MethodRun;

/** The tables on the probability of a miss. */
final class ProbabilityTables {

    private ProbabilityTables() {}

    static void reliability(Markdown text, TrialResult result, Sample sample) {
        List<Reliability.Bin> bins =
                Reliability.of(Forecast.of(result.defaultPolicy(), sample)).bins();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < bins.size(); i++) {
            Reliability.Bin bin = bins.get(i);
            boolean any = bin.count() > 0;
            rows.add(List.of(
                    "0." + i + " to " + (i == 9 ? "1.0" : "0." + (i + 1)),
                    Integer.toString(bin.count()),
                    any ? Numbers.of(bin.said(), 3) : Numbers.NONE,
                    any ? Numbers.of(bin.seen(), 3) : Numbers.NONE,
                    any ? Numbers.of(100 * bin.off(), 1) : Numbers.NONE));
        }
        text.table(List.of("said between", "forecasts", "said on average", "missed", "points off"), rows);
    }

    /** Does the probability of the damped drift beat the plan path? */
    static void comparison(Markdown text, TrialResult result) {
        List<Compared> compared = compared(result);
        text.table(
                List.of(
                        "sample",
                        "forecasts",
                        "drift",
                        "drift, tenths",
                        "path, bands of the rules",
                        "path, tenths",
                        "constant"),
                compared.stream().map(c -> row(c.name, c.scores)).toList());
        long rules = compared.stream().filter(c -> c.scores.beatsRules()).count();
        long tenths = compared.stream().filter(c -> c.scores.beatsTenths()).count();
        text.paragraph(
                "**Answer.** By 0.01 or more, the probability of the drift beats the path read between the lines of the rules in "
                        + rules + " of " + compared.size() + " rows, and the path read by tenths in " + tenths + " of "
                        + compared.size() + ".");
    }

    private record Compared(String name, BrierComparison scores) {}

    private static List<Compared> compared(TrialResult result) {
        MethodRun run = result.defaultPolicy();
        Sample tuning = result.allDays(Half.TUNING);
        Sample openThen = result.openAtMark(Half.TUNING);
        Sample open = result.openAtMark(Half.REPORT);
        return List.of(
                new Compared("at 60 %, frequencies of all days", BrierComparison.of(run, tuning, result.atMark())),
                new Compared(
                        "at 60 %, frequencies of that day",
                        BrierComparison.of(run, result.atMark(Half.TUNING), result.atMark())),
                new Compared("at 60 %, not met by then, frequencies of those", BrierComparison.of(run, openThen, open)),
                new Compared("all days, frequencies of all days", BrierComparison.of(run, tuning, result.allDays())));
    }

    private static List<String> row(String name, BrierComparison c) {
        return List.of(
                name,
                Integer.toString(c.count()),
                Numbers.of(c.drift(), 4),
                Numbers.of(c.driftTenths(), 4),
                Numbers.of(c.pathRules(), 4),
                Numbers.of(c.pathTenths(), 4),
                Numbers.of(c.constant(), 4));
    }

    /** The frozen frequencies of the plan path. */
    static void bands(Markdown text, TrialResult result) {
        MethodRun run = result.defaultPolicy();
        Sample all = result.allDays(Half.TUNING);
        Sample mark = result.atMark(Half.TUNING);
        bands(text, "bands of the rules, all days", Bands.ofRules(run, all));
        bands(text, "bands of the rules, at 60 %", Bands.ofRules(run, mark));
        bands(text, "tenths, all days", Bands.ofTenths(run, all, Bands::shortfall));
        bands(text, "tenths, at 60 %", Bands.ofTenths(run, mark, Bands::shortfall));
    }

    private static void bands(Markdown text, String name, Bands bands) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < bands.counts().size(); i++) {
            boolean last = i == bands.ends().size();
            rows.add(List.of(
                    last ? "more" : "up to " + Numbers.of(bands.ends().get(i), 2),
                    Integer.toString(bands.counts().get(i)),
                    Numbers.of(bands.frequency(i), 3)));
        }
        text.table(List.of("shortfall (" + name + ")", "judgements", "missed"), rows);
    }
}

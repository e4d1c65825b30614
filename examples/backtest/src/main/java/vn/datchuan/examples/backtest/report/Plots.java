package vn.datchuan.examples.backtest.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vn.datchuan.examples.backtest.score.Confusion;
import vn.datchuan.examples.backtest.score.Forecast;
import vn.datchuan.examples.backtest.score.Reliability;
import vn.datchuan.examples.backtest.score.Sample;
import vn.datchuan.examples.backtest.trial.MethodRun;

/** The three plots of a trial, on its report half. */
public final class Plots {

    private static final int DAYS_OF_A_TICK = 28;

    private Plots() {}

    /** What is plotted. */
    public enum Kind {
        RELIABILITY("reliability.svg", "Probability of a miss: said and seen"),
        PRECISION_RECALL("precision-recall.svg", "Precision and recall, a point for each day, joined in order"),
        ALARMS("alarms.svg", "Share of series with an alarm, by outcome");

        private final String file;
        private final String title;

        Kind(String file, String title) {
            this.file = file;
            this.title = title;
        }

        String file() {
            return file;
        }

        String title() {
            return title;
        }
    }

    /** SVG text by file name. */
    public static Map<String, String> of(TrialResult result) {
        Map<String, String> plots = new LinkedHashMap<>();
        plots.put(Kind.RELIABILITY.file, reliability(result).svg());
        plots.put(Kind.PRECISION_RECALL.file, precisionRecall(result).svg());
        plots.put(Kind.ALARMS.file, alarms(result).svg());
        return plots;
    }

    private static Chart reliability(TrialResult result) {
        List<Chart.Line> lines = List.of(
                new Chart.Line("said = seen", 7, true, List.of(new Chart.Point(0, 0), new Chart.Point(1, 1))),
                new Chart.Line("at 60 % of the horizon", 0, false, bins(result, result.atMark())),
                new Chart.Line("over all days", 1, false, bins(result, result.allDays())));
        return new Chart(
                Kind.RELIABILITY.title, Chart.Axis.share("said on average"), Chart.Axis.share("missed"), lines);
    }

    private static List<Chart.Point> bins(TrialResult result, Sample sample) {
        List<Chart.Point> points = new ArrayList<>();
        for (Reliability.Bin bin :
                Reliability.of(Forecast.of(result.defaultPolicy(), sample)).bins()) {
            if (bin.count() > 0) {
                points.add(new Chart.Point(bin.said(), bin.seen()));
            }
        }
        return points;
    }

    private static Chart precisionRecall(TrialResult result) {
        List<Chart.Line> lines = new ArrayList<>();
        for (MethodRun run : result.runs()) {
            List<Chart.Point> points = new ArrayList<>();
            for (int day : result.allDays().days()) {
                Confusion c = ofDay(result, run, day);
                OptionalDouble precision = c.precision().value();
                OptionalDouble recall = c.recall().value();
                if (precision.isPresent() && recall.isPresent()) {
                    points.add(new Chart.Point(recall.getAsDouble(), precision.getAsDouble()));
                }
            }
            if (!points.isEmpty()) {
                lines.add(new Chart.Line(run.method(), lines.size(), false, points));
            }
        }
        return new Chart(Kind.PRECISION_RECALL.title, Chart.Axis.share("recall"), Chart.Axis.share("precision"), lines);
    }

    private static Chart alarms(TrialResult result) {
        List<Chart.Line> lines = new ArrayList<>();
        int colour = 0;
        for (MethodRun run : result.runs()) {
            Confusion all = Confusion.of(run, result.allDays());
            if (all.alarms() > 0 && all.alarms() < all.total()) {
                lines.add(alarms(result, run, colour, false));
                lines.add(alarms(result, run, colour, true));
                colour++;
            }
        }
        return new Chart(Kind.ALARMS.title, days(result), Chart.Axis.share("share with an alarm"), lines);
    }

    private static Chart.Line alarms(TrialResult result, MethodRun run, int colour, boolean met) {
        List<Chart.Point> points = new ArrayList<>();
        for (int day : result.allDays().days()) {
            Confusion c = ofDay(result, run, day);
            OptionalDouble share = (met ? c.falseAlarmRate() : c.recall()).value();
            if (share.isPresent()) {
                double at = ChronoUnit.DAYS.between(
                        result.trial().base(), result.trial().asOf().get(day));
                points.add(new Chart.Point(at, share.getAsDouble()));
            }
        }
        return new Chart.Line(run.method() + (met ? ", met" : ", missed"), colour, met, points);
    }

    private static Chart.Axis days(TrialResult result) {
        LocalDate base = result.trial().base();
        long length = ChronoUnit.DAYS.between(base, result.trial().close());
        List<Chart.Tick> ticks = new ArrayList<>();
        for (long day = 0; day <= length; day += DAYS_OF_A_TICK) {
            ticks.add(new Chart.Tick(day, base.plusDays(day).toString()));
        }
        return new Chart.Axis("as of", 0, length, ticks);
    }

    private static Confusion ofDay(TrialResult result, MethodRun run, int day) {
        return Confusion.of(run, new Sample(result.trial(), result.allDays().questions(), List.of(day)));
    }
}

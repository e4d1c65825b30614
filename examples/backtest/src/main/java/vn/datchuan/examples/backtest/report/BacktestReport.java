package vn.datchuan.examples.backtest.report;

import java.util.List;
import vn.datchuan.examples.backtest.score.Half;
import vn.datchuan.examples.backtest.score.Sample;
import vn.datchuan.examples.backtest.trial.Trial;

/** The whole report: the summary of the first trial, then everything else. */
public final class BacktestReport {

    private static final String ATTRIBUTION =
            "Data: New Zealand Ministry of Health, Crown copyright, CC BY-SA 4.0; shares and tables computed from them.";

    private static final int FEW = 30;

    private BacktestReport() {}

    /** The results that the README repeats: the first trial on the report half. */
    public static String summary(TrialResult result) {
        Markdown text = new Markdown();
        text.paragraph(about(result.trial()));
        text.heading(3, "At 60 % of the horizon: as of " + result.trial().mark());
        MethodTables.scores(text, result, result.atMark());
        text.heading(3, "Over all " + result.trial().asOf().size() + " days");
        MethodTables.scores(text, result, result.allDays());
        MethodTables.persistence(text, result);
        text.heading(3, "Acceptance");
        MethodTables.acceptance(text, result);
        text.heading(3, "Does the probability part beat the plan path?");
        ProbabilityTables.comparison(text, result);
        text.heading(3, "Another threshold for the probability");
        ThresholdTable.write(text, result);
        text.heading(3, "Reliability at 60 % of the horizon");
        ProbabilityTables.reliability(text, result, result.atMark());
        text.heading(3, "Reliability over all days");
        ProbabilityTables.reliability(text, result, result.allDays());
        return text.toString();
    }

    /** The report as one page of Markdown. */
    public static String page(List<TrialResult> results) {
        TrialResult first = results.get(0);
        Markdown text = new Markdown();
        text.heading(1, "Backtest of the policies");
        text.paragraph(ATTRIBUTION);
        text.heading(2, first.trial().title());
        StringBuilder page = new StringBuilder(text.toString()).append(summary(first));
        page.append(details(first));
        for (TrialResult result : results.subList(1, results.size())) {
            page.append(shorter(result));
        }
        return page.toString().strip() + "\n";
    }

    private static String details(TrialResult result) {
        Markdown text = new Markdown();
        text.heading(3, "Plots");
        for (Plots.Kind kind : Plots.Kind.values()) {
            text.paragraph("![" + kind.title() + "](" + kind.file() + ")");
        }
        text.heading(3, "Recall day by day");
        MethodTables.byDay(text, result, false);
        text.heading(3, "False-alarm rate day by day");
        MethodTables.byDay(text, result, true);
        text.heading(3, "Misses by shortfall, on the tuning half; negative is ahead of the path");
        ProbabilityTables.bands(text, result);
        text.heading(3, "What the default policy did not see at 60 % of the horizon");
        SilentMisses.table(text, result);
        return text.toString();
    }

    private static String shorter(TrialResult result) {
        Markdown text = new Markdown();
        text.heading(2, result.trial().title());
        text.paragraph(about(result.trial()));
        text.heading(3, "At 60 % of the horizon: as of " + result.trial().mark());
        MethodTables.scores(text, result, result.atMark());
        text.heading(3, "Over all " + result.trial().asOf().size() + " days");
        MethodTables.scores(text, result, result.allDays());
        MethodTables.persistence(text, result);
        text.heading(3, "Acceptance");
        MethodTables.acceptance(text, result);
        text.heading(3, "Does the probability part beat the plan path?");
        ProbabilityTables.comparison(text, result);
        return text.toString();
    }

    private static String about(Trial trial) {
        List<Integer> report = Half.REPORT.of(trial);
        Sample sample = Sample.allDays(trial, Half.REPORT);
        long met = report.stream().filter(sample::met).count();
        long missedOfAll = trial.questions().stream().filter(q -> !q.met()).count();
        return trial.questions().size() + " areas, " + missedOfAll
                + " of them missed the target at the close; left out: "
                + String.join(", ", trial.leftOut()) + ". Base " + trial.base() + ", close " + trial.close()
                + ". Report half: " + report.size() + " areas, " + (report.size() - met) + " missed."
                + (met < FEW
                        ? " Only " + met + " met their target: false-alarm rates and precision say nothing here."
                        : "");
    }
}

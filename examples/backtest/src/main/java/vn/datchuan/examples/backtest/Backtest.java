package vn.datchuan.examples.backtest;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.datchuan.examples.backtest.data.WeeklyData;
import vn.datchuan.examples.backtest.data.WeeklyDataReader;
import vn.datchuan.examples.backtest.report.BacktestReport;
import vn.datchuan.examples.backtest.report.Plots;
import vn.datchuan.examples.backtest.report.TrialResult;
import vn.datchuan.examples.backtest.trial.Baseline;
import vn.datchuan.examples.backtest.trial.MethodRun;
import vn.datchuan.examples.backtest.trial.PolicyMethod;
import vn.datchuan.examples.backtest.trial.SeriesJudge;
import vn.datchuan.examples.backtest.trial.Trial;
import vn.datchuan.examples.backtest.trial.Trials;

/**
 * Judges real series before their close by every forecasting policy and by baselines, and compares with what the close then showed.
 *
 * <p>Arguments: {@code [FOLDER]} for {@code report.md} and the plots, by default {@code target/backtest}. The summary goes to standard output.
 */
public final class Backtest {

    private static final LocalDate FIRST = LocalDate.of(2021, 11, 24);

    /** The first snapshot after the denominators of a quarter of the areas were revised by more than 5 %. */
    private static final LocalDate REVISED = LocalDate.of(2021, 12, 8);

    private static final LocalDate FROZEN = LocalDate.of(2022, 1, 5);

    private static final List<String> FACTORS = List.of("0.7", "1", "1.3");

    private Backtest() {}

    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(List.of(args), out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** 0 if the report was written; 2 if the call is wrong or the folder cannot be written, with one line on {@code err}. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.size() > 1 || args.stream().anyMatch(a -> a.startsWith("-"))) {
            err.println(String.join(" ", args) + ": expected [FOLDER]");
            return 2;
        }
        try {
            Path folder = Files.createDirectories(Path.of(args.isEmpty() ? "target/backtest" : args.get(0)));
            List<TrialResult> results = results(PolicyJudge::new);
            Files.writeString(folder.resolve("report.md"), BacktestReport.page(results));
            for (Map.Entry<String, String> plot : Plots.of(results.get(0)).entrySet()) {
                Files.writeString(folder.resolve(plot.getKey()), plot.getValue());
            }
            out.print(BacktestReport.summary(results.get(0)));
            out.println("Written to " + folder);
            return 0;
        } catch (IOException | InvalidPathException e) {
            err.println(e.getMessage() + ": expected a folder that can be written");
            return 2;
        }
    }

    /** Every trial with every method; other thresholds of the default policy in the first trial alone. */
    static List<TrialResult> results(Function<PolicySetting, SeriesJudge> judges) {
        List<PolicySetting> settings = new ArrayList<>(PolicySetting.SHIPPED);
        settings.add(1, PolicySetting.WITHOUT_PROBABILITY);
        List<SeriesJudge> policies = settings.stream().map(judges).toList();
        List<TrialResult> results = new ArrayList<>();
        for (Trial trial : trials(WeeklyDataReader.bundled())) {
            List<MethodRun> runs = new ArrayList<>();
            for (int i = 0; i < settings.size(); i++) {
                PolicySetting setting = settings.get(i);
                runs.add(PolicyMethod.run(setting.label(), policies.get(i), trial, setting.probability()));
            }
            for (Baseline baseline : Baseline.values()) {
                runs.add(baseline.run(trial));
            }
            List<MethodRun> thresholds = new ArrayList<>();
            if (results.isEmpty()) {
                for (PolicySetting setting : PolicySetting.THRESHOLDS) {
                    thresholds.add(PolicyMethod.run(setting.label(), judges.apply(setting), trial, true));
                }
            }
            results.add(new TrialResult(trial, runs, thresholds));
        }
        return results;
    }

    static List<Trial> trials(WeeklyData data) {
        List<Trial> trials = new ArrayList<>();
        trials.add(Trials.official("Official target, from the first snapshot", data, FIRST));
        trials.add(Trials.official("Official target, from the snapshot after the large revision", data, REVISED));
        for (String factor : FACTORS) {
            String title = "Own pace × " + factor + ", measured from " + REVISED + " and frozen on " + FROZEN;
            trials.add(Trials.paced(title, data, REVISED, FROZEN, new BigDecimal(factor)));
        }
        return trials;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}

package vn.datchuan.examples.backtest.score;

import java.util.ArrayList;
import java.util.List;
import vn.datchuan.examples.backtest.trial.Judgement;
import vn.datchuan.examples.backtest.trial.MethodRun;
import vn.datchuan.examples.backtest.trial.Trial;

/**
 * The questions and days of a trial that a number is computed from.
 *
 * @param questions indices of the trial's questions
 * @param days indices of the trial's days
 */
public record Sample(Trial trial, List<Integer> questions, List<Integer> days) {

    public Sample {
        questions = List.copyOf(questions);
        days = List.copyOf(days);
    }

    /** The questions of one half on all days. */
    public static Sample allDays(Trial trial, Half half) {
        List<Integer> days = new ArrayList<>();
        for (int d = 0; d < trial.asOf().size(); d++) {
            days.add(d);
        }
        return new Sample(trial, half.of(trial), days);
    }

    /** The questions of one half on one day. */
    public static Sample oneDay(Trial trial, Half half, int day) {
        return new Sample(trial, half.of(trial), List.of(day));
    }

    public boolean met(int question) {
        return trial.questions().get(question).met();
    }

    /** Every judgement of a method with its outcome, question by question. */
    public List<Outcome> outcomes(MethodRun run) {
        List<Outcome> outcomes = new ArrayList<>(questions.size() * days.size());
        for (int q : questions) {
            for (int d : days) {
                outcomes.add(new Outcome(run.at(q, d), !met(q)));
            }
        }
        return outcomes;
    }

    /** What was said, and whether the target was then missed. */
    public record Outcome(Judgement judgement, boolean missed) {}
}

package vn.datchuan.examples.backtest.trial;

import java.util.List;

/**
 * What a method said in a trial.
 *
 * @param judgements for each question in order, for each day in order
 */
public record MethodRun(String method, List<List<Judgement>> judgements) {

    public MethodRun {
        judgements = List.copyOf(judgements);
    }

    public Judgement at(int question, int day) {
        return judgements.get(question).get(day);
    }
}

package vn.datchuan.examples.backtest.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import vn.datchuan.examples.backtest.trial.Areas;
import vn.datchuan.examples.backtest.trial.Judgement;
import vn.datchuan.examples.backtest.trial.MethodRun;
import vn.datchuan.examples.backtest.trial.Question;
import vn.datchuan.examples.backtest.trial.Signal;
import vn.datchuan.examples.backtest.trial.Trial;

/** Small made-up trials: days 1, 2 and 3 of a window that closes on day 4. */
final class Runs {

    private Runs() {}

    /** A sample of all days; one question for each outcome. */
    static Sample sample(boolean... met) {
        List<Question> questions = new ArrayList<>();
        for (boolean outcome : met) {
            questions.add(new Question(Areas.of("q" + questions.size()), new BigDecimal("90"), outcome));
        }
        Trial trial = new Trial(
                "t",
                Areas.day(0),
                Areas.day(4),
                List.of(Areas.day(1), Areas.day(2), Areas.day(3)),
                Areas.day(2),
                questions,
                List.of());
        return new Sample(trial, IntStream.range(0, met.length).boxed().toList(), List.of(0, 1, 2));
    }

    /** One word of three letters for each question: A alarm, q quiet, - not assessed. */
    static MethodRun run(String... series) {
        List<List<Judgement>> judgements = new ArrayList<>();
        for (String word : series) {
            judgements.add(signals(word).stream().map(Judgement::of).toList());
        }
        return new MethodRun("m", judgements);
    }

    static List<Signal> signals(String word) {
        return word.chars()
                .mapToObj(c -> c == 'A' ? Signal.ALARM : c == 'q' ? Signal.QUIET : Signal.NOT_ASSESSED)
                .toList();
    }

    /** One question a row: the same probability and shortfall on all three days. */
    static MethodRun forecasts(double[]... rows) {
        List<List<Judgement>> judgements = new ArrayList<>();
        for (double[] row : rows) {
            Judgement said = new Judgement(Signal.QUIET, OptionalDouble.of(row[0]), OptionalDouble.of(row[1]));
            judgements.add(List.of(said, said, said));
        }
        return new MethodRun("m", judgements);
    }
}

package vn.datchuan.examples.backtest.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.datchuan.SeriesCase;
import vn.datchuan.SeriesVerdict;
import vn.datchuan.examples.backtest.data.Area;
import vn.datchuan.model.Direction;
import vn.datchuan.model.Nature;
import vn.datchuan.target.Comparison;

/** A policy of the library as a method: every question of a trial on every day of it, with the values published by then. */
public final class PolicyMethod {

    private PolicyMethod() {}

    /**
     * Runs a policy.
     *
     * @param policy names the method
     * @param probability whether the policy itself uses the probability of a miss, which stands among the figures of every policy
     */
    public static MethodRun run(String policy, SeriesJudge judge, Trial trial, boolean probability) {
        List<SeriesCase> cases = new ArrayList<>();
        for (Question question : trial.questions()) {
            for (LocalDate day : trial.asOf()) {
                cases.add(caseOf(question, trial, day));
            }
        }
        List<SeriesVerdict> verdicts = judge.judge(cases);
        if (verdicts.size() != cases.size()) {
            throw new IllegalStateException(
                    policy + ": " + verdicts.size() + " verdicts on " + cases.size() + " cases");
        }
        List<List<Judgement>> judgements = new ArrayList<>();
        int days = trial.asOf().size();
        for (int q = 0; q < trial.questions().size(); q++) {
            List<Judgement> series = new ArrayList<>(days);
            for (SeriesVerdict verdict : verdicts.subList(q * days, (q + 1) * days)) {
                series.add(judgement(verdict, probability));
            }
            judgements.add(series);
        }
        return new MethodRun(policy, judgements);
    }

    /** One question as it stood at the end of a day. */
    static SeriesCase caseOf(Question question, Trial trial, LocalDate day) {
        Area area = question.area();
        return new SeriesCase(
                area.code() + "@" + day,
                trial.base().plusDays(1),
                trial.close(),
                day,
                Direction.HIGHER,
                true,
                true,
                Nature.STOCK,
                Comparison.AT_LEAST,
                question.target(),
                area.exactShare(trial.base()),
                List.of(),
                Optional.empty(),
                area.upTo(day));
    }

    private static Judgement judgement(SeriesVerdict verdict, boolean probability) {
        Map<String, BigDecimal> figures = verdict.figures();
        return new Judgement(
                signal(verdict),
                probability ? number(figures, "missProbability") : OptionalDouble.empty(),
                number(figures, "shortfall"));
    }

    private static Signal signal(SeriesVerdict verdict) {
        return switch (verdict.verdict()) {
            case AT_RISK -> Signal.ALARM;
            case ON_TRACK, PASS -> Signal.QUIET;
            case NOT_ASSESSED -> Signal.NOT_ASSESSED;
            case FAIL -> throw new IllegalStateException(verdict.id() + ": FAIL before the close");
        };
    }

    private static OptionalDouble number(Map<String, BigDecimal> figures, String name) {
        BigDecimal figure = figures.get(name);
        return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure.doubleValue());
    }
}

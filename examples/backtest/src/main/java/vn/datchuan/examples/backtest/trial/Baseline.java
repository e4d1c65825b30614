package vn.datchuan.examples.backtest.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.SeriesCase.Value;
import vn.datchuan.examples.backtest.data.Area;

/** What a method has to beat: rules that anyone could apply without a library. */
public enum Baseline {
    ALWAYS_WARN("always warn") {
        @Override
        Signal signal(Question question, Trial trial, List<Value> known) {
            return Signal.ALARM;
        }
    },
    NEVER_WARN("never warn") {
        @Override
        Signal signal(Question question, Trial trial, List<Value> known) {
            return Signal.QUIET;
        }
    },
    BELOW_TARGET("below the target now") {
        @Override
        Signal signal(Question question, Trial trial, List<Value> known) {
            return below(question, known, 1);
        }
    },
    /** Any distance below the straight line, in calendar days, from the measured base to the target; once met or with a met base, below the target. */
    BELOW_PATH("below the path") {
        @Override
        Signal signal(Question question, Trial trial, List<Value> known) {
            Signal level = below(question, known, 1);
            if (level != Signal.ALARM) {
                return level;
            }
            Optional<BigDecimal> base = base(question.area(), trial.base());
            if (base.isEmpty()) {
                return Signal.NOT_ASSESSED;
            }
            if (base.orElseThrow().compareTo(question.target()) >= 0) {
                return Signal.ALARM;
            }
            Value latest = known.get(known.size() - 1);
            Optional<BigDecimal> share = Area.exactShare(latest);
            return share.isPresent() && isBehind(share.orElseThrow(), latest.day(), base.orElseThrow(), question, trial)
                    ? Signal.ALARM
                    : Signal.QUIET;
        }
    },
    /** Stands for "last year's verdict": these series have no year before. */
    PREVIOUS_BELOW_TARGET("below the target one snapshot before") {
        @Override
        Signal signal(Question question, Trial trial, List<Value> known) {
            return below(question, known, 2);
        }
    };

    private static final BigDecimal SUPPRESSED_BASE = BigDecimal.valueOf(95);

    private final String label;

    Baseline(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    abstract Signal signal(Question question, Trial trial, List<Value> known);

    public MethodRun run(Trial trial) {
        List<List<Judgement>> judgements = new ArrayList<>();
        for (Question question : trial.questions()) {
            List<Judgement> series = new ArrayList<>();
            for (LocalDate day : trial.asOf()) {
                series.add(Judgement.of(signal(question, trial, question.area().upTo(day))));
            }
            judgements.add(series);
        }
        return new MethodRun(label, judgements);
    }

    /** The value that stands so many places from the end against the target. */
    private static Signal below(Question question, List<Value> known, int fromEnd) {
        if (known.size() < fromEnd) {
            return Signal.NOT_ASSESSED;
        }
        Optional<Boolean> met = Question.isMet(known.get(known.size() - fromEnd).value(), question.target());
        if (met.isEmpty()) {
            return Signal.NOT_ASSESSED;
        }
        return met.orElseThrow() ? Signal.QUIET : Signal.ALARM;
    }

    /** The measured base; of a suppressed cell its bound, which is enough where the target lies below it. */
    private static Optional<BigDecimal> base(Area area, LocalDate day) {
        Optional<Value> value = area.on(day);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> exact = Area.exactShare(value.orElseThrow());
        return exact.isPresent() ? exact : Optional.of(SUPPRESSED_BASE);
    }

    /** True if {@code share (close - base) < base (close - day) + target (day - base)}, with days for their differences: no division, exact. */
    private static boolean isBehind(BigDecimal share, LocalDate day, BigDecimal base, Question question, Trial trial) {
        BigDecimal all = BigDecimal.valueOf(ChronoUnit.DAYS.between(trial.base(), trial.close()));
        BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(trial.base(), day));
        BigDecimal path =
                base.multiply(all.subtract(gone)).add(question.target().multiply(gone));
        return share.multiply(all).compareTo(path) < 0;
    }
}

package vn.datchuan.examples.backtest.trial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.datchuan.SeriesCase.Value;
import vn.datchuan.examples.backtest.data.Area;
import vn.datchuan.examples.backtest.data.WeeklyData;

/** The trials that the data allow. The last snapshot is the close: our choice, nobody set a day for areas of this size. */
public final class Trials {

    /** Fully vaccinated, in percent of the people aged 12 and over. */
    public static final BigDecimal OFFICIAL_TARGET = BigDecimal.valueOf(90);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PACE_SCALE = 20;

    private Trials() {}

    /** The official target for every area, from a base on. */
    public static Trial official(String title, WeeklyData data, LocalDate base) {
        List<Question> questions = new ArrayList<>();
        int open = 0;
        for (Area area : data.areas()) {
            Optional<Boolean> met = outcome(area, data.lastDay(), OFFICIAL_TARGET);
            if (met.isPresent()) {
                questions.add(new Question(area, OFFICIAL_TARGET, met.orElseThrow()));
            } else {
                open++;
            }
        }
        return trial(title, data, base, questions, List.of(open + " without a value at the close"));
    }

    /**
     * A target for each area that goes on at a multiple of its own pace: base + factor × pace × days to the close, 2 decimals, with the pace from one
     * snapshot to the base, frozen at the base.
     */
    public static Trial paced(String title, WeeklyData data, LocalDate paceFrom, LocalDate base, BigDecimal factor) {
        List<Question> questions = new ArrayList<>();
        int noPace = 0;
        int above = 0;
        int open = 0;
        for (Area area : data.areas()) {
            Optional<BigDecimal> target = pacedTarget(area, paceFrom, base, data.lastDay(), factor);
            if (target.isEmpty()) {
                noPace++;
            } else if (target.orElseThrow().compareTo(HUNDRED) > 0) {
                above++;
            } else {
                Optional<Boolean> met = outcome(area, data.lastDay(), target.orElseThrow());
                if (met.isPresent()) {
                    questions.add(new Question(area, target.orElseThrow(), met.orElseThrow()));
                } else {
                    open++;
                }
            }
        }
        return trial(
                title,
                data,
                base,
                questions,
                List.of(
                        noPace + " without two exact values or without growth",
                        above + " whose target would pass 100 %",
                        open + " without a decided outcome at the close"));
    }

    private static Optional<BigDecimal> pacedTarget(
            Area area, LocalDate paceFrom, LocalDate base, LocalDate close, BigDecimal factor) {
        Optional<BigDecimal> first = area.exactShare(paceFrom);
        Optional<BigDecimal> last = area.exactShare(base);
        if (first.isEmpty() || last.isEmpty() || last.orElseThrow().compareTo(first.orElseThrow()) <= 0) {
            return Optional.empty();
        }
        BigDecimal gained = last.orElseThrow().subtract(first.orElseThrow());
        BigDecimal further = gained.multiply(factor)
                .multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(base, close)))
                .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(paceFrom, base)), PACE_SCALE, RoundingMode.HALF_UP);
        return Optional.of(last.orElseThrow().add(further).setScale(2, RoundingMode.HALF_UP));
    }

    private static Optional<Boolean> outcome(Area area, LocalDate close, BigDecimal target) {
        Optional<Value> value = area.on(close);
        return value.isPresent() ? Question.isMet(value.orElseThrow().value(), target) : Optional.empty();
    }

    private static Trial trial(
            String title, WeeklyData data, LocalDate base, List<Question> questions, List<String> leftOut) {
        LocalDate close = data.lastDay();
        LocalDate mark = mark(base, close);
        TreeSet<LocalDate> asOf = new TreeSet<>();
        for (LocalDate day : data.days()) {
            if (day.isAfter(base) && day.isBefore(close)) {
                asOf.add(day);
            }
        }
        asOf.add(mark);
        return new Trial(title, base, close, List.copyOf(asOf), mark, questions, leftOut);
    }

    /** The first day on which 60 % of the days from base to close have gone by. */
    static LocalDate mark(LocalDate base, LocalDate close) {
        long days = ChronoUnit.DAYS.between(base, close);
        return base.plusDays((days * 3 + 4) / 5);
    }
}

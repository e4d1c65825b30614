package vn.datchuan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.datchuan.error.Place;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Period;
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedIndicator;

/** Made-up figures for every indicator of every shipped plan, the same for the same seed: quarters, numbers, shares, ratings, estimates, gaps. */
final class GeneratedMeasurements {

    private static final List<String> RATINGS = List.of("Đạt", "Chưa đạt", "Không đạt", "Đang thực hiện", "không rõ");

    private final Random random;
    private final List<Measurement> made = new ArrayList<>();

    private GeneratedMeasurements(long seed) {
        this.random = new Random(seed);
    }

    /** Figures up to a year's end. */
    static List<Measurement> until(int lastYear, long seed) {
        GeneratedMeasurements all = new GeneratedMeasurements(seed);
        for (RulePack pack : ShippedPacks.all()) {
            pack.plan().ifPresent(plan -> all.addPlan(plan, lastYear));
        }
        return all.made;
    }

    private void addPlan(Plan plan, int lastYear) {
        int firstYear = plan.years().start().getYear() - 1;
        for (PlannedIndicator planned : plan.indicators()) {
            for (int year = firstYear; year <= lastYear; year++) {
                addYear(plan, planned, year);
            }
        }
    }

    private void addYear(Plan plan, PlannedIndicator planned, int year) {
        for (int quarter = 1; quarter <= 4; quarter++) {
            if (random.nextInt(5) > 0) {
                add(plan, planned, Period.parse(year + "-Q" + quarter).orElseThrow());
            }
        }
        if (random.nextInt(4) > 0) {
            add(plan, planned, Period.ofYear(year));
        }
    }

    private void add(Plan plan, PlannedIndicator planned, Period period) {
        boolean dated = random.nextBoolean();
        LocalDate closed = period.end().minusDays(random.nextInt(10));
        made.add(new Measurement(
                plan.unit().code(),
                Optional.of(plan.id()),
                planned.indicator().code() + (random.nextInt(20) == 0 ? "#1" : ""),
                period,
                value(planned.indicator().nature().value()),
                dated ? Optional.of(closed) : Optional.empty(),
                dated ? Optional.of(closed.plusDays(random.nextInt(20))) : Optional.empty(),
                random.nextInt(8) == 0 ? FigureStatus.ESTIMATE : FigureStatus.OFFICIAL,
                false,
                "",
                "",
                new Place("values.csv", made.size() + 2, 1)));
    }

    private MeasuredValue value(Nature nature) {
        if (nature == Nature.MILESTONE) {
            return new MeasuredValue.Rating(RATINGS.get(random.nextInt(RATINGS.size())));
        }
        if (nature == Nature.RATIO) {
            int whole = 50 + random.nextInt(200);
            return new MeasuredValue.Ratio(
                    BigDecimal.valueOf(whole - random.nextInt(1 + whole / 4)), BigDecimal.valueOf(whole));
        }
        return random.nextInt(30) == 0
                ? new MeasuredValue.Missing("chưa có")
                : new MeasuredValue.Numeric(BigDecimal.valueOf(600 + random.nextInt(401), 1));
    }
}

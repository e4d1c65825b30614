package vn.datchuan.examples.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;

/** Made-up figures for the plans of {@link Plans}, the same for the same seed: near the targets on both sides, 2 % of them missing. */
final class Values {

    private static final String[] RATINGS = {"Đạt", "Đạt", "Đạt", "Không đạt", "Chưa đạt", "Đang thực hiện"};
    private static final long SEED = 20261122L;

    private final Random random = new Random(SEED);
    private final List<Measurement> made = new ArrayList<>();
    private final boolean oddities;

    private Values(boolean oddities) {
        this.oddities = oddities;
    }

    /** One figure for each indicator and unit, for the period given. */
    static List<Measurement> of(int units, int indicators, String... periods) {
        return make(new Values(false), units, indicators, periods);
    }

    /** The same with words for numbers, shares without cases or above the whole, contradicting figures, figures far off, and figures that are not there. */
    static List<Measurement> withOddities(int units, int indicators, String... periods) {
        return make(new Values(true), units, indicators, periods);
    }

    private static List<Measurement> make(Values values, int units, int indicators, String... periods) {
        for (int unit = 0; unit < units; unit++) {
            for (int i = 0; i < indicators; i++) {
                for (String period : periods) {
                    values.add(Plans.unit(unit), i, period);
                }
            }
        }
        return values.made;
    }

    private void add(String unit, int indicator, String period) {
        String code = Plans.code(indicator);
        int odd = oddities ? random.nextInt(16) : 16;
        if (odd == 0) {
            return;
        }
        made.add(Measurement.of(
                unit, code, period, odd == 1 ? odd(indicator) : odd == 3 ? far(indicator) : value(indicator)));
        if (odd == 2) {
            made.add(Measurement.of(unit, code, period, value(indicator)));
        }
    }

    private MeasuredValue value(int indicator) {
        if (random.nextInt(50) == 0) {
            return new MeasuredValue.Missing("chưa có");
        }
        if (Plans.isRating(indicator)) {
            return new MeasuredValue.Rating(RATINGS[random.nextInt(RATINGS.length)]);
        }
        if (Plans.isRatio(indicator)) {
            int whole = 100 + random.nextInt(900);
            return new MeasuredValue.Ratio(
                    BigDecimal.valueOf(whole - random.nextInt(whole / 3)), BigDecimal.valueOf(whole));
        }
        return new MeasuredValue.Numeric(number(indicator % 7));
    }

    /** Around the target of the kind. */
    private BigDecimal number(int kind) {
        return switch (kind) {
            case 0, 2 -> BigDecimal.valueOf(700 + random.nextInt(250), 1);
            case 1 -> BigDecimal.valueOf(20 + random.nextInt(60), 1);
            case 3 -> BigDecimal.valueOf(650 + random.nextInt(300), 1);
            case 4 -> BigDecimal.valueOf(random.nextInt(10));
            case 5 -> BigDecimal.valueOf(5 + random.nextInt(8));
            default -> BigDecimal.valueOf(950 + random.nextInt(51), 1);
        };
    }

    /** So far below that every path is lost, for shares. */
    private MeasuredValue far(int indicator) {
        return Plans.isRating(indicator)
                ? new MeasuredValue.Rating("Không đạt")
                : new MeasuredValue.Numeric(BigDecimal.valueOf(30 + random.nextInt(20)));
    }

    private MeasuredValue odd(int indicator) {
        if (Plans.isRatio(indicator)) {
            return random.nextBoolean()
                    ? new MeasuredValue.Ratio(BigDecimal.ZERO, BigDecimal.ZERO)
                    : new MeasuredValue.Ratio(BigDecimal.TEN, BigDecimal.ONE);
        }
        return random.nextBoolean() ? new MeasuredValue.Rating("khá") : new MeasuredValue.NotApplicable();
    }
}

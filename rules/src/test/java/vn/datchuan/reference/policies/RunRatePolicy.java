package vn.datchuan.reference.policies;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.datchuan.reference.CaseView;
import vn.datchuan.reference.ReferenceVerdict;

/**
 * RUN_RATE_VN, for flows: deviation 100(LK/KH - n/12) in points from -3, -8 and -15 on; and the whole year by the season of the year before, whole year
 * before x LK / LK of the same months.
 */
final class RunRatePolicy implements ForecastPolicy {

    private static final BigDecimal WATCH = BigDecimal.valueOf(-3);
    private static final BigDecimal RISK = BigDecimal.valueOf(-8);
    private static final BigDecimal ALARM = BigDecimal.valueOf(-15);

    @Override
    public String prefix() {
        return "RRV";
    }

    @Override
    public ReferenceVerdict met(CaseView view, Rows rows, Rounding rounding) {
        return rows.provisional("M");
    }

    @Override
    public ReferenceVerdict notMet(CaseView view, Rows rows, Rounding rounding) {
        if (!applies(view)) {
            return rows.notAssessed("N", "NOT_COMPARABLE");
        }
        Optional<BigDecimal> year = seasonalForecast(view, rounding);
        if (year.isPresent() && misses(view, year.get())) {
            return rows.severe("5");
        }
        if (view.threshold() <= 0) {
            return rows.notAssessed("N", "NOT_COMPARABLE");
        }
        double ahead = view.value() / view.threshold() - view.elapsedOnItsDay();
        BigDecimal deviation = rounding.of(100 * view.direction() * ahead);
        if (deviation.compareTo(WATCH) >= 0) {
            return rows.onTrack("1");
        }
        if (deviation.compareTo(RISK) >= 0) {
            return rows.onTrack("2", "WATCH");
        }
        return deviation.compareTo(ALARM) >= 0 ? rows.atRisk("3") : rows.severe("4");
    }

    /** A count that adds up through its window towards an amount that may be passed. */
    private static boolean applies(CaseView view) {
        return view.subject().nature().equals("flow") && view.exact() && !view.fixedAmount() && !view.laterColumn();
    }

    private static Optional<BigDecimal> seasonalForecast(CaseView view, Rounding rounding) {
        OptionalDouble same = view.samePeriodBefore();
        OptionalDouble whole = view.wholeYearBefore();
        if (same.isEmpty() || whole.isEmpty() || same.getAsDouble() <= 0 || same.getAsDouble() > whole.getAsDouble()) {
            return Optional.empty();
        }
        return Optional.of(rounding.of(whole.getAsDouble() * view.value() / same.getAsDouble()));
    }

    private static boolean misses(CaseView view, BigDecimal forecast) {
        BigDecimal threshold = BigDecimal.valueOf(view.threshold());
        return view.direction() * threshold.compareTo(forecast) > 0;
    }
}

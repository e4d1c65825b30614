package vn.datchuan.reference.policies;

import java.math.BigDecimal;
import vn.datchuan.reference.CaseView;
import vn.datchuan.reference.CaseView.Point;
import vn.datchuan.reference.ReferenceVerdict;

/** CAGR_RATIO: R = d CAGR_a / |CAGR_r|; from .95 on track, below .60 severe. */
final class GrowthPolicy implements ForecastPolicy {

    private static final BigDecimal ON_TRACK = new BigDecimal("0.95");
    private static final BigDecimal LIMITED = new BigDecimal("0.60");

    @Override
    public String prefix() {
        return "CAGR";
    }

    @Override
    public ReferenceVerdict met(CaseView view, Rows rows, Rounding rounding) {
        return rows.provisional("M");
    }

    @Override
    public ReferenceVerdict notMet(CaseView view, Rows rows, Rounding rounding) {
        if (!Growth.lasts(view)) {
            return rows.notAssessed("0", "INSUFFICIENT_HISTORY");
        }
        Point base = Growth.first(view);
        boolean targetGrowth = view.threshold() > 0 && base.value() != view.threshold();
        if (Growth.actual(view).isEmpty() || !targetGrowth) {
            return rows.notAssessed("N", "NOT_COMPARABLE");
        }
        double years = Time.years(base.day(), view.subject().windowEnd());
        double required = Growth.rate(base.value(), view.threshold(), years);
        BigDecimal ratio = rounding.of(view.direction() * Growth.actual(view).getAsDouble() / Math.abs(required));
        if (ratio.compareTo(ON_TRACK) >= 0) {
            return rows.onTrack("1");
        }
        return ratio.compareTo(LIMITED) >= 0 ? rows.atRisk("2") : rows.severe("3");
    }
}

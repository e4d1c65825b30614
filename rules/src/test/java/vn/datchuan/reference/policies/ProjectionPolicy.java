package vn.datchuan.reference.policies;

import java.math.BigDecimal;
import vn.datchuan.reference.CaseView;
import vn.datchuan.reference.CaseView.Point;
import vn.datchuan.reference.ReferenceVerdict;

/** UNSD_PROJECTION: v_e = v(1 + CAGR_a)^(tT - t), q = (v_e - b)/(T - b); from .95 on track, below .10 stagnation. */
final class ProjectionPolicy implements ForecastPolicy {

    private static final BigDecimal ON_TRACK = new BigDecimal("0.95");
    private static final BigDecimal STAGNATION = new BigDecimal("0.10");

    @Override
    public String prefix() {
        return "UNSD";
    }

    @Override
    public ReferenceVerdict met(CaseView view, Rows rows, Rounding rounding) {
        return rows.provisional("M");
    }

    @Override
    public ReferenceVerdict notMet(CaseView view, Rows rows, Rounding rounding) {
        if (isNearExtreme(view)) {
            return rows.onTrack("E", "WATCH");
        }
        if (!Growth.lasts(view)) {
            return rows.notAssessed("0", "INSUFFICIENT_HISTORY");
        }
        Point base = Growth.first(view);
        boolean way = view.direction() * (view.threshold() - base.value()) > 0;
        if (Growth.actual(view).isEmpty() || !way) {
            return rows.notAssessed("N", "NOT_COMPARABLE");
        }
        double ahead = Time.years(view.day(), view.subject().windowEnd());
        double growth = 1 + Growth.actual(view).getAsDouble();
        double projected = Limits.keep(view, view.value() * StrictMath.pow(growth, ahead));
        BigDecimal share = rounding.of((projected - base.value()) / (view.threshold() - base.value()));
        if (share.compareTo(ON_TRACK) >= 0) {
            return rows.onTrack("1");
        }
        return share.compareTo(STAGNATION) >= 0 ? rows.atRisk("2") : rows.severe("3");
    }

    /** A target of 0 or 100 percent, and the value within one point of it. */
    private static boolean isNearExtreme(CaseView view) {
        boolean extreme = view.threshold() == 0 || view.threshold() == 100;
        return Limits.exist(view) && extreme && view.distance().compareTo(BigDecimal.ONE) <= 0;
    }
}

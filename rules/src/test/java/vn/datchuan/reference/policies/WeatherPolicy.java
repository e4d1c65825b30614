package vn.datchuan.reference.policies;

import java.math.BigDecimal;
import java.util.List;
import vn.datchuan.reference.CaseView;
import vn.datchuan.reference.CaseView.Point;
import vn.datchuan.reference.ReferenceVerdict;

/**
 * DNS_WEATHER: K for a target still to be reached, J for one that is met or to be kept.
 *
 * <p>a is the mean change a year over the last six points (of which the last four are consecutive), P = v + a(tT - t), m = d(T - P)/|T - v|.
 */
final class WeatherPolicy implements ForecastPolicy {

    private static final BigDecimal SUN = new BigDecimal("0.05");
    private static final BigDecimal CLOUD = new BigDecimal("0.20");

    @Override
    public String prefix() {
        return "DNS";
    }

    @Override
    public ReferenceVerdict met(CaseView view, Rows rows, Rounding rounding) {
        return hasTrend(view) && change(view, rounding).signum() < 0
                ? rows.provisional("J2", "WATCH")
                : rows.provisional("J1");
    }

    @Override
    public ReferenceVerdict notMet(CaseView view, Rows rows, Rounding rounding) {
        if (!hasTrend(view)) {
            return rows.notAssessed("0", "INSUFFICIENT_HISTORY");
        }
        boolean right = change(view, rounding).signum() > 0;
        if (view.maintained()) {
            return right ? rows.atRisk("J3") : rows.severe("J4");
        }
        if (!right) {
            return rows.severe("K4");
        }
        BigDecimal miss = miss(view, rounding);
        if (miss.compareTo(SUN) < 0) {
            return rows.onTrack("K1");
        }
        return miss.compareTo(CLOUD) <= 0 ? rows.onTrack("K2", "WATCH") : rows.atRisk("K3");
    }

    /** Four consecutive points at the end; a fixed amount has no trend to look for. */
    private static boolean hasTrend(CaseView view) {
        List<Point> points = view.points();
        int last = points.size() - 1;
        if (view.fixedAmount() || last < 3) {
            return false;
        }
        for (int i = last - 2; i <= last; i++) {
            if (!liesWithin(view, points.get(i - 1), points.get(i), 1)) {
                return false;
            }
        }
        return true;
    }

    /** Positive if better. */
    private static BigDecimal change(CaseView view, Rounding rounding) {
        return rounding.of(view.direction() * perYear(view));
    }

    private static double perYear(CaseView view) {
        List<Point> points = view.points();
        Point last = points.get(points.size() - 1);
        int first = points.size() - 4;
        while (first > 0 && first > points.size() - 6 && liesWithin(view, points.get(first - 1), last, 5)) {
            first--;
        }
        Point oldest = points.get(first);
        return (last.value() - oldest.value()) / Time.years(oldest.day(), last.day());
    }

    private static BigDecimal miss(CaseView view, Rounding rounding) {
        double open = view.threshold() - view.value();
        if (view.distance().signum() == 0) {
            // "more than T" at T: no distance is left, and any step the right way makes it
            return BigDecimal.ZERO;
        }
        double ahead = Time.years(view.day(), view.subject().windowEnd());
        double projected = Limits.keep(view, view.value() + perYear(view) * ahead);
        return rounding.of(view.direction() * (view.threshold() - projected) / Math.abs(open));
    }

    /** Less than so many reporting periods and a half apart. */
    private static boolean liesWithin(CaseView view, Point from, Point to, int periods) {
        double years = (periods + 0.5) * view.subject().reportingMonths() / 12;
        return Time.years(from.day(), to.day()) < years - Rounding.NOISE;
    }
}

package vn.datchuan.reference.policies;

import java.util.List;
import java.util.OptionalDouble;
import vn.datchuan.reference.CaseView;
import vn.datchuan.reference.CaseView.Point;

/** Compound growth a year from the first point of a case to the latest. */
final class Growth {

    private Growth() {}

    /** Two points, at least a year apart. A fixed amount is not grown towards. */
    static boolean lasts(CaseView view) {
        List<Point> points = view.pointsFromBase();
        return !view.fixedAmount()
                && points.size() > 1
                && Time.years(points.get(0).day(), view.day()) > 1 - Rounding.NOISE;
    }

    /** The base. */
    static Point first(CaseView view) {
        return view.pointsFromBase().get(0);
    }

    /** CAGR_a; empty from nothing or less, and to less than nothing: no small number is put for zero. */
    static OptionalDouble actual(CaseView view) {
        Point base = first(view);
        return base.value() <= 0 || view.value() < 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(rate(base.value(), view.value(), Time.years(base.day(), view.day())));
    }

    static double rate(double from, double to, double years) {
        return StrictMath.pow(to / from, 1 / years) - 1;
    }
}

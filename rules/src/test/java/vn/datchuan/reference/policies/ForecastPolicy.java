package vn.datchuan.reference.policies;

import vn.datchuan.reference.CaseView;
import vn.datchuan.reference.ReferenceVerdict;

/** Judges open windows with a usable figure, in the place of rows 5 to 12. */
interface ForecastPolicy {

    /** What the names of its rows begin with. */
    String prefix();

    /** Of a target met now that may still be lost. */
    ReferenceVerdict met(CaseView view, Rows rows, Rounding rounding);

    /** Of a target not met and still in reach. */
    ReferenceVerdict notMet(CaseView view, Rows rows, Rounding rounding);

    default ReferenceVerdict judge(CaseView view, Rounding rounding) {
        Rows rows = new Rows(prefix(), view);
        if (view.met()) {
            return view.secured() ? rows.secured() : met(view, rows, rounding);
        }
        return view.unreachable() ? rows.unreachable() : notMet(view, rows, rounding);
    }
}

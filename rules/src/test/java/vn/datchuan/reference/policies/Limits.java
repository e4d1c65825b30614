package vn.datchuan.reference.policies;

import vn.datchuan.reference.CaseView;

/** The limits of a bounded share. */
final class Limits {

    private Limits() {}

    static boolean exist(CaseView view) {
        return view.subject().share() && view.subject().bounded();
    }

    /** The projected value, or the limit it would leave. */
    static double keep(CaseView view, double projected) {
        return exist(view) ? Math.min(Math.max(projected, 0), 100) : projected;
    }
}

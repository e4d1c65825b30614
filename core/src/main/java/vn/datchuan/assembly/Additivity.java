package vn.datchuan.assembly;

import vn.datchuan.model.Nature;
import vn.datchuan.model.UnitOfMeasure;
import vn.datchuan.target.Criterion;

/** Whether the plain numbers of an indicator may be added over units (cộng được). */
enum Additivity {
    /** Shares, rates, averages, ratings, and whatever is not known to add up. */
    NONE,
    /** How many there are at a moment. */
    COUNT,
    /** How much there was in a period. */
    FLOW;

    static Additivity of(JudgedTarget target) {
        boolean number =
                target.criterion() instanceof Criterion.Threshold || target.criterion() instanceof Criterion.Between;
        if (!number
                || target.share()
                || target.unit().open()
                || !addsUp(target.unit().unit())) {
            return NONE;
        }
        if (target.nature() == Nature.FLOW) {
            return FLOW;
        }
        boolean counted = target.nature() == Nature.STOCK
                && target.unit().unit().quantity().isEmpty()
                && target.unit().unit().per().isEmpty();
        return counted ? COUNT : NONE;
    }

    /** False for shares and multiples, and for what is per anything but a year. */
    static boolean addsUp(UnitOfMeasure unit) {
        boolean extensive =
                switch (unit.quantity()) {
                    case "%", "điểm %", "lần", "bậc" -> false;
                    default -> true;
                };
        return extensive && (unit.per().isEmpty() || unit.per().equals("năm"));
    }

    Additivity weaker(Additivity other) {
        return compareTo(other) <= 0 ? this : other;
    }
}

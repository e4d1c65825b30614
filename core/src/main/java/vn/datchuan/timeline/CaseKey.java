package vn.datchuan.timeline;

import java.util.Comparator;

/**
 * Which case a verdict is about (trường hợp): one indicator or task of a unit's plan in one period.
 *
 * @param unit code
 * @param plan id
 * @param indicator code of an indicator or task
 * @param period label
 */
public record CaseKey(String unit, String plan, String indicator, String period) implements Comparable<CaseKey> {

    private static final Comparator<CaseKey> ORDER = Comparator.comparing(CaseKey::unit)
            .thenComparing(CaseKey::plan)
            .thenComparing(CaseKey::indicator)
            .thenComparing(CaseKey::period);

    /** By unit, plan, indicator and period, as texts. */
    @Override
    public int compareTo(CaseKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return unit + " " + plan + " " + indicator + " " + period;
    }
}

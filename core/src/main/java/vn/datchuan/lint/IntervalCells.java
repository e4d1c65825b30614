package vn.datchuan.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Cuts the numbers of a variable at every constant it is compared with: each constant is a cell, and each stretch between two. */
final class IntervalCells {

    private final RegionDomain domain;
    private final int samples;
    private final List<RegionCell> cells = new ArrayList<>();

    private IntervalCells(RegionDomain domain, int samples) {
        this.domain = domain;
        this.samples = samples;
    }

    /**
     * The cells in ascending order; behind them what is no number.
     *
     * @param constants in ascending order, compared as numbers
     * @param samples cells of one stretch. One is enough where the variable is compared with constants alone; where variables are compared with each other,
     *     as many as there are such variables: so every order that they can stand in is tried
     */
    static List<RegionCell> of(RegionDomain domain, SortedSet<BigDecimal> constants, int samples) {
        NavigableSet<BigDecimal> cuts = new TreeSet<>(constants);
        domain.lowest().ifPresent(cuts::add);
        domain.highest().ifPresent(cuts::add);
        IntervalCells made = new IntervalCells(domain, samples);
        Optional<BigDecimal> last = Optional.empty();
        for (BigDecimal cut : cuts) {
            made.add(new Interval(last, Optional.of(cut)));
            made.add(Interval.of(cut));
            last = Optional.of(cut);
        }
        made.add(new Interval(last, Optional.empty()));
        if (domain.sort() == RegionDomain.Sort.VALUE) {
            made.cells.add(RegionCell.of(RegionCell.Sort.BOUND));
        }
        if (domain.nullable()) {
            made.cells.add(RegionCell.of(RegionCell.Sort.ABSENT));
        }
        return made.cells;
    }

    private void add(Interval interval) {
        for (BigDecimal number : interval.some(samples, domain.whole())) {
            boolean below = domain.lowest().isPresent()
                    && number.compareTo(domain.lowest().orElseThrow()) < 0;
            boolean above = domain.highest().isPresent()
                    && number.compareTo(domain.highest().orElseThrow()) > 0;
            if (!below && !above) {
                cells.add(RegionCell.number(samples == 1 ? interval : narrowed(interval, number), number));
            }
        }
    }

    /** A sample stands for itself. */
    private static Interval narrowed(Interval interval, BigDecimal number) {
        return interval.isNumber() ? interval : Interval.of(number);
    }
}

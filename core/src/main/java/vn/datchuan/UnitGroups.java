package vn.datchuan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Measurement;

/**
 * Takes rows that come grouped by unit apart, some units at a time. Of the units before only their codes are kept, to find one that comes a second
 * time. Up to 500 rows of units without a plan may stand among those of a unit; more of them end it. Not thread-safe.
 */
final class UnitGroups {

    /** So many rows at least are handed out together, if there are: to judge them together costs less. */
    private static final int TOGETHER = 500;

    private final Iterator<Measurement> rows;
    private final Set<String> planned;
    private final Set<String> seen = new HashSet<>();
    private @Nullable Measurement ahead;
    private @Nullable RuntimeException failure;
    private boolean ended;

    /** @param planned units that have a plan; a row of another one is handed out with those that it stands among */
    UnitGroups(Iterator<Measurement> rows, Set<String> planned) {
        this.rows = rows;
        this.planned = planned;
    }

    /** The next units; empty at the end of the rows, and where they cannot be read on. */
    List<UnitGroup> next() {
        List<UnitGroup> groups = new ArrayList<>();
        int size = 0;
        while (!ended && size < TOGETHER) {
            try {
                UnitGroup group = read();
                if (group != null) {
                    groups.add(group);
                    size += group.rows().size();
                }
            } catch (RuntimeException e) {
                failure = e;
                ended = true;
            }
        }
        return groups;
    }

    private @Nullable UnitGroup read() {
        Measurement first = ahead;
        ahead = null;
        if (first == null && rows.hasNext()) {
            first = rows.next();
        }
        if (first == null) {
            ended = true;
            return null;
        }
        boolean known = planned.contains(first.unit());
        if (known && !seen.add(first.unit())) {
            throw new DatChuanException(
                    ErrorCode.INVALID_VALUES,
                    List.of(
                            new Problem(
                                    first.place(),
                                    "rows of unit \"" + first.unit()
                                            + "\" come a second time, behind those of other units",
                                    "all rows of a unit one after the other; or the whole file at once, where it is not a stream")));
        }
        List<Measurement> group = new ArrayList<>();
        group.add(first);
        int strangers = known ? 0 : 1;
        while (rows.hasNext()) {
            Measurement m = rows.next();
            boolean other = !m.unit().equals(first.unit()) && planned.contains(m.unit());
            if (other || strangers == TOGETHER) {
                ahead = m;
                break;
            }
            strangers = planned.contains(m.unit()) ? 0 : strangers + 1;
            group.add(m);
        }
        return new UnitGroup(first.unit(), group);
    }

    /** What kept the rows from being read on; the unit that was being read then is not handed out. Null if nothing did. */
    @Nullable
    RuntimeException failure() {
        return failure;
    }
}

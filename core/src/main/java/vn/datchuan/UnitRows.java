package vn.datchuan;

import java.util.Set;
import vn.datchuan.assembly.MeasurementBook;

/**
 * The measurements that one unit is judged by.
 *
 * @param inherited codes of indicators whose series holds figures reported for units that this unit came from
 */
record UnitRows(MeasurementBook book, Set<String> inherited) {

    /** Only its own. */
    static UnitRows of(MeasurementBook book) {
        return new UnitRows(book, Set.of());
    }
}

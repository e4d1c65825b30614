package vn.datchuan.io;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.error.DatChuanException;

/**
 * The columns of an annex as its heading names them (dòng tiêu đề). Headings lie: "Kết quả" is the target in one annex and last year's figure in the
 * next, "Chỉ tiêu" the name or the value. What can only be one thing is taken and said; what can be two is refused.
 *
 * @param id column of the ids, counted from 0 like all; -1 for none
 * @param numbered the ids are the printed numbering of a section
 * @param targets one or more
 * @param beside columns of agencies and notes
 */
record TargetHeader(
        List<String> names,
        int id,
        boolean numbered,
        int indicator,
        int unit,
        int direction,
        List<Integer> targets,
        Map<TargetColumn, Integer> beside) {

    TargetHeader {
        names = List.copyOf(names);
        targets = List.copyOf(targets);
        beside = Map.copyOf(beside);
    }

    /**
     * How sure it is that a line is the heading: how many different things its words are known for. 0 for a line without a name and a value, or with one
     * known word among others.
     */
    static int score(List<String> names) {
        Set<TargetColumn> known = EnumSet.noneOf(TargetColumn.class);
        for (String name : names) {
            TargetHeading.of(name).column().ifPresent(known::add);
        }
        boolean needed = known.contains(TargetColumn.INDICATOR)
                || known.contains(TargetColumn.TARGET)
                || known.contains(TargetColumn.RESULT);
        return needed && (known.size() > 1 || names.size() == 1) ? known.size() : 0;
    }

    /**
     * @throws DatChuanException with one problem if the table cannot be read under this heading
     */
    static TargetHeader of(List<String> names, int line, TargetRowsSink rows) {
        return new TargetHeaderFinder(names, line, rows).find();
    }

    /** What a column is read as; empty for one that is not read. */
    Optional<TargetColumn> meaning(int column) {
        if (targets.contains(column)) {
            return Optional.of(TargetColumn.TARGET);
        }
        if (column == id) {
            return Optional.of(TargetColumn.ID);
        }
        if (column == indicator) {
            return Optional.of(TargetColumn.INDICATOR);
        }
        if (column == unit) {
            return Optional.of(TargetColumn.UNIT);
        }
        return column == direction ? Optional.of(TargetColumn.DIRECTION) : Optional.empty();
    }
}

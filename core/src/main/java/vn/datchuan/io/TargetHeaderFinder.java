package vn.datchuan.io;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.error.DatChuanException;

/** Reads the heading line of an annex. Used once. */
final class TargetHeaderFinder {

    private static final String NAMED = "\"Tên chỉ tiêu\" for the name and \"Mục tiêu\" or a year for the value";
    private static final String UNIT = "\"Đơn vị tính\" or \"ĐVT\", or \"Đơn vị chủ trì\" for the agency";
    private static final String READ = "one of id, TT, indicator, Chỉ tiêu, unit, ĐVT, target, Mục tiêu, direction";

    private final List<String> names;
    private final int line;
    private final TargetRowsSink rows;
    private final List<TargetHeading> headings = new ArrayList<>();

    TargetHeaderFinder(List<String> names, int line, TargetRowsSink rows) {
        this.names = names;
        this.line = line;
        this.rows = rows;
        names.forEach(n -> headings.add(TargetHeading.of(n)));
    }

    TargetHeader find() {
        List<Integer> targets = all(TargetColumn.TARGET);
        int indicator = indicator(targets);
        if (targets.isEmpty()) {
            targets = results();
        }
        refuseAmbiguousUnit();
        refuseMissing(indicator, targets);
        refuseSameHeading(targets);
        int id = only(TargetColumn.ID);
        int number = only(TargetColumn.NUMBER);
        TargetHeader header = new TargetHeader(
                names,
                id >= 0 ? id : number,
                id < 0 && number >= 0,
                indicator,
                only(TargetColumn.UNIT),
                only(TargetColumn.DIRECTION),
                targets,
                beside());
        report(header);
        return header;
    }

    /** Of two columns with agencies of one role the first counts. */
    private Map<TargetColumn, Integer> beside() {
        Map<TargetColumn, Integer> beside = new EnumMap<>(TargetColumn.class);
        for (int i = 0; i < headings.size(); i++) {
            Optional<TargetColumn> column = headings.get(i).column();
            if (column.isPresent() && column.orElseThrow().beside()) {
                beside.putIfAbsent(column.orElseThrow(), i);
            }
        }
        return beside;
    }

    /** Moves "Chỉ tiêu" to the values where another column has the names and none has values. */
    private int indicator(List<Integer> targets) {
        List<Integer> found = all(TargetColumn.INDICATOR);
        if (found.size() == 2 && targets.isEmpty() && bare(found.get(1)) && !bare(found.get(0))) {
            int column = found.get(1);
            targets.add(column);
            rows.problem(
                    line,
                    column + 1,
                    quoted(column) + " is taken for the value, since " + quoted(found.get(0)) + " has the names",
                    "\"Mục tiêu\" or target");
            return found.get(0);
        }
        if (found.size() > 1) {
            throw both(found.get(0), found.get(1), "may each be the name", NAMED);
        }
        int indicator = found.isEmpty() ? -1 : found.get(0);
        boolean before = indicator >= 0 && bare(indicator) && !targets.isEmpty() && targets.get(0) < indicator;
        if (before && !headings.get(targets.get(0)).year()) {
            throw both(targets.get(0), indicator, "may each be the name or the value", NAMED);
        }
        return indicator;
    }

    private boolean bare(int column) {
        return TargetHeading.bareIndicator(names.get(column));
    }

    private List<Integer> results() {
        List<Integer> found = all(TargetColumn.RESULT);
        if (found.size() == 1) {
            String what = quoted(found.get(0)) + " is taken for the target, since no other column is";
            rows.problem(line, found.get(0) + 1, what, "\"Mục tiêu\", or \"Kết quả thực hiện\" for a figure");
        } else if (found.size() > 1) {
            throw both(found.get(0), found.get(1), "may each be the target", NAMED);
        }
        return found;
    }

    private void refuseAmbiguousUnit() {
        for (int i = 0; i < names.size(); i++) {
            if (TargetHeading.ambiguousUnit(names.get(i)) && only(TargetColumn.UNIT) < 0) {
                throw rows.refused(line, i + 1, quoted(i) + " may be the unit of measure or the agency", UNIT);
            }
        }
    }

    private void refuseMissing(int indicator, List<Integer> targets) {
        if (targets.isEmpty()) {
            throw rows.refused(
                    line,
                    0,
                    "no column for the target",
                    "one headed \"Mục tiêu\", \"Kế hoạch\", \"Chỉ tiêu năm 2026\" or target; it is left empty for sentences");
        }
        if (indicator < 0 && headings.stream().anyMatch(h -> h.column().isEmpty())) {
            throw rows.refused(
                    line,
                    0,
                    "no column for the indicator",
                    "one headed \"Chỉ tiêu\", \"Tên chỉ tiêu\", \"Nội dung\" or indicator");
        }
    }

    private void refuseSameHeading(List<Integer> targets) {
        for (int i = 1; i < targets.size(); i++) {
            for (int k = 0; k < i; k++) {
                String one = TargetHeading.fold(names.get(targets.get(k)));
                if (one.equals(TargetHeading.fold(names.get(targets.get(i))))) {
                    throw both(targets.get(k), targets.get(i), "have the same heading", "headings that differ");
                }
            }
        }
    }

    /** Index of the one column of a kind, -1 for none. */
    private int only(TargetColumn column) {
        List<Integer> found = all(column);
        if (found.size() > 1) {
            throw both(found.get(0), found.get(1), "are both " + column.code(), "one column for " + column.code());
        }
        return found.isEmpty() ? -1 : found.get(0);
    }

    private List<Integer> all(TargetColumn column) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).is(column)) {
                found.add(i);
            }
        }
        return found;
    }

    private DatChuanException both(int one, int other, String what, String expected) {
        String columns = "columns " + ValuesText.quote(ValuesText.clean(names.get(one))) + " and "
                + ValuesText.quote(ValuesText.clean(names.get(other)));
        return rows.refused(line, other + 1, columns + " " + what, expected);
    }

    private String quoted(int column) {
        return "column " + ValuesText.quote(ValuesText.clean(names.get(column)));
    }

    /** Says which column is what, and which is not read although nobody would expect that. */
    private void report(TargetHeader header) {
        for (int i = 0; i < names.size(); i++) {
            Optional<TargetColumn> meaning = header.meaning(i);
            boolean expected = headings.get(i).is(TargetColumn.UNUSED)
                    || headings.get(i).column().map(TargetColumn::beside).orElse(false)
                    || headings.get(i).is(TargetColumn.RESULT)
                    || headings.get(i).is(TargetColumn.NUMBER);
            if (!names.get(i).isBlank()) {
                rows.heading(ValuesText.clean(names.get(i)), meaning);
            }
            if (meaning.isEmpty() && !expected && !names.get(i).isBlank()) {
                rows.problem(line, i + 1, quoted(i) + " is not known and is not read", READ);
            }
        }
    }
}

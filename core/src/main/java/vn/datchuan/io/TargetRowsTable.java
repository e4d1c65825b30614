package vn.datchuan.io;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Place;
import vn.datchuan.model.AgencyRole;
import vn.datchuan.target.PrintedTarget;

/**
 * The rows of an annex below its heading, one after the other: the second line of the heading, if it has one, then targets with section titles between
 * them. Used once, by one thread.
 */
final class TargetRowsTable {

    /** How many lines may stand up to the heading, it included. */
    static final int MOST_TITLE_LINES = 50;

    private final TargetRowsSink rows;
    private final int headingLine;
    private final List<TargetCell> heading;
    private List<TargetCell> years = List.of();
    private Optional<TargetHeader> header = Optional.empty();
    private boolean first = true;
    private String section = "";

    TargetRowsTable(int headingLine, List<TargetCell> heading, TargetRowsSink rows) {
        this.headingLine = headingLine;
        this.heading = List.copyOf(heading);
        this.rows = rows;
    }

    /** No line up to {@link #MOST_TITLE_LINES} is a heading. */
    static DatChuanException withoutHeading(TargetRowsSink rows) {
        return rows.refused(
                0,
                0,
                "no heading in the first " + MOST_TITLE_LINES + " lines",
                "columns such as \"TT\", \"Chỉ tiêu\", \"ĐVT\", \"Mục tiêu\", or id, indicator, unit, target");
    }

    /** Takes a row; one without text is passed over. */
    void accept(int line, List<TargetCell> cells) {
        if (cells.stream().allMatch(TargetCell::isBlank)) {
            return;
        }
        if (header.isEmpty()) {
            Optional<List<String>> two = TargetHeadingLines.joined(texts(heading), texts(cells));
            readHeading(two);
            if (two.isPresent()) {
                years = List.copyOf(cells);
                return;
            }
        }
        readRow(line, cells, header.orElseThrow());
        first = false;
    }

    /** To be called behind the last row. */
    void finish() {
        if (header.isEmpty()) {
            readHeading(Optional.empty());
        }
    }

    /**
     * @param joined the heading together with its second line, if it has one
     */
    private void readHeading(Optional<List<String>> joined) {
        header = Optional.of(TargetHeader.of(joined.orElseGet(() -> texts(heading)), headingLine, rows));
    }

    /** A line below the heading that may have fewer fields than it: its second line, or the title of a section. */
    boolean isTitle(List<TargetCell> cells) {
        if (TargetHeadingLines.joined(texts(heading), texts(cells)).isPresent()) {
            return true;
        }
        if (header.isEmpty()) {
            readHeading(Optional.empty());
        }
        return TargetSection.of(cells, header.orElseThrow()).isPresent();
    }

    private void readRow(int line, List<TargetCell> cells, TargetHeader columns) {
        boolean again = TargetHeadingLines.isSame(heading, cells)
                || !years.isEmpty() && TargetHeadingLines.isSame(years, cells);
        if (again || first && TargetHeadingLines.areNumbers(texts(cells))) {
            rows.skip(line);
            return;
        }
        Optional<TargetSection> title = TargetSection.of(cells, columns);
        if (title.isPresent()) {
            section = title.orElseThrow().number();
            rows.section(line, title.orElseThrow());
            return;
        }
        if (!report(line, cells, List.of(columns.id(), columns.indicator(), columns.unit(), columns.direction()))) {
            readTargets(line, cells, columns);
        }
    }

    private void readTargets(int line, List<TargetCell> cells, TargetHeader columns) {
        String indicator = text(cells, columns.indicator());
        List<Integer> filled = new ArrayList<>();
        boolean faulty = false;
        for (int column : columns.targets()) {
            faulty |= report(line, cells, List.of(column));
            if (!text(cells, column).isBlank()) {
                filled.add(column);
            }
        }
        if (columns.indicator() >= 0 && indicator.isBlank()) {
            String what = filled.isEmpty() ? "neither indicator nor target" : "a target and no indicator";
            rows.problem(line, 0, "the row has " + what, "both; a name over several rows is written in each");
            return;
        }
        if (filled.isEmpty() && faulty) {
            return;
        }
        String id = id(line, cells, columns);
        if (filled.isEmpty() || columns.targets().size() == 1) {
            add(line, filled.isEmpty() ? columns.targets().get(0) : filled.get(0), id, 1, cells, columns);
            return;
        }
        for (int column : filled) {
            add(line, column, id + "/" + ValuesText.clean(columns.names().get(column)), column + 1, cells, columns);
        }
    }

    private void add(int line, int target, String id, int column, List<TargetCell> cells, TargetHeader columns) {
        String indicator = text(cells, columns.indicator());
        if (indicator.isBlank() && text(cells, target).isBlank()) {
            rows.problem(line, 0, "the row has neither indicator nor target", "a text to read");
            return;
        }
        Place place = rows.place(line, column);
        PrintedTarget printed = rows.printed(
                place, indicator, text(cells, columns.unit()), text(cells, target), text(cells, columns.direction()));
        rows.add(new TargetRow(
                id,
                printed,
                place,
                number(cells, columns),
                section,
                ValuesText.clean(columns.names().get(target)),
                agencies(cells, columns),
                ValuesText.clean(text(cells, columns.beside().getOrDefault(TargetColumn.NOTE, -1)))));
    }

    private static Map<AgencyRole, String> agencies(List<TargetCell> cells, TargetHeader columns) {
        Map<AgencyRole, String> agencies = new EnumMap<>(AgencyRole.class);
        for (AgencyRole role : AgencyRole.values()) {
            int column = columns.beside().getOrDefault(TargetColumn.valueOf(role.name()), -1);
            String printed = ValuesText.clean(text(cells, column));
            if (!printed.isEmpty()) {
                agencies.put(role, printed);
            }
        }
        return agencies;
    }

    /** The row's own numbering without its dot; empty where there is none. */
    private static String number(List<TargetCell> cells, TargetHeader columns) {
        String id = ValuesText.clean(text(cells, columns.id()));
        return id.endsWith(".") ? id.substring(0, id.length() - 1) : id;
    }

    /** The id as given; the row's number where there is none. Numbering gets its section's number before it, as codes of plans have. */
    private String id(int line, List<TargetCell> cells, TargetHeader columns) {
        String id = ValuesText.clean(text(cells, columns.id()));
        if (id.isEmpty()) {
            return Integer.toString(line);
        }
        if (!columns.numbered()) {
            return id;
        }
        String number = id.endsWith(".") ? id.substring(0, id.length() - 1) : id;
        return section.isEmpty() || !Character.isDigit(number.isEmpty() ? ' ' : number.charAt(0))
                ? number
                : section + "." + number;
    }

    /** Reports the cells that cannot be used; true if there are any. */
    private boolean report(int line, List<TargetCell> cells, List<Integer> columns) {
        boolean faulty = false;
        for (int column : columns) {
            if (column >= 0
                    && column < cells.size()
                    && !cells.get(column).fault().isEmpty()) {
                rows.problem(
                        line,
                        column + 1,
                        cells.get(column).fault(),
                        cells.get(column).expected());
                faulty = true;
            }
        }
        return faulty;
    }

    private static String text(List<TargetCell> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).text() : "";
    }

    static List<String> texts(List<TargetCell> cells) {
        List<String> texts = new ArrayList<>(cells.size());
        cells.forEach(c -> texts.add(c.text()));
        return texts;
    }
}

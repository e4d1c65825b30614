package vn.datchuan.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Direction;
import vn.datchuan.target.PrintedTarget;

/** Takes what is found in one file of targets. Used once, by one thread. */
final class TargetRowsSink {

    private static final Map<String, Direction> DIRECTIONS = new HashMap<>();

    static {
        for (String word : List.of("higher", "cao", "cao hơn", "càng cao càng tốt", "tăng", "thuận")) {
            DIRECTIONS.put(TargetHeading.fold(word), Direction.HIGHER);
        }
        for (String word : List.of("lower", "thấp", "thấp hơn", "càng thấp càng tốt", "giảm", "nghịch")) {
            DIRECTIONS.put(TargetHeading.fold(word), Direction.LOWER);
        }
    }

    private final String file;
    private final List<TargetRow> rows = new ArrayList<>();
    private final List<TargetRows.Heading> headings = new ArrayList<>();
    private final List<TargetRows.SectionTitle> sections = new ArrayList<>();
    private final List<Place> skipped = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    TargetRowsSink(String file) {
        this.file = file;
    }

    void heading(String text, Optional<TargetColumn> meaning) {
        headings.add(
                new TargetRows.Heading(text, meaning.map(TargetColumn::code).orElse("")));
    }

    /** The title of a section, which is no target. */
    void section(int line, TargetSection title) {
        sections.add(new TargetRows.SectionTitle(title.number(), title.title(), new Place(file, line, 0)));
        skip(line);
    }

    void skip(int line) {
        skipped.add(new Place(file, line, 0));
    }

    /** 0 for a line or a column that is not known. */
    void problem(int line, int column, String what, String expected) {
        problems.add(new Problem(new Place(file, line, column), what, expected));
    }

    /** The file as a whole cannot be used. */
    DatChuanException refused(int line, int column, String what, String expected) {
        return new DatChuanException(
                ErrorCode.UNREADABLE_FILE, List.of(new Problem(new Place(file, line, column), what, expected)));
    }

    /**
     * Takes a row of which nothing else is known.
     *
     * @param direction as given; blank for none
     */
    void add(Place place, String id, String indicator, String unit, String target, String direction) {
        add(new TargetRow(id, printed(place, indicator, unit, target, direction), place));
    }

    PrintedTarget printed(Place place, String indicator, String unit, String target, String direction) {
        Optional<Direction> declared = Optional.ofNullable(DIRECTIONS.get(TargetHeading.fold(direction)));
        if (declared.isEmpty() && !direction.isBlank()) {
            String what = "direction " + ValuesText.quote(direction.strip()) + " is not known and is left out";
            problem(place.line(), place.column(), what, "higher or lower");
        }
        Optional<String> column = unit.isBlank() ? Optional.empty() : Optional.of(unit);
        return new PrintedTarget(indicator, column, target, declared);
    }

    /** Takes a row; an id that stands twice is a problem and the row counts, since its reading stands by itself. */
    void add(TargetRow row) {
        Place place = row.place();
        Integer other = lines.putIfAbsent(row.id(), place.line());
        if (other != null) {
            String what = "id " + ValuesText.quote(row.id()) + " stands in line " + other + " too";
            problem(place.line(), place.column(), what, "each id once; the row is read");
        }
        rows.add(row);
    }

    Place place(int line, int column) {
        return new Place(file, line, column);
    }

    TargetRows finish() {
        if (rows.isEmpty() && problems.isEmpty()) {
            throw refused(0, 0, "the file has no row with a target", "rows below the heading");
        }
        Collections.sort(problems);
        return new TargetRows(rows, headings, sections, skipped, problems);
    }
}

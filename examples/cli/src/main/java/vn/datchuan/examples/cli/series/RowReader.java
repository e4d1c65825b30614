package vn.datchuan.examples.cli.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.datchuan.SeriesCase;
import vn.datchuan.model.Direction;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.Nature;
import vn.datchuan.target.Comparison;

/** Turns lines into series, each with its window and target. Every fault of a line is found, and a line with a fault is no series. */
final class RowReader {

    private static final List<String> KEYS = List.of(
            "id",
            "start",
            "close",
            "asOf",
            "direction",
            "bounded",
            "nature",
            "op",
            "target",
            "base",
            "path",
            "population",
            "series");

    private final Faults faults;
    private final Points points;
    private final SeenIds ids = new SeenIds();

    RowReader(Faults faults) {
        this.faults = faults;
        this.points = new Points(faults);
    }

    /** The series of the line that the faults are about now. */
    Optional<SeriesCase> read(Line line) {
        return JsonLine.read(line, faults).flatMap(object -> {
            Fields row = new Fields(object, "the row", KEYS, faults);
            Optional<SeriesCase> read = row(row);
            return read.isPresent() && isNew(row, read.orElseThrow().id(), line.number()) ? read : Optional.empty();
        });
    }

    private Optional<SeriesCase> row(Fields row) {
        Optional<String> id = row.name("id");
        Optional<LocalDate> start = row.day("start");
        Optional<LocalDate> close = row.day("close");
        Optional<LocalDate> asOf = row.day("asOf");
        Optional<Direction> direction = row.choice("direction", Words.DIRECTIONS);
        Optional<Boolean> bounded = row.truth("bounded");
        Optional<Nature> nature = row.choice("nature", Words.NATURES);
        Optional<Comparison> op = row.choice("op", Words.COMPARISONS);
        Optional<BigDecimal> target = row.number("target");
        Optional<BigDecimal> base = row.optionalNumber("base");
        List<SeriesCase.PathLevel> path = points.path(row);
        Optional<BigDecimal> population = row.optionalNumber("population");
        List<SeriesCase.Value> series = points.series(row);
        checkWindow(row, start, close);
        checkWay(row, direction, op);
        if (population.isPresent() && population.orElseThrow().signum() <= 0) {
            row.fault("population", "is not above 0", "a number of units above 0");
        }
        if (!faults.none()) {
            return Optional.empty();
        }
        return Optional.of(new SeriesCase(
                id.orElseThrow(),
                start.orElseThrow(),
                close.orElseThrow(),
                asOf.orElseThrow(),
                direction.orElseThrow(),
                bounded.orElseThrow() || hasRatio(series),
                bounded.orElseThrow(),
                nature.orElseThrow(),
                op.orElseThrow(),
                target.orElseThrow(),
                base,
                path,
                population,
                series));
    }

    private boolean isNew(Fields row, String id, int line) {
        int before = ids.put(id, line);
        if (before != 0) {
            row.fault("id", "is " + Quoted.of(id) + " as on line " + before, "each id once");
        }
        return before == 0;
    }

    private static void checkWindow(Fields row, Optional<LocalDate> start, Optional<LocalDate> close) {
        if (start.isPresent() && close.isPresent() && close.orElseThrow().isBefore(start.orElseThrow())) {
            row.fault("close", "is before start " + start.orElseThrow(), "that day or a later one");
        }
    }

    private static void checkWay(Fields row, Optional<Direction> direction, Optional<Comparison> op) {
        if (direction.isEmpty() || op.isEmpty()) {
            return;
        }
        boolean higher = direction.orElseThrow() == Direction.HIGHER;
        if (higher ? op.orElseThrow().ceiling() : op.orElseThrow().floor()) {
            row.fault(
                    "op",
                    "contradicts direction " + (higher ? "higher" : "lower"),
                    higher ? ">=, > or ==" : "<=, < or ==");
        }
    }

    private static boolean hasRatio(List<SeriesCase.Value> series) {
        for (SeriesCase.Value value : series) {
            if (value.value() instanceof Ratio) {
                return true;
            }
        }
        return false;
    }
}

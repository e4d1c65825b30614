package vn.datchuan.examples.cli.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.SeriesCase;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Ratio;

/** Reads the dated members of a row: what was measured, and the levels on the way. */
final class Points {

    private static final List<String> LEVEL_KEYS = List.of("date", "value");
    private static final List<String> VALUE_KEYS = List.of("date", "value", "numerator", "denominator");

    private final Faults faults;

    Points(Faults faults) {
        this.faults = faults;
    }

    List<SeriesCase.PathLevel> path(Fields row) {
        List<SeriesCase.PathLevel> levels = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (JsonCell item : row.items("path")) {
            Optional<Fields> fields = fields(item, "the level", LEVEL_KEYS);
            Optional<LocalDate> day = fields.flatMap(f -> f.day("date"));
            Optional<BigDecimal> value = fields.flatMap(f -> f.number("value"));
            before = increasing(item, before, day);
            if (day.isPresent() && value.isPresent()) {
                levels.add(new SeriesCase.PathLevel(day.orElseThrow(), value.orElseThrow()));
            }
        }
        return levels;
    }

    List<SeriesCase.Value> series(Fields row) {
        if (row.required("series", "a list of dated values").isEmpty()) {
            return List.of();
        }
        List<SeriesCase.Value> values = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (JsonCell item : row.items("series")) {
            Optional<Fields> fields = fields(item, "the point", VALUE_KEYS);
            Optional<LocalDate> day = fields.flatMap(f -> f.day("date"));
            Optional<MeasuredValue> value = fields.flatMap(Points::value);
            before = increasing(item, before, day);
            if (day.isPresent() && value.isPresent()) {
                values.add(new SeriesCase.Value(day.orElseThrow(), value.orElseThrow()));
            }
        }
        return values;
    }

    private Optional<Fields> fields(JsonCell item, String what, List<String> keys) {
        if (item instanceof JsonCell.Members object) {
            return Optional.of(new Fields(object, what, keys, faults));
        }
        faults.add(item.column(), what + " is no object", "an object with " + String.join(", ", keys));
        return Optional.empty();
    }

    /** The latest day so far. */
    private LocalDate increasing(JsonCell item, LocalDate before, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return before;
        }
        if (!day.orElseThrow().isAfter(before)) {
            faults.add(item.column(), "date " + day.orElseThrow() + " follows " + before, "a later day");
            return before;
        }
        return day.orElseThrow();
    }

    private static Optional<MeasuredValue> value(Fields fields) {
        if (!fields.has("numerator") && !fields.has("denominator")) {
            return single(fields);
        }
        if (fields.has("value")) {
            fields.fault("value", "stands beside numerator or denominator", "value, or numerator and denominator");
            return Optional.empty();
        }
        Optional<BigDecimal> numerator = fields.number("numerator");
        Optional<BigDecimal> denominator = fields.number("denominator");
        return numerator.isPresent() && denominator.isPresent()
                ? Optional.of(new Ratio(numerator.orElseThrow(), denominator.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<MeasuredValue> single(Fields fields) {
        Optional<JsonCell> cell = fields.required("value", "a number, or numerator and denominator");
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (!(cell.orElseThrow() instanceof JsonCell.Text text)) {
            return fields.optionalNumber("value").map(Numeric::new);
        }
        Optional<MeasuredValue> printed = PrintedValue.parse(text.text());
        if (printed.isEmpty()) {
            fields.fault("value", "is " + Quoted.of(text.text()), PrintedValue.EXPECTED);
        }
        return printed;
    }
}

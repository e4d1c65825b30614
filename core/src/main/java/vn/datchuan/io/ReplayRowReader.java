package vn.datchuan.io;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.InUnit;
import vn.datchuan.model.MeasuredValue.Missing;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Rating;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.MeasuredValue.ReportedChange;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Period;
import vn.datchuan.model.UnitOfMeasure;

/** Reads the rows that {@link ReplayRowWriter} writes, each as exactly the measurement that was written. */
final class ReplayRowReader {

    private static final Missing NOTHING = new Missing("");
    private static final long MOST_EXPONENT = 99;

    private ReplayRowReader() {}

    static Measurement read(StoredFields row) {
        return new Measurement(
                row.text("unit"),
                row.optionalText("plan"),
                row.text("indicator"),
                period(row),
                value(row),
                row.optionalDay("as_of"),
                row.optionalDay("known_on"),
                status(row),
                row.flag("exact"),
                row.filled("source"),
                row.filled("note"),
                row.place());
    }

    /**
     * The value of a cell that stands without a unit of its column; empty where a cell cannot say it alone. Texts must be as the reader of values files would
     * leave them, or another value would come back.
     */
    static Optional<MeasuredValue> cell(String text) {
        if (text.isEmpty() || !ValuesText.clean(text).equals(text)) {
            return Optional.empty();
        }
        return ValuesCell.parse(text, NumberForm.INTERNATIONAL) instanceof ValuesCell.Read read && !read.estimate()
                ? Optional.of(read.value())
                : Optional.empty();
    }

    private static Period period(StoredFields row) {
        String label = row.text("period");
        if (row.has("start") || row.has("end")) {
            LocalDate start = row.day("start");
            LocalDate end = row.day("end");
            if (end.isBefore(start)) {
                row.report("end", row.given("end"), "a day that is not before start");
            }
            return new Period(label, start, end);
        }
        Optional<Period> period = Period.parse(label);
        if (period.isEmpty() && row.has("period")) {
            row.report("period", row.given("period"), Period.EXPECTED);
        }
        return period.orElseGet(() -> Period.ofYear(1));
    }

    private static FigureStatus status(StoredFields row) {
        String text = row.text("status");
        for (FigureStatus status : FigureStatus.values()) {
            if (ReportText.status(status).equals(text)) {
                return status;
            }
        }
        if (row.has("status")) {
            row.report("status", row.given("status"), "official, preliminary or estimate");
        }
        return FigureStatus.OFFICIAL;
    }

    private static MeasuredValue value(StoredFields row) {
        Optional<UnitOfMeasure> unit = unit(row);
        if (row.optionalText("kind").equals(Optional.of("change"))) {
            if (unit.isEmpty()) {
                row.report("unit_of_measure", null, "the unit of the change");
            }
            return new ReportedChange(row.number("value"), unit.orElse(UnitOfMeasure.NONE));
        }
        MeasuredValue amount = amount(row);
        if (unit.isEmpty()) {
            return amount;
        }
        if (amount instanceof Numeric || amount instanceof Ratio || amount instanceof Bounded) {
            return new InUnit(amount, unit.orElseThrow());
        }
        row.report("unit_of_measure", row.given("unit_of_measure"), "no unit beside this value");
        return amount;
    }

    private static MeasuredValue amount(StoredFields row) {
        Optional<String> kind = row.optionalText("kind");
        if (kind.isPresent()) {
            return spelledOut(kind.orElseThrow(), row);
        }
        if (row.has("numerator") || row.has("denominator")) {
            if (row.has("value")) {
                row.report("value", row.given("value"), "a value, or numerator and denominator");
            }
            return new Ratio(row.number("numerator"), row.number("denominator"));
        }
        JsonValue value = row.given("value");
        if (value == null) {
            return NOTHING;
        }
        return value instanceof JsonValue.Number ? new Numeric(row.number("value")) : inCell(row, value);
    }

    private static MeasuredValue inCell(StoredFields row, @Nullable JsonValue value) {
        Optional<MeasuredValue> read = value instanceof JsonValue.Text text ? cell(text.text()) : Optional.empty();
        if (read.isEmpty()) {
            row.report("value", value, "a number, a bound such as >95, a change, or a rating in words");
        }
        return read.orElse(NOTHING);
    }

    private static MeasuredValue spelledOut(String kind, StoredFields row) {
        switch (kind) {
            case "rating" -> {
                return new Rating(row.text("value"));
            }
            case "missing" -> {
                return new Missing(row.text("value"));
            }
            case "bounded" -> {
                Optional<BigDecimal> lower = row.optionalNumber("lower");
                Optional<BigDecimal> upper = row.optionalNumber("upper");
                if (lower.isEmpty() && upper.isEmpty()) {
                    row.report("lower", row.given("lower"), "a lower or an upper bound");
                }
                return new Bounded(lower, upper, row.flag("inclusive"));
            }
            default -> {
                row.report("kind", row.given("kind"), "one of " + List.of("bounded", "change", "missing", "rating"));
                return NOTHING;
            }
        }
    }

    private static Optional<UnitOfMeasure> unit(StoredFields row) {
        Optional<String> text = row.optionalText("unit_of_measure");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (row.has("quantity")) {
            return Optional.of(
                    new UnitOfMeasure(text.orElseThrow(), row.text("quantity"), exponent(row), row.text("per")));
        }
        Optional<UnitOfMeasure> unit = UnitOfMeasure.parse(text.orElseThrow());
        if (unit.isEmpty()) {
            row.report("unit_of_measure", row.given("unit_of_measure"), "a unit such as triệu đồng");
        }
        return unit;
    }

    private static int exponent(StoredFields row) {
        long exponent = row.optionalWhole("exponent").orElse(0L);
        if (Math.abs(exponent) > MOST_EXPONENT) {
            row.report("exponent", row.given("exponent"), "a power of ten of at most " + MOST_EXPONENT);
            return 0;
        }
        return (int) exponent;
    }
}

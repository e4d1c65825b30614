package vn.datchuan.io;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
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

/**
 * Writes a measured value as a row of a values file (dòng số liệu), so that it can be read again without loss, the number of decimals included.
 *
 * <p>What no cell of a values file can say is spelled out instead: {@code kind} with the parts of the value, the days of a period whose label does not
 * give them, the parts of a unit that its text does not give.
 */
final class ReplayRowWriter {

    /** Decimals up to which a number is written without an exponent. */
    private static final int MOST_PLAIN = 60;

    private ReplayRowWriter() {}

    static void write(JsonGenerator out, Measurement m) {
        out.writeStartObject();
        out.writeStringProperty("unit", m.unit());
        JsonOutput.text(out, "plan", m.plan());
        out.writeStringProperty("indicator", m.indicator());
        period(out, m.period());
        MeasuredValue amount = m.value() instanceof InUnit in ? in.amount() : m.value();
        value(out, amount);
        unit(out, m.value());
        JsonOutput.text(out, "as_of", m.asOf().map(Object::toString));
        JsonOutput.text(out, "known_on", m.knownOn().map(Object::toString));
        out.writeStringProperty("status", ReportText.status(m.status()));
        out.writeBooleanProperty("exact", m.exact());
        JsonOutput.filled(out, "source", m.source());
        JsonOutput.filled(out, "note", m.note());
        out.writeEndObject();
    }

    private static void period(JsonGenerator out, Period period) {
        out.writeStringProperty("period", period.label());
        if (!Period.parse(period.label()).equals(Optional.of(period))) {
            out.writeStringProperty("start", period.start().toString());
            out.writeStringProperty("end", period.end().toString());
        }
    }

    private static void value(JsonGenerator out, MeasuredValue value) {
        if (value instanceof Numeric n) {
            number(out, "value", n.value());
        } else if (value instanceof Ratio r) {
            number(out, "numerator", r.numerator());
            number(out, "denominator", r.denominator());
        } else if (value instanceof Missing missing && missing.reason().isEmpty()) {
            out.writeNullProperty("value");
        } else {
            String cell = cell(value);
            if (ReplayRowReader.cell(cell).equals(Optional.of(value))) {
                out.writeStringProperty("value", cell);
            } else {
                spelledOut(out, value);
            }
        }
    }

    /** The cell that should be read as the value; whether it is has to be tried. */
    private static String cell(MeasuredValue value) {
        if (value instanceof Bounded b && b.lower().isPresent() != b.upper().isPresent()) {
            String sign = (b.lower().isPresent() ? ">" : "<") + (b.inclusive() ? "=" : "");
            return sign + b.lower().or(b::upper).orElseThrow().toPlainString();
        }
        if (value instanceof ReportedChange c) {
            boolean multiple = c.unit().quantity().equals("lần");
            String word = multiple ? "gấp " : c.size().signum() < 0 ? "giảm " : "tăng ";
            return word + c.size().abs().toPlainString() + " " + c.unit().text();
        }
        return value instanceof Missing missing ? missing.reason() : ValuesText.of(value);
    }

    private static void spelledOut(JsonGenerator out, MeasuredValue value) {
        if (value instanceof Rating rating) {
            out.writeStringProperty("kind", "rating");
            out.writeStringProperty("value", rating.text());
        } else if (value instanceof Missing missing) {
            out.writeStringProperty("kind", "missing");
            out.writeStringProperty("value", missing.reason());
        } else if (value instanceof ReportedChange change) {
            out.writeStringProperty("kind", "change");
            number(out, "value", change.size());
        } else if (value instanceof Bounded bounded) {
            out.writeStringProperty("kind", "bounded");
            number(out, "lower", bounded.lower());
            number(out, "upper", bounded.upper());
            out.writeBooleanProperty("inclusive", bounded.inclusive());
        }
    }

    private static void unit(JsonGenerator out, MeasuredValue value) {
        Optional<UnitOfMeasure> unit = unit(value);
        JsonOutput.text(out, "unit_of_measure", unit.map(UnitOfMeasure::text));
        if (unit.isPresent() && !UnitOfMeasure.parse(unit.orElseThrow().text()).equals(unit)) {
            out.writeStringProperty("quantity", unit.orElseThrow().quantity());
            out.writeNumberProperty("exponent", unit.orElseThrow().exponent());
            out.writeStringProperty("per", unit.orElseThrow().per());
        }
    }

    private static Optional<UnitOfMeasure> unit(MeasuredValue value) {
        if (value instanceof InUnit in) {
            return Optional.of(in.unit());
        }
        return value instanceof ReportedChange change
                        && !ReplayRowReader.cell(cell(change)).equals(Optional.of((MeasuredValue) change))
                ? Optional.of(change.unit())
                : Optional.empty();
    }

    private static void number(JsonGenerator out, String key, Optional<BigDecimal> number) {
        if (number.isPresent()) {
            number(out, key, number.orElseThrow());
        } else {
            out.writeNullProperty(key);
        }
    }

    /** With its scale: 82.50 is not 82.5, since it says how exactly was measured. */
    private static void number(JsonGenerator out, String key, BigDecimal number) {
        out.writeName(key);
        boolean plain = number.scale() >= 0 && number.scale() <= MOST_PLAIN;
        out.writeNumber(plain ? number.toPlainString() : number.toString());
    }
}

package vn.datchuan.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.InUnit;
import vn.datchuan.model.MeasuredValue.Missing;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Period;
import vn.datchuan.model.UnitOfMeasure;

/** Turns rows into measurements and problems, whatever form the file has. What is read again and again is remembered. */
final class ValuesRows {

    private static final int MOST_REMEMBERED = 20_000;
    private static final String STATUSES = "official, preliminary or estimate (chính thức, sơ bộ, ước)";

    private final String file;
    private final NumberForm numbers;
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final ValuesDuplicates duplicates = new ValuesDuplicates(measurements);
    private final Map<String, Optional<Period>> periods = new HashMap<>();
    private final Map<String, Optional<LocalDate>> dates = new HashMap<>();
    private final Map<String, Optional<FigureStatus>> statuses = new HashMap<>();
    private final Map<String, Optional<UnitOfMeasure>> units = new HashMap<>();
    private final Map<String, ValuesCell> cells = new HashMap<>();

    ValuesRows(String file, NumberForm numbers) {
        this.file = file;
        this.numbers = numbers;
    }

    void problem(int line, int column, String what, String expected) {
        problems.add(new Problem(new Place(file, line, column), what, expected));
    }

    ValuesFile finish() {
        return new ValuesFile(measurements, problems.stream().sorted().toList());
    }

    /** Reads one row: one measurement, or at least one problem. */
    void accept(ValuesRow row) {
        int before = problems.size();
        clean(row);
        boolean damaged = problems.size() > before;
        String unit = required(row, ValuesColumn.UNIT, "the code of a unit");
        String indicator = required(row, ValuesColumn.INDICATOR, "the code of an indicator or task");
        Optional<Period> period = period(row);
        Optional<ValuesCell.Read> value = inUnit(row, value(row));
        Optional<LocalDate> asOf = date(row, ValuesColumn.AS_OF);
        Optional<LocalDate> knownOn = date(row, ValuesColumn.KNOWN_ON);
        Optional<FigureStatus> status =
                status(row, value.isPresent() && value.orElseThrow().estimate());
        boolean exact = exact(row);
        if (damaged || row.refused() || problems.size() > before || period.isEmpty() || value.isEmpty()) {
            return;
        }
        add(new Measurement(
                unit,
                optional(row, ValuesColumn.PLAN),
                indicator,
                period.orElseThrow(),
                value.orElseThrow().value(),
                asOf,
                knownOn,
                status.orElse(FigureStatus.OFFICIAL),
                exact,
                row.text(ValuesColumn.SOURCE),
                row.text(ValuesColumn.NOTE),
                new Place(file, row.line(), row.column())));
    }

    private void add(Measurement m) {
        ValuesDuplicates.Check check = duplicates.check(m);
        check.problem().ifPresent(problems::add);
        if (check.repeats()) {
            return;
        }
        measurements.add(m);
        if (!check.crowded()) {
            duplicates.remember(measurements.size() - 1);
        }
    }

    private void clean(ValuesRow row) {
        for (ValuesColumn column : ValuesColumn.values()) {
            ValuesRow.Field field = row.field(column);
            if (field.text().isEmpty()) {
                continue;
            }
            boolean prose = column == ValuesColumn.NOTE || column == ValuesColumn.SOURCE;
            field.text(prose ? ValuesText.composed(field.text()).strip() : ValuesText.clean(field.text()));
            if (field.text().indexOf(ValuesText.REPLACEMENT) >= 0) {
                report(row, column, "has bytes that are not UTF-8", "UTF-8");
            }
        }
    }

    private void report(ValuesRow row, ValuesColumn field, String what, String expected) {
        problem(
                row.line(field),
                row.column(field),
                field.code() + " " + ValuesText.quote(row.text(field)) + " " + what,
                expected);
    }

    private String required(ValuesRow row, ValuesColumn field, String expected) {
        String text = row.text(field);
        if (text.isEmpty() && !row.field(field).unusable()) {
            problem(row.line(field), row.column(field), field.code() + " is empty", expected);
        }
        return text;
    }

    private static Optional<String> optional(ValuesRow row, ValuesColumn field) {
        String text = row.text(field);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private Optional<Period> period(ValuesRow row) {
        String text = required(row, ValuesColumn.PERIOD, Period.EXPECTED);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Period> period = remembered(periods, text, Period::parse);
        if (period.isEmpty()) {
            report(row, ValuesColumn.PERIOD, "is no period", Period.EXPECTED);
        }
        return period;
    }

    private Optional<LocalDate> date(ValuesRow row, ValuesColumn field) {
        String text = row.text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = remembered(dates, text, ValuesDate::parse);
        if (date.isEmpty()) {
            report(row, field, "is no date", ValuesDate.EXPECTED);
        }
        return date;
    }

    private Optional<FigureStatus> status(ValuesRow row, boolean estimate) {
        String text = row.text(ValuesColumn.STATUS);
        if (text.isEmpty()) {
            return estimate ? Optional.of(FigureStatus.ESTIMATE) : Optional.empty();
        }
        Optional<FigureStatus> status = remembered(statuses, text, ValuesRows::readStatus);
        if (status.isEmpty()) {
            report(row, ValuesColumn.STATUS, "is no status", STATUSES);
        } else if (estimate && status.orElseThrow() != FigureStatus.ESTIMATE) {
            report(row, ValuesColumn.STATUS, "contradicts the value, which says \"ước\"", "estimate");
        }
        return status;
    }

    private static Optional<FigureStatus> readStatus(String text) {
        return switch (ValuesHeader.fold(text)) {
            case "official", "chinh thuc" -> Optional.of(FigureStatus.OFFICIAL);
            case "preliminary", "so bo" -> Optional.of(FigureStatus.PRELIMINARY);
            case "estimate", "uoc", "uoc tinh" -> Optional.of(FigureStatus.ESTIMATE);
            default -> Optional.empty();
        };
    }

    private boolean exact(ValuesRow row) {
        String text = row.text(ValuesColumn.EXACT);
        if (text.isEmpty()) {
            return false;
        }
        switch (ValuesHeader.fold(text)) {
            case "true", "yes", "co", "x", "1" -> {
                return true;
            }
            case "false", "no", "khong", "0" -> {
                return false;
            }
            default -> {
                report(row, ValuesColumn.EXACT, "is neither yes nor no", "true or false (có, không)");
                return false;
            }
        }
    }

    private Optional<ValuesCell.Read> value(ValuesRow row) {
        if (row.field(ValuesColumn.VALUE).unusable()) {
            return Optional.empty();
        }
        boolean parts = !row.text(ValuesColumn.NUMERATOR).isEmpty()
                || !row.text(ValuesColumn.DENOMINATOR).isEmpty();
        if (!parts) {
            return cell(row);
        }
        if (!row.text(ValuesColumn.VALUE).isEmpty()) {
            report(row, ValuesColumn.VALUE, "stands beside numerator and denominator", "one of the two");
            return Optional.empty();
        }
        Optional<Numeric> numerator = part(row, ValuesColumn.NUMERATOR);
        Optional<Numeric> denominator = part(row, ValuesColumn.DENOMINATOR);
        return numerator.isPresent() && denominator.isPresent()
                ? Optional.of(new ValuesCell.Read(
                        new Ratio(
                                numerator.orElseThrow().value(),
                                denominator.orElseThrow().value()),
                        false))
                : Optional.empty();
    }

    /** With the unit of its column. Words and changes have none, and numerator and denominator of a share need none. */
    private Optional<ValuesCell.Read> inUnit(ValuesRow row, Optional<ValuesCell.Read> read) {
        String text = row.text(ValuesColumn.UNIT_OF_MEASURE);
        if (text.isEmpty() || read.isEmpty()) {
            return read;
        }
        Optional<UnitOfMeasure> unit = unit(text);
        if (unit.isEmpty()) {
            report(row, ValuesColumn.UNIT_OF_MEASURE, "is no unit of measure", "a unit such as triệu đồng");
            return Optional.empty();
        }
        MeasuredValue value = read.orElseThrow().value();
        if (value instanceof InUnit given) {
            if (!given.unit().means(unit.orElseThrow())) {
                String what = "contradicts the value, which is in "
                        + ValuesText.quote(given.unit().text());
                report(row, ValuesColumn.UNIT_OF_MEASURE, what, "one unit");
                return Optional.empty();
            }
            return read;
        }
        boolean number = value instanceof Numeric
                || value instanceof Bounded
                || value instanceof Ratio && !unit.orElseThrow().share();
        return number
                ? Optional.of(new ValuesCell.Read(
                        new InUnit(value, unit.orElseThrow()),
                        read.orElseThrow().estimate()))
                : read;
    }

    private Optional<UnitOfMeasure> unit(String text) {
        Optional<UnitOfMeasure> known = units.get(text);
        if (known == null) {
            known = UnitOfMeasure.parse(text);
            if (units.size() < MOST_REMEMBERED) {
                units.put(text, known);
            }
        }
        return known;
    }

    private Optional<Numeric> part(ValuesRow row, ValuesColumn field) {
        String text = required(row, field, "both numerator and denominator");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        ValuesNumber number =
                row.field(field).literal() ? ValuesNumber.parseLiteral(text) : ValuesNumber.parse(text, numbers);
        if (number instanceof ValuesNumber.Refused refused) {
            report(row, field, refused.what(), refused.expected());
            return Optional.empty();
        }
        return Optional.of(new Numeric(((ValuesNumber.Read) number).value()));
    }

    private Optional<ValuesCell.Read> cell(ValuesRow row) {
        boolean columns = row.field(ValuesColumn.NUMERATOR).given()
                || row.field(ValuesColumn.DENOMINATOR).given();
        if (!row.field(ValuesColumn.VALUE).given() && !columns) {
            problem(row.line(), row.column(), "value is not given", "a value, or numerator and denominator");
            return Optional.empty();
        }
        if (!row.field(ValuesColumn.VALUE).given()) {
            return Optional.of(new ValuesCell.Read(new Missing(""), false));
        }
        if (row.field(ValuesColumn.VALUE).literal()) {
            return part(row, ValuesColumn.VALUE).map(n -> new ValuesCell.Read((MeasuredValue) n, false));
        }
        ValuesCell cell = remembered(cells, row.text(ValuesColumn.VALUE), t -> ValuesCell.parse(t, numbers));
        if (cell instanceof ValuesCell.Refused refused) {
            report(row, ValuesColumn.VALUE, refused.what(), refused.expected());
            return Optional.empty();
        }
        return Optional.of((ValuesCell.Read) cell);
    }

    private static <T> T remembered(Map<String, T> known, String text, Function<String, T> read) {
        T value = known.get(text);
        if (value == null) {
            value = read.apply(text);
            if (known.size() < MOST_REMEMBERED) {
                known.put(text, value);
            }
        }
        return value;
    }
}

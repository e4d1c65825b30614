package vn.datchuan.io;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** Turns rows into measurements and problems, whatever form the file has. */
final class ValuesRows {

    private static final String STATUSES = "official, preliminary or estimate (chính thức, sơ bộ, ước)";
    private static final ValuesCell.Read NOTHING = new ValuesCell.Read(new Missing(""), false);

    private final String file;
    private final NumberForm numbers;
    private final boolean byUnit;
    private final ValuesSink sink;
    private final ValuesDuplicates duplicates = new ValuesDuplicates();
    private final ValuesWords words = new ValuesWords();
    private String unit = "";
    private int problems;

    /**
     * @param byUnit a figure is checked for repetition among the rows of its unit that follow each other only
     */
    ValuesRows(String file, NumberForm numbers, boolean byUnit, ValuesSink sink) {
        this.file = file;
        this.numbers = numbers;
        this.byUnit = byUnit;
        this.sink = sink;
    }

    /** The words of the file. */
    ValuesWords words() {
        return words;
    }

    void problem(int line, int column, String what, String expected) {
        report(new Problem(new Place(file, line, column), what, expected));
    }

    private void report(Problem problem) {
        problems++;
        sink.problem(problem);
    }

    /** Reads one row: one measurement, or at least one problem. */
    void accept(ValuesRow row) {
        int before = problems;
        clean(row);
        String code = required(row, ValuesColumn.UNIT, "the code of a unit");
        String indicator = required(row, ValuesColumn.INDICATOR, "the code of an indicator or task");
        Optional<Period> period = period(row);
        ValuesCell.Read value = inUnit(row, value(row));
        Optional<LocalDate> asOf = date(row, ValuesColumn.AS_OF);
        Optional<LocalDate> knownOn = date(row, ValuesColumn.KNOWN_ON);
        FigureStatus status = status(row, value != null && value.estimate());
        boolean exact = exact(row);
        if (row.refused() || problems > before || period.isEmpty() || value == null) {
            return;
        }
        add(new Measurement(
                code,
                row.word(ValuesColumn.PLAN).filled(),
                indicator,
                period.orElseThrow(),
                value.value(),
                asOf,
                knownOn,
                status,
                exact,
                row.text(ValuesColumn.SOURCE),
                row.text(ValuesColumn.NOTE),
                new Place(file, row.line(), row.column())));
    }

    private void add(Measurement m) {
        if (byUnit && !m.unit().equals(unit)) {
            unit = m.unit();
            duplicates.clear();
        }
        ValuesDuplicates.Check check = duplicates.add(m);
        if (check.problem().isPresent()) {
            report(check.problem().orElseThrow());
        }
        if (!check.repeats()) {
            sink.measurement(m);
        }
    }

    private void clean(ValuesRow row) {
        for (ValuesColumn column = row.saidAfter(-1); column != null; column = row.saidAfter(column.ordinal())) {
            ValuesRow.Field field = row.field(column);
            if (field.word().isEmpty()) {
                continue;
            }
            boolean prose = column == ValuesColumn.NOTE || column == ValuesColumn.SOURCE;
            field.word(prose ? field.word().prose() : field.word().cleaned());
            if (field.word().damaged()) {
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

    private Optional<Period> period(ValuesRow row) {
        if (required(row, ValuesColumn.PERIOD, Period.EXPECTED).isEmpty()) {
            return Optional.empty();
        }
        Optional<Period> period = row.word(ValuesColumn.PERIOD).period();
        if (period.isEmpty()) {
            report(row, ValuesColumn.PERIOD, "is no period", Period.EXPECTED);
        }
        return period;
    }

    private Optional<LocalDate> date(ValuesRow row, ValuesColumn field) {
        ValuesWord word = row.word(field);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = word.day();
        if (date.isEmpty()) {
            report(row, field, "is no date", ValuesDate.EXPECTED);
        }
        return date;
    }

    private FigureStatus status(ValuesRow row, boolean estimate) {
        ValuesWord word = row.word(ValuesColumn.STATUS);
        if (word.isEmpty()) {
            return estimate ? FigureStatus.ESTIMATE : FigureStatus.OFFICIAL;
        }
        Optional<FigureStatus> status = word.status();
        if (status.isEmpty()) {
            report(row, ValuesColumn.STATUS, "is no status", STATUSES);
        } else if (estimate && status.orElseThrow() != FigureStatus.ESTIMATE) {
            report(row, ValuesColumn.STATUS, "contradicts the value, which says \"ước\"", "estimate");
        }
        return status.orElse(FigureStatus.OFFICIAL);
    }

    private boolean exact(ValuesRow row) {
        ValuesWord word = row.word(ValuesColumn.EXACT);
        if (word.isEmpty()) {
            return false;
        }
        Optional<Boolean> yes = word.yes();
        if (yes.isEmpty()) {
            report(row, ValuesColumn.EXACT, "is neither yes nor no", "true or false (có, không)");
        }
        return yes.orElse(false);
    }

    /** Null where there is none to be used; then a problem says why. */
    private ValuesCell.@Nullable Read value(ValuesRow row) {
        if (row.field(ValuesColumn.VALUE).unusable()) {
            return null;
        }
        boolean parts = !row.word(ValuesColumn.NUMERATOR).isEmpty()
                || !row.word(ValuesColumn.DENOMINATOR).isEmpty();
        if (!parts) {
            return cell(row);
        }
        if (!row.word(ValuesColumn.VALUE).isEmpty()) {
            report(row, ValuesColumn.VALUE, "stands beside numerator and denominator", "one of the two");
            return null;
        }
        BigDecimal numerator = part(row, ValuesColumn.NUMERATOR);
        BigDecimal denominator = part(row, ValuesColumn.DENOMINATOR);
        return numerator != null && denominator != null
                ? new ValuesCell.Read(new Ratio(numerator, denominator), false)
                : null;
    }

    /** With the unit of its column. Words and changes have none, and numerator and denominator of a share need none. */
    private ValuesCell.@Nullable Read inUnit(ValuesRow row, ValuesCell.@Nullable Read read) {
        ValuesWord word = row.word(ValuesColumn.UNIT_OF_MEASURE);
        if (word.isEmpty() || read == null) {
            return read;
        }
        if (word.unit().isEmpty()) {
            report(row, ValuesColumn.UNIT_OF_MEASURE, "is no unit of measure", "a unit such as triệu đồng");
            return null;
        }
        UnitOfMeasure column = word.unit().orElseThrow();
        MeasuredValue value = read.value();
        if (value instanceof InUnit given) {
            if (!given.unit().means(column)) {
                String what = "contradicts the value, which is in "
                        + ValuesText.quote(given.unit().text());
                report(row, ValuesColumn.UNIT_OF_MEASURE, what, "one unit");
                return null;
            }
            return read;
        }
        boolean number =
                value instanceof Numeric || value instanceof Bounded || value instanceof Ratio && !column.share();
        return number ? new ValuesCell.Read(new InUnit(value, column), read.estimate()) : read;
    }

    private @Nullable BigDecimal part(ValuesRow row, ValuesColumn field) {
        String text = required(row, field, "both numerator and denominator");
        if (text.isEmpty()) {
            return null;
        }
        ValuesNumber number =
                row.field(field).literal() ? ValuesNumber.parseLiteral(text) : ValuesNumber.parse(text, numbers);
        if (number instanceof ValuesNumber.Refused refused) {
            report(row, field, refused.what(), refused.expected());
            return null;
        }
        return ((ValuesNumber.Read) number).value();
    }

    private ValuesCell.@Nullable Read cell(ValuesRow row) {
        ValuesRow.Field field = row.field(ValuesColumn.VALUE);
        BigDecimal plain = field.plain();
        if (plain != null) {
            return new ValuesCell.Read(new Numeric(plain), false);
        }
        if (!field.given()) {
            boolean columns = row.field(ValuesColumn.NUMERATOR).given()
                    || row.field(ValuesColumn.DENOMINATOR).given();
            if (columns) {
                return NOTHING;
            }
            problem(row.line(), row.column(), "value is not given", "a value, or numerator and denominator");
            return null;
        }
        if (field.literal()) {
            BigDecimal number = part(row, ValuesColumn.VALUE);
            return number == null ? null : new ValuesCell.Read(new Numeric(number), false);
        }
        ValuesCell cell = field.word().isEmpty() ? NOTHING : field.word().cell(numbers);
        if (cell instanceof ValuesCell.Refused refused) {
            report(row, ValuesColumn.VALUE, refused.what(), refused.expected());
            return null;
        }
        return (ValuesCell.Read) cell;
    }
}

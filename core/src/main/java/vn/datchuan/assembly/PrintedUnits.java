package vn.datchuan.assembly;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import vn.datchuan.model.UnitOfMeasure;
import vn.datchuan.target.Assumption;
import vn.datchuan.target.Condition;
import vn.datchuan.target.Remark;
import vn.datchuan.target.TargetReading;

/**
 * Finds out from a reading in which unit the figures of a condition are. A reading holds money in đồng and applies the scale of the unit column, while
 * figures are mostly written in that column's unit: a bare number is taken in it, and the result says so. Where the cell has a scale of its own that
 * the column does not share, or no column is printed, a bare number could be off by a factor of a million and is not compared.
 */
final class PrintedUnits {

    private PrintedUnits() {}

    /** Of a condition on a level. */
    static FigureUnit ofLevel(TargetReading reading, Condition condition) {
        if (condition.unit().equals("%") && condition.per().isEmpty()) {
            return FigureUnit.PERCENT;
        }
        Optional<UnitOfMeasure> column = column(reading);
        UnitOfMeasure unit = UnitOfMeasure.of(condition.unit(), condition.per());
        String scaleWords = scaleWords(words(reading, condition));
        int scale = scale(scaleWords);
        boolean doubtful = unit.money() || scale > 0 || unit.share() && unit.scaled();
        boolean fromColumn = column.isPresent()
                && column.orElseThrow().quantity().equals(unit.quantity())
                && (isFrom(reading, Assumption.UNIT_FROM_COLUMN)
                        || column.orElseThrow().exponent() == unit.exponent() + scale);
        doubtful |= fromColumn && column.orElseThrow().exponent() != unit.exponent();
        if (!doubtful) {
            return FigureUnit.of(unit, false, column, Optional.of(unit), false, unit);
        }
        if (fromColumn) {
            UnitOfMeasure printed = column.orElseThrow();
            return FigureUnit.of(unit, false, column, column, true, shown(printed, unit));
        }
        boolean permille = unit.share() && unit.scaled() && scale == 0;
        UnitOfMeasure shown = scale == 0
                ? unit
                : new UnitOfMeasure(
                        scaleWords + " " + unit.text(), unit.quantity(), unit.exponent() + scale, unit.per());
        return FigureUnit.of(unit, false, column, permille ? Optional.of(unit) : Optional.empty(), permille, shown);
    }

    /** Of a relative target, for the level that it follows from. */
    static FigureUnit ofChange(TargetReading reading, Condition condition) {
        String change = condition.changeUnit();
        if (change.equals(UnitOfMeasure.POINT.text())) {
            return FigureUnit.PERCENT;
        }
        if (change.equals("bậc")) {
            return FigureUnit.PLAIN;
        }
        if (!change.equals("%") && !change.equals("lần") && !change.isEmpty()) {
            return ofLevel(reading, condition);
        }
        Optional<UnitOfMeasure> column = column(reading);
        if (column.isEmpty() || column.orElseThrow().quantity().equals("lần")) {
            return FigureUnit.unprinted();
        }
        UnitOfMeasure printed = column.orElseThrow();
        UnitOfMeasure plain = printed.scaled() ? UnitOfMeasure.of(printed.quantity(), printed.per()) : printed;
        return FigureUnit.of(plain, false, column, column, printed.money() || printed.scaled(), printed);
    }

    private static Optional<UnitOfMeasure> column(TargetReading reading) {
        Optional<String> printed = reading.printed().unitOfMeasure();
        return printed.isPresent() ? UnitOfMeasure.parse(printed.orElseThrow()) : Optional.empty();
    }

    /** The column's unit, with what the cell says it is per. */
    private static UnitOfMeasure shown(UnitOfMeasure column, UnitOfMeasure unit) {
        return new UnitOfMeasure(
                unit.per().equals(column.per()) ? column.text() : withoutPer(column) + "/" + unit.per(),
                unit.quantity(),
                column.exponent(),
                unit.per());
    }

    private static String withoutPer(UnitOfMeasure unit) {
        int slash = unit.text().indexOf('/');
        return slash < 0 ? unit.text() : unit.text().substring(0, slash);
    }

    private static boolean isFrom(TargetReading reading, Assumption code) {
        for (Remark<Assumption> remark : reading.assumptions()) {
            if (remark.code() == code) {
                return true;
            }
        }
        return false;
    }

    /** The words of a condition in lower case, with single spaces around numbers. */
    static String words(TargetReading reading, Condition condition) {
        String text = condition.field() == Condition.Field.TARGET
                ? reading.printed().target()
                : reading.printed().indicator();
        int length = text.codePointCount(0, text.length());
        int start = text.offsetByCodePoints(0, Math.min(condition.start(), length));
        int end = text.offsetByCodePoints(0, Math.min(Math.max(condition.end(), condition.start()), length));
        String lower = composed(text.substring(start, end)).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length() + 4);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean gap = Character.isSpaceChar(c) || Character.isWhitespace(c) || c == '/' || c == '-' || c == '–';
            boolean border = i > 0 && Character.isLetter(c) && Character.isDigit(lower.charAt(i - 1));
            if ((gap || border) && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
            if (!gap) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    /** Most texts are composed already, and loading the tables for it takes its time. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** The scale words that stand together last: "nghìn tỷ"; empty without one. */
    private static String scaleWords(String words) {
        String last = "";
        String run = "";
        for (String word : words.split(" ", -1)) {
            run = UnitOfMeasure.scale(word) == 0 ? "" : run.isEmpty() ? word : run + " " + word;
            last = run.isEmpty() ? last : run;
        }
        return last;
    }

    private static int scale(String scaleWords) {
        int scale = 0;
        for (String word : scaleWords.split(" ", -1)) {
            scale += UnitOfMeasure.scale(word);
        }
        return scale;
    }
}

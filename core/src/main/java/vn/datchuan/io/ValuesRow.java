package vn.datchuan.io;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One row of a file of measured values before it is understood (dòng). It is filled again for every row. */
final class ValuesRow {

    private static final ValuesColumn[] COLUMNS = ValuesColumn.values();

    private final Field[] fields = new Field[COLUMNS.length];
    /** A bit for each column of which something is said, by its ordinal. */
    private int said;

    private int line;
    private int column;
    private boolean refused;

    ValuesRow() {
        for (int i = 0; i < fields.length; i++) {
            fields[i] = new Field();
        }
    }

    /** What the file holds in one column of the row. */
    static final class Field {
        private boolean given;
        private boolean unusable;
        private ValuesWord word = ValuesWord.EMPTY;
        private int line;
        private int column;
        private boolean literal;
        private @Nullable BigDecimal plain;

        private void clear() {
            plain = null;
            given = false;
            unusable = false;
            word = ValuesWord.EMPTY;
            literal = false;
        }

        /** The file has the column, though it may be blank. */
        boolean given() {
            return given;
        }

        /** Something is wrong that is no matter of the text, and has been reported. */
        boolean unusable() {
            return unusable;
        }

        /** Empty where there is none. */
        ValuesWord word() {
            return word;
        }

        void word(ValuesWord cleaned) {
            word = cleaned;
        }

        /** The number that the field holds, which has no word then; null for another. */
        @Nullable
        BigDecimal plain() {
            return plain;
        }

        /** A number written by a machine, with a dot for decimals. */
        boolean literal() {
            return literal;
        }
    }

    /** Begins a row at a place; the column is 0 where rows and lines are the same. */
    void begin(int newLine, int newColumn) {
        line = newLine;
        column = newColumn;
        refused = false;
        for (int rest = said; rest != 0; rest &= rest - 1) {
            fields[Integer.numberOfTrailingZeros(rest)].clear();
        }
        said = 0;
    }

    /** The column after another one of which the row says something, in the order of their list; null behind the last. */
    @Nullable
    ValuesColumn saidAfter(int ordinal) {
        int rest = said & -1 << ordinal + 1;
        return rest == 0 ? null : COLUMNS[Integer.numberOfTrailingZeros(rest)];
    }

    /** Something is wrong with the row as a whole and has been reported. */
    void refuse() {
        refused = true;
    }

    /** Something is wrong with a field that is no matter of its text, and has been reported. */
    void refuse(ValuesColumn field) {
        refused = true;
        field(field).unusable = true;
        said |= 1 << field.ordinal();
    }

    boolean refused() {
        return refused;
    }

    void set(ValuesColumn field, ValuesWord word, int atLine, int atColumn, boolean literal) {
        Field target = field(field);
        target.given = true;
        target.word = word;
        target.line = atLine;
        target.column = atColumn;
        target.literal = literal;
        said |= 1 << field.ordinal();
    }

    /** A field that is a plain number. */
    void setPlain(ValuesColumn field, BigDecimal number, int atLine, int atColumn) {
        set(field, ValuesWord.EMPTY, atLine, atColumn, false);
        field(field).plain = number;
    }

    Field field(ValuesColumn field) {
        return fields[field.ordinal()];
    }

    /** Empty where there is none. */
    ValuesWord word(ValuesColumn field) {
        return fields[field.ordinal()].word;
    }

    /** Empty where there is none. */
    String text(ValuesColumn field) {
        return word(field).text();
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Line of the field, of the row where it has none. */
    int line(ValuesColumn field) {
        return field(field).given ? field(field).line : line;
    }

    /** Column of the field, of the row where it has none. */
    int column(ValuesColumn field) {
        return field(field).given ? field(field).column : column;
    }
}

package vn.datchuan.io;

import java.util.EnumMap;
import java.util.Map;

/** One row of a file of measured values before it is understood (dòng). It is filled again for every row. */
final class ValuesRow {

    private final Map<ValuesColumn, Field> fields = new EnumMap<>(ValuesColumn.class);
    private int line;
    private int column;
    private boolean refused;

    ValuesRow() {
        for (ValuesColumn field : ValuesColumn.values()) {
            fields.put(field, new Field());
        }
    }

    /** What the file holds in one column of the row. */
    static final class Field {
        private boolean given;
        private boolean unusable;
        private String text = "";
        private int line;
        private int column;
        private boolean literal;

        private void clear() {
            given = false;
            unusable = false;
            text = "";
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
        String text() {
            return text;
        }

        void text(String cleaned) {
            text = cleaned;
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
        fields.values().forEach(Field::clear);
    }

    /** Something is wrong with the row as a whole and has been reported. */
    void refuse() {
        refused = true;
    }

    /** Something is wrong with a field that is no matter of its text, and has been reported. */
    void refuse(ValuesColumn field) {
        refused = true;
        field(field).unusable = true;
    }

    boolean refused() {
        return refused;
    }

    void set(ValuesColumn field, String text, int atLine, int atColumn, boolean literal) {
        Field target = field(field);
        target.given = true;
        target.text = text;
        target.line = atLine;
        target.column = atColumn;
        target.literal = literal;
    }

    Field field(ValuesColumn field) {
        Field found = fields.get(field);
        if (found == null) {
            throw new IllegalStateException("no field for " + field);
        }
        return found;
    }

    /** Empty where there is none. */
    String text(ValuesColumn field) {
        return field(field).text;
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

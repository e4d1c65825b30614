package vn.datchuan.io;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads the objects of a JSON or YAML text as rows; its keys are the headers of a table. A key that is not known is reported where it first stands. */
final class ValuesKeys {

    private final ValuesRows rows;
    private final boolean literals;
    private final Map<String, Optional<ValuesColumn>> known = new HashMap<>();
    private final ValuesRow row = new ValuesRow();

    /**
     * @param literals numbers are written by machines, with a dot for decimals; else they are text like any other
     */
    ValuesKeys(ValuesRows rows, boolean literals) {
        this.rows = rows;
        this.literals = literals;
    }

    /** Reads the object that the parser stands at the beginning of, to its end. Lines count from {@code lineOffset + 1}. */
    void readObject(JsonParser parser, int lineOffset) {
        TokenStreamLocation at = parser.currentTokenLocation();
        row.begin(lineOffset + at.getLineNr(), at.getColumnNr());
        for (JsonToken token = parser.nextToken(); token == JsonToken.PROPERTY_NAME; token = parser.nextToken()) {
            String key = parser.currentName();
            TokenStreamLocation keyAt = parser.currentTokenLocation();
            int line = lineOffset + keyAt.getLineNr();
            Optional<ValuesColumn> column = column(key, line, keyAt.getColumnNr());
            JsonToken value = parser.nextToken();
            if (value.isStructStart()) {
                structure(parser, column, lineOffset);
            } else if (column.isPresent()) {
                if (row.field(column.orElseThrow()).given()) {
                    row.refuse();
                    String code = column.orElseThrow().code();
                    rows.problem(line, keyAt.getColumnNr(), code + " is given twice", "one " + code);
                }
                set(parser, column.orElseThrow(), value, lineOffset);
            }
        }
        rows.accept(row);
    }

    private Optional<ValuesColumn> column(String key, int line, int column) {
        Optional<ValuesColumn> found = known.get(key);
        if (found == null) {
            found = ValuesHeader.column(key);
            known.put(key, found);
            if (found.isEmpty()) {
                reportUnknown(key, line, column);
            }
        }
        return found;
    }

    private void reportUnknown(String key, int line, int column) {
        if (ValuesHeader.ambiguousUnit(key)) {
            rows.problem(line, column, ValuesHeader.AMBIGUOUS_UNIT.formatted(key), ValuesHeader.CLEAR_UNIT);
        } else {
            String what = "key " + ValuesText.quote(key) + " is not known and is ignored in all rows";
            rows.problem(line, column, what, "one of " + ValuesHeader.known());
        }
    }

    private void structure(JsonParser parser, Optional<ValuesColumn> column, int lineOffset) {
        TokenStreamLocation at = parser.currentTokenLocation();
        column.ifPresent(c -> {
            row.refuse(c);
            rows.problem(
                    lineOffset + at.getLineNr(),
                    at.getColumnNr(),
                    c.code() + " holds a list or an object",
                    "one value");
        });
        parser.skipChildren();
    }

    private void set(JsonParser parser, ValuesColumn column, JsonToken value, int lineOffset) {
        TokenStreamLocation at = parser.currentTokenLocation();
        boolean none = value == JsonToken.VALUE_NULL;
        String text = none ? "" : parser.getString();
        boolean tilde = !literals && text.equals("~");
        boolean number = literals && value.isNumeric();
        row.set(
                column,
                tilde ? ValuesWord.EMPTY : rows.words().of(text),
                lineOffset + at.getLineNr(),
                at.getColumnNr(),
                number);
    }
}

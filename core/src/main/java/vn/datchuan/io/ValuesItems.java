package vn.datchuan.io;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Measured values as the items of a JSON or YAML list, or as objects that stand outside one. A syntax error ends the reading; the rows before it count. A
 * column in a message is that of the character, from 1.
 */
final class ValuesItems implements ValuesSource {

    private final JsonParser parser;
    private final String form;
    private final ValuesKeys keys;
    private final ValuesRows rows;
    private boolean begun;
    private boolean inside;

    /**
     * @param form as messages call it
     */
    ValuesItems(JsonParser parser, String form, ValuesKeys keys, ValuesRows rows) {
        this.parser = parser;
        this.form = form;
        this.keys = keys;
        this.rows = rows;
    }

    @Override
    public boolean read() {
        try {
            return readItem();
        } catch (JacksonException e) {
            reportBroken(e);
            return false;
        }
    }

    private boolean readItem() {
        JsonToken token = parser.nextToken();
        if (token == null && !begun) {
            rows.problem(0, 0, "the file is empty", "a list of objects");
        }
        begun = true;
        if (token == JsonToken.START_OBJECT) {
            keys.readObject(parser, 0);
        } else if (token == JsonToken.START_ARRAY && !inside) {
            inside = true;
        } else if (token == JsonToken.END_ARRAY) {
            inside = false;
        } else if (token != null) {
            TokenStreamLocation at = parser.currentTokenLocation();
            parser.skipChildren();
            rows.problem(
                    at.getLineNr(), at.getColumnNr(), "the list holds something that is no object", "objects only");
        }
        return token != null;
    }

    private void reportBroken(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        rows.problem(
                at == null ? 0 : at.getLineNr(),
                at == null ? 0 : at.getColumnNr(),
                "not valid " + form + " from here on, the rest is not read: " + reason(e),
                "a list of objects");
    }

    /** What Jackson says in its first line. */
    static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        return message == null
                ? "broken"
                : message.lines().findFirst().orElse("broken").strip();
    }
}

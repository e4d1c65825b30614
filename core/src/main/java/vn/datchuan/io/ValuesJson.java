package vn.datchuan.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Measured values as JSON, an object a line (NDJSON). A broken line is a problem, and the next one is read. A column in a message is that of the
 * character, from 1.
 */
final class ValuesJson implements ValuesSource {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final BufferedReader lines;
    private final ValuesKeys keys;
    private final ValuesRows rows;
    private int number;
    private boolean empty = true;

    private ValuesJson(Reader in, ValuesRows rows) {
        this.lines = new BufferedReader(in);
        this.keys = new ValuesKeys(rows, true);
        this.rows = rows;
    }

    static ValuesSource lines(Reader in, ValuesRows rows) {
        return new ValuesJson(in, rows);
    }

    /** An array of objects, or objects one after the other. */
    static ValuesSource document(Reader in, ValuesRows rows) {
        JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in);
        return new ValuesItems(parser, "JSON", new ValuesKeys(rows, true), rows);
    }

    @Override
    public boolean read() throws IOException {
        String line = lines.readLine();
        number++;
        if (line == null) {
            if (empty) {
                rows.problem(0, 0, "the file is empty", "an object a line");
            }
            return false;
        }
        if (!line.isBlank()) {
            empty = false;
            readLine(line);
        }
        return true;
    }

    private void readLine(String line) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.START_OBJECT) {
                    int column = parser.currentTokenLocation().getColumnNr();
                    rows.problem(number, column, "the line holds something that is no object", "one object a line");
                    return;
                }
                keys.readObject(parser, number - 1);
            }
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            int column = at == null ? 0 : at.getColumnNr();
            rows.problem(number, column, "not valid JSON: " + ValuesItems.reason(e), "one object a line");
        }
    }
}

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

/** Measured values as JSON: an object a line, or one array of objects. A column in a message is that of the character, from 1. */
final class ValuesJson {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private ValuesJson() {}

    /** Reads an object from each line that is not blank; a broken line is a problem, and the next one is read. */
    static void readLines(Reader in, ValuesRows rows) throws IOException {
        ValuesKeys keys = new ValuesKeys(rows, true);
        BufferedReader lines = new BufferedReader(in);
        int number = 0;
        boolean empty = true;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                empty = false;
                readLine(line, number, keys, rows);
            }
        }
        if (empty) {
            rows.problem(0, 0, "the file is empty", "an object a line");
        }
    }

    private static void readLine(String line, int number, ValuesKeys keys, ValuesRows rows) {
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
            rows.problem(
                    number, at == null ? 0 : at.getColumnNr(), "not valid JSON: " + reason(e), "one object a line");
        }
    }

    /** Reads an array of objects, or objects one after the other. A syntax error ends the reading; the rows before it count. */
    static void readDocument(Reader in, ValuesRows rows) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            readItems(parser, new ValuesKeys(rows, true), rows);
        } catch (JacksonException e) {
            reportBroken(e, "JSON", rows);
        }
    }

    /** Reads the items of a list, and objects that stand outside one. */
    static void readItems(JsonParser parser, ValuesKeys keys, ValuesRows rows) {
        JsonToken token = parser.nextToken();
        if (token == null) {
            rows.problem(0, 0, "the file is empty", "a list of objects");
        }
        boolean inside = false;
        for (; token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                keys.readObject(parser, 0);
            } else if (token == JsonToken.START_ARRAY && !inside) {
                inside = true;
            } else if (token == JsonToken.END_ARRAY) {
                inside = false;
            } else {
                TokenStreamLocation at = parser.currentTokenLocation();
                parser.skipChildren();
                rows.problem(
                        at.getLineNr(), at.getColumnNr(), "the list holds something that is no object", "objects only");
            }
        }
    }

    /** Reports a syntax error that ends the reading of a document. */
    static void reportBroken(JacksonException e, String form, ValuesRows rows) {
        TokenStreamLocation at = e.getLocation();
        rows.problem(
                at == null ? 0 : at.getLineNr(),
                at == null ? 0 : at.getColumnNr(),
                "not valid " + form + " from here on, the rest is not read: " + reason(e),
                "a list of objects");
    }

    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        return message == null
                ? "broken"
                : message.lines().findFirst().orElse("broken").strip();
    }
}

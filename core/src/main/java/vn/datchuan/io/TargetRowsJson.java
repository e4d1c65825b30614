package vn.datchuan.io;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Targets as NDJSON, one object a line, or as a JSON array of objects. */
final class TargetRowsJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String OBJECT = "{\"id\": …, \"indicator\": …, \"unit\": …, \"target\": …}";

    private final TargetRowsSink rows;
    private final Set<String> unknown = new HashSet<>();

    private TargetRowsJson(TargetRowsSink rows) {
        this.rows = rows;
    }

    static void readLines(String text, TargetRowsSink rows) {
        TargetRowsJson reader = new TargetRowsJson(rows);
        int line = 0;
        for (int start = 0; start < text.length(); ) {
            line++;
            int end = text.indexOf('\n', start);
            String row = text.substring(start, end < 0 ? text.length() : end);
            if (!row.isBlank()) {
                reader.readLine(row, line);
            }
            start = end < 0 ? text.length() : end + 1;
        }
    }

    private void readLine(String row, int line) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), row)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                rows.problem(line, 1, "the line is no JSON object", OBJECT);
                return;
            }
            Optional<Map<TargetColumn, String>> values = object(parser, line);
            if (parser.nextToken() != null) {
                rows.problem(line, column(parser), "text follows the object", "one JSON object a line");
            } else {
                values.ifPresent(v -> add(v, line));
            }
        } catch (JacksonException e) {
            rows.problem(line, column(e), "the line is no JSON", "one JSON object a line");
        }
    }

    static void readArray(String text, TargetRowsSink rows) {
        TargetRowsJson reader = new TargetRowsJson(rows);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                int line = parser.currentTokenLocation().getLineNr();
                if (token == JsonToken.START_OBJECT) {
                    reader.object(parser, line).ifPresent(v -> reader.add(v, line));
                } else {
                    rows.problem(line, column(parser), "the element is no object", OBJECT);
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            rows.problem(at == null ? 0 : at.getLineNr(), column(e), "the array is broken", "a JSON array of objects");
        }
    }

    /** The texts of an object; empty, with a problem, where one cannot be used. */
    private Optional<Map<TargetColumn, String>> object(JsonParser parser, int line) {
        Map<TargetColumn, String> values = new EnumMap<>(TargetColumn.class);
        boolean usable = true;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Optional<TargetColumn> column = column(key);
            int at = column(parser);
            JsonToken token = parser.nextToken();
            if (column.isEmpty()) {
                parser.skipChildren();
                reportUnknown(key, line, at);
            } else if (token.isStructStart()) {
                parser.skipChildren();
                rows.problem(line, at, column.orElseThrow().code() + " is a list or an object", "a text");
                usable = false;
            } else if (token != JsonToken.VALUE_NULL && values.put(column.orElseThrow(), parser.getString()) != null) {
                rows.problem(line, at, column.orElseThrow().code() + " stands twice", "each key once");
                usable = false;
            }
        }
        return usable ? Optional.of(values) : Optional.empty();
    }

    private void add(Map<TargetColumn, String> values, int line) {
        String indicator = values.getOrDefault(TargetColumn.INDICATOR, "");
        String target = values.getOrDefault(TargetColumn.TARGET, "");
        if (indicator.isBlank() && target.isBlank()) {
            rows.problem(line, 1, "the row has neither indicator nor target", "a text to read");
            return;
        }
        rows.add(
                rows.place(line, 1),
                values.getOrDefault(TargetColumn.ID, Integer.toString(line)),
                indicator,
                values.getOrDefault(TargetColumn.UNIT, ""),
                target,
                values.getOrDefault(TargetColumn.DIRECTION, ""));
    }

    private static Optional<TargetColumn> column(String key) {
        return TargetHeading.of(key).column().flatMap(c -> switch (c) {
            case ID, NUMBER -> Optional.of(TargetColumn.ID);
            case INDICATOR, UNIT, TARGET, DIRECTION -> Optional.of(c);
            case RESULT, LEAD, MONITORING, IMPLEMENTING, COORDINATING, NOTE, UNUSED -> Optional.empty();
        });
    }

    /** Once for each key, where it stands first. */
    private void reportUnknown(String key, int line, int column) {
        if (unknown.add(key)) {
            String what = "key " + ValuesText.quote(key) + " is not known and is not read";
            rows.problem(line, column, what, "id, indicator, unit, target, direction");
        }
    }

    private static int column(JsonParser parser) {
        return parser.currentTokenLocation().getColumnNr();
    }

    private static int column(JacksonException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    }
}

package vn.datchuan.examples.cli.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one line that holds one JSON object. */
final class JsonLine {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String EXPECTED = "one JSON object a line";

    private final JsonParser parser;
    private final Faults faults;

    private JsonLine(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** The object; empty, with a fault, for anything else. */
    static Optional<JsonCell.Members> read(Line line, Faults faults) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line.text())) {
            return new JsonLine(parser, faults).object();
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            faults.add(column, "the line is no JSON", EXPECTED);
            return Optional.empty();
        }
    }

    private Optional<JsonCell.Members> object() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            faults.add(column(), "the line is no JSON object", EXPECTED);
            return Optional.empty();
        }
        JsonCell.Members read = members(column());
        if (parser.nextToken() != null) {
            faults.add(column(), "text follows the object", EXPECTED);
        }
        return Optional.of(read);
    }

    private JsonCell cell(JsonToken token) {
        int column = column();
        return switch (token) {
            case START_OBJECT -> members(column);
            case START_ARRAY -> items(column);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonCell.Number(column, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new JsonCell.Truth(column, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new JsonCell.Nothing(column);
            default -> new JsonCell.Text(column, parser.getString());
        };
    }

    private JsonCell.Items items(int column) {
        List<JsonCell> items = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            items.add(cell(next));
        }
        return new JsonCell.Items(column, items);
    }

    private JsonCell.Members members(int column) {
        Map<String, JsonCell> members = new LinkedHashMap<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int at = column();
            JsonCell value = cell(parser.nextToken());
            if (columns.putIfAbsent(key, at) == null) {
                members.put(key, value);
            } else {
                faults.add(at, "key " + Quoted.of(key) + " stands twice", "each key once");
            }
        }
        return new JsonCell.Members(column, members, columns);
    }

    private int column() {
        return parser.currentTokenLocation().getColumnNr();
    }
}

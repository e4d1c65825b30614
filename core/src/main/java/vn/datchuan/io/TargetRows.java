package vn.datchuan.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Direction;
import vn.datchuan.target.PrintedTarget;

/**
 * Reads an annex to be interpreted: NDJSON or CSV with a header, keys {@code id}, {@code indicator}, {@code unit}, {@code target} and
 * {@code direction}. Texts are kept exactly as given, because places in them are counted.
 *
 * @param rows usable rows in their order
 * @param problems rows that are not usable
 */
public record TargetRows(List<TargetRow> rows, List<Problem> problems) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> KEYS = List.of("id", "indicator", "unit", "target", "direction");

    public TargetRows {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file; {@code .csv} and {@code .tsv} are tables, anything else is NDJSON.
     *
     * @throws DatChuanException if it cannot be read
     */
    public static TargetRows read(Path file) {
        String name = String.valueOf(file.getFileName());
        List<TargetRow> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            if (extension.equals("csv") || extension.equals("tsv")) {
                readTable(name, in, rows, problems);
            } else {
                readLines(name, new BufferedReader(in), rows, problems);
            }
        } catch (IOException e) {
            throw new DatChuanException(
                    ErrorCode.UNREADABLE_FILE,
                    List.of(new Problem(Place.of(name), "cannot be read: " + e.getMessage(), "a file in UTF-8")));
        }
        return new TargetRows(rows, problems);
    }

    private static void readLines(String name, BufferedReader in, List<TargetRow> rows, List<Problem> problems)
            throws IOException {
        int line = 0;
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            String row = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (!row.isBlank()) {
                add(new Place(name, line, 1), object(name, line, row, problems), rows, problems);
            }
        }
    }

    private static Map<String, String> object(String name, int line, String row, List<Problem> problems) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), row)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                problems.add(new Problem(new Place(name, line, 1), "no JSON object", "{\"id\": …, \"target\": …}"));
                return Map.of();
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                JsonToken token = parser.nextToken();
                if (token.isStructStart()) {
                    parser.skipChildren();
                } else if (token != JsonToken.VALUE_NULL) {
                    values.put(key, parser.getString());
                }
            }
            return values;
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            problems.add(new Problem(new Place(name, line, column), "the line is no JSON", "one JSON object a line"));
            return Map.of();
        }
    }

    private static void readTable(String name, Reader in, List<TargetRow> rows, List<Problem> problems)
            throws IOException {
        CsvRecords records = new CsvRecords(in);
        records.detectSeparator();
        if (!records.next()) {
            problems.add(new Problem(Place.of(name), "the file is empty", "a header and rows"));
            return;
        }
        List<String> header = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            String key = records.field(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
            header.add(key);
            if (!KEYS.contains(key)) {
                problems.add(new Problem(
                        new Place(name, 1, i + 1),
                        "unknown column \"" + key + "\"",
                        "one of " + String.join(", ", KEYS)));
            }
        }
        while (records.next()) {
            Place place = new Place(name, records.line(), 1);
            if (!records.fault().isEmpty()) {
                problems.add(new Problem(place, records.fault(), "a complete record"));
                continue;
            }
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < Math.min(header.size(), records.size()); i++) {
                values.put(header.get(i), records.field(i));
            }
            add(place, values, rows, problems);
        }
    }

    private static void add(Place place, Map<String, String> values, List<TargetRow> rows, List<Problem> problems) {
        if (values.isEmpty()) {
            return;
        }
        String indicator = values.getOrDefault("indicator", "");
        String target = values.getOrDefault("target", "");
        if (indicator.isBlank() && target.isBlank()) {
            problems.add(new Problem(place, "the row has neither indicator nor target", "a text to read"));
            return;
        }
        String direction = values.getOrDefault("direction", "").strip();
        if (!direction.isEmpty() && !direction.equals("higher") && !direction.equals("lower")) {
            problems.add(new Problem(place, "direction \"" + direction + "\"", "higher or lower; it is left out here"));
        }
        Optional<Direction> declared =
                switch (direction) {
                    case "higher" -> Optional.of(Direction.HIGHER);
                    case "lower" -> Optional.of(Direction.LOWER);
                    default -> Optional.empty();
                };
        Optional<String> unit = Optional.ofNullable(values.get("unit")).filter(u -> !u.isBlank());
        String id = values.getOrDefault("id", Integer.toString(place.line()));
        rows.add(new TargetRow(id, new PrintedTarget(indicator, unit, target, declared), place));
    }
}

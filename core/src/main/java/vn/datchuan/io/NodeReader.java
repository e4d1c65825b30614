package vn.datchuan.io;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;

/** Reads a YAML document into nodes that know their place. Text is composed (NFC) at this border. */
public final class NodeReader {

    private static final int MAX_DEPTH = 50;

    private final String file;
    private final JsonParser parser;
    private final ErrorCode code;
    private final List<Problem> problems;

    private NodeReader(String file, JsonParser parser, ErrorCode code, List<Problem> problems) {
        this.file = file;
        this.parser = parser;
        this.code = code;
        this.problems = problems;
    }

    /** Reads YAML; problems such as a key that stands twice are added, a document that cannot be parsed is an error. */
    public static Node yaml(String file, String text, ErrorCode code, List<Problem> problems) {
        try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
            return new NodeReader(file, parser, code, problems).document();
        } catch (JacksonException e) {
            throw unparsable(file, e, code);
        }
    }

    private static DatChuanException unparsable(String file, JacksonException e, ErrorCode code) {
        TokenStreamLocation at = e.getLocation();
        Place place = at == null ? Place.of(file) : new Place(file, at.getLineNr(), at.getColumnNr());
        String what = e.getOriginalMessage().lines().findFirst().orElse("not readable");
        return new DatChuanException(code, List.of(new Problem(place, what, "a well-formed document")));
    }

    private Node document() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new DatChuanException(
                    code, List.of(new Problem(Place.of(file), "the file is empty", "keys and values")));
        }
        return node(token, 0);
    }

    private Place here() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Place(file, at.getLineNr(), at.getColumnNr());
    }

    private Node node(JsonToken token, int depth) {
        Place place = here();
        if (depth > MAX_DEPTH) {
            throw new DatChuanException(
                    code, List.of(new Problem(place, "nested too deep", "at most " + MAX_DEPTH + " levels")));
        }
        if (token == JsonToken.START_OBJECT) {
            return mapping(place, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                items.add(node(next, depth + 1));
            }
            return new Node.Sequence(place, items);
        }
        return new Node.Scalar(place, token == JsonToken.VALUE_NULL ? "" : composed(parser.getString()));
    }

    private Node mapping(Place place, int depth) {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = composed(parser.currentName());
            Place keyPlace = here();
            Node value = node(parser.nextToken(), depth + 1);
            if (keys.putIfAbsent(key, keyPlace) == null) {
                entries.put(key, value);
            } else {
                problems.add(new Problem(keyPlace, "key \"" + key + "\" stands twice", "each key once"));
            }
        }
        return new Node.Mapping(place, entries, keys);
    }

    private static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}

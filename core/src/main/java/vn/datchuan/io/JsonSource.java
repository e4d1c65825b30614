package vn.datchuan.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;

/**
 * Walks a JSON text: what is long is taken item by item, what is short as a tree. Whatever is broken ends the walk with the place where it stands. The
 * stream is left open.
 */
final class JsonSource {

    private static final int MAX_DEPTH = 40;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final String file;
    private final JsonParser parser;

    private JsonSource(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * At the beginning of a text.
     *
     * @param file base name, for messages
     */
    static JsonSource of(String file, InputStream in) {
        try {
            // a decoder of its own refuses bytes that are not UTF-8; the plain one would put another character in their
            // place
            Reader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return new JsonSource(file, FACTORY.createParser(ObjectReadContext.empty(), reader));
        } catch (IOException e) {
            throw unreadable(file, Place.of(file), e);
        }
    }

    String file() {
        return file;
    }

    /** Goes to the next value outside of any other; false at the end of the text. */
    boolean nextDocument() {
        return next() != null;
    }

    /** Goes to the value of the next key of the object that was entered; empty, and behind the object, where there is none. */
    Optional<String> nextKey() {
        if (require() == JsonToken.END_OBJECT) {
            return Optional.empty();
        }
        String key = parser.currentName();
        if (next() == null) {
            throw refused("the text ends here", "the value of " + key);
        }
        return Optional.of(key);
    }

    /** Goes to the next item of the array that was entered; false, and behind the array, where there is none. */
    boolean nextItem() {
        return require() != JsonToken.END_ARRAY;
    }

    boolean atObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    boolean atArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    /** Passes the value over. */
    void skip() {
        try {
            parser.skipChildren();
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    /** Where the walk is. */
    Place place() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Place(file, at.getLineNr(), at.getColumnNr());
    }

    /** The value, to its end. */
    JsonValue value() {
        return value(0);
    }

    DatChuanException refused(String what, String expected) {
        return new DatChuanException(ErrorCode.UNREADABLE_FILE, List.of(new Problem(place(), what, expected)));
    }

    private JsonValue value(int depth) {
        Place at = place();
        if (depth > MAX_DEPTH) {
            throw refused("nested too deep", "at most " + MAX_DEPTH + " levels");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(at, depth);
            case START_ARRAY -> items(at, depth);
            case VALUE_STRING -> new JsonValue.Text(at.line(), at.column(), wellFormed(text()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Number(at.line(), at.column(), text());
            case VALUE_TRUE, VALUE_FALSE ->
                new JsonValue.Flag(at.line(), at.column(), parser.currentToken() == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new JsonValue.Absent(at.line(), at.column());
            default -> throw refused("holds no value here", "a value");
        };
    }

    private JsonValue members(Place at, int depth) {
        Map<String, JsonValue> entries = new LinkedHashMap<>();
        for (Optional<String> key = nextKey(); key.isPresent(); key = nextKey()) {
            entries.put(key.orElseThrow(), value(depth + 1));
        }
        return new JsonValue.Members(at.line(), at.column(), entries);
    }

    private JsonValue items(Place at, int depth) {
        List<JsonValue> items = new ArrayList<>();
        while (nextItem()) {
            items.add(value(depth + 1));
        }
        return new JsonValue.Items(at.line(), at.column(), items);
    }

    private String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    /** Half a surrogate pair is no text, and could not be written again. */
    private String wellFormed(String text) {
        boolean half = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        if (half) {
            throw refused("the text holds half a surrogate pair", "whole characters");
        }
        return text;
    }

    private JsonToken require() {
        JsonToken token = next();
        if (token == null) {
            throw refused("the text ends here", "the rest of the document");
        }
        return token;
    }

    /** Null at the end of the text. */
    @Nullable
    private JsonToken next() {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    private DatChuanException broken(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        Place place = at == null || at.getLineNr() < 1
                ? Place.of(file)
                : new Place(file, at.getLineNr(), Math.max(0, at.getColumnNr()));
        if (e instanceof JacksonIOException && e.getCause() instanceof IOException cause) {
            return unreadable(file, place, cause);
        }
        String message = e.getOriginalMessage();
        String reason = message == null
                ? "broken"
                : message.lines().findFirst().orElse("broken").strip();
        return new DatChuanException(
                ErrorCode.UNREADABLE_FILE,
                List.of(new Problem(place, "not valid JSON: " + reason, "a whole, well-formed JSON document")));
    }

    static DatChuanException unreadable(String file, Place place, IOException e) {
        boolean encoding = e instanceof CharacterCodingException;
        String what = encoding
                ? "has bytes that are not UTF-8"
                : "cannot be read (" + e.getClass().getSimpleName() + ")";
        return new DatChuanException(
                ErrorCode.UNREADABLE_FILE,
                List.of(new Problem(
                        place.file().isEmpty() ? Place.of(file) : place, what, "a readable JSON document in UTF-8")));
    }
}

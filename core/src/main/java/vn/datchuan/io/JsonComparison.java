package vn.datchuan.io;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.error.DatChuanException;

/**
 * Names the first difference of two JSON reports (khác biệt đầu tiên) so that a person finds it: where it stands in the stored one, of which case, what was
 * stored, and what comes out now. Everything counts: the order of keys and of lists, and how a number is written.
 */
public final class JsonComparison {

    private static final byte[] LINES = "{\"record\":".getBytes(StandardCharsets.UTF_8);
    private static final String NOW = "report made now";

    private final JsonSource stored;
    private final JsonSource now;

    private JsonComparison(JsonSource stored, JsonSource now) {
        this.stored = stored;
        this.now = now;
    }

    /**
     * Compares byte by byte, and reads both where they differ.
     *
     * @param name of the stored report; its base name begins the sentence
     * @return a sentence; empty where both are the same to the byte
     * @throws DatChuanException if one of them is no JSON before the first difference
     */
    public static Optional<String> firstDifference(String name, byte[] stored, byte[] now) {
        int differs = Arrays.mismatch(stored, now);
        if (differs < 0) {
            return Optional.empty();
        }
        String file = ReplayJson.baseName(name);
        JsonComparison comparison = new JsonComparison(
                JsonSource.of(file, new ByteArrayInputStream(stored)),
                JsonSource.of(NOW, new ByteArrayInputStream(now)));
        boolean lines = stored.length >= LINES.length && Arrays.equals(stored, 0, LINES.length, LINES, 0, LINES.length);
        return comparison.documents(lines).or(() -> Optional.of(spelling(file, stored, differs)));
    }

    /** The content is the same, and yet the bytes are not. */
    private static String spelling(String file, byte[] stored, int differs) {
        int line = 1;
        for (int i = 0; i < Math.min(differs, stored.length); i++) {
            line += stored[i] == '\n' ? 1 : 0;
        }
        return file + ":" + line + ": the content is the same, but it is written otherwise from byte " + (differs + 1)
                + " on (spaces, line ends or escapes)";
    }

    private Optional<String> documents(boolean lines) {
        while (true) {
            boolean before = stored.nextDocument();
            boolean after = now.nextDocument();
            if (!before && !after) {
                return Optional.empty();
            }
            if (before != after) {
                return Optional.of(stored.place() + ": the " + (before ? NOW : "stored report") + " ends here, the "
                        + (before ? "stored report" : NOW) + " goes on");
            }
            boolean walked = !lines && stored.atObject() && now.atObject();
            Optional<String> difference = walked
                    ? members()
                    : new JsonDifference(stored.file(), List.of()).of("", stored.value(), now.value());
            if (difference.isPresent()) {
                return difference;
            }
        }
    }

    /** Of the outermost objects. */
    private Optional<String> members() {
        Map<String, JsonValue> around = new LinkedHashMap<>();
        JsonValue.Members start =
                new JsonValue.Members(stored.place().line(), stored.place().column(), Map.of());
        while (true) {
            Optional<String> before = stored.nextKey();
            Optional<String> after = now.nextKey();
            if (!before.equals(after)) {
                return Optional.of(new JsonDifference(stored.file(), List.of())
                        .ofKeys("", before.isPresent() ? at(stored) : start, before, after));
            }
            if (before.isEmpty()) {
                return Optional.empty();
            }
            String key = before.orElseThrow();
            JsonDifference inside = new JsonDifference(
                    stored.file(), List.of(new JsonValue.Members(start.line(), start.column(), around)));
            Optional<String> difference;
            if (stored.atArray() && now.atArray()) {
                difference = items(key, inside);
            } else {
                JsonValue value = stored.value();
                difference = inside.of(key, value, now.value());
                around.put(key, value);
            }
            if (difference.isPresent()) {
                return difference;
            }
        }
    }

    /** Of a list directly in the outermost objects; its items are never all in memory. */
    private Optional<String> items(String key, JsonDifference inside) {
        for (int i = 0; ; i++) {
            boolean before = stored.nextItem();
            boolean after = now.nextItem();
            if (!before && !after) {
                return Optional.empty();
            }
            if (before != after) {
                JsonSource longer = before ? stored : now;
                JsonValue.Members here = at(stored);
                JsonValue next = longer.value();
                int more = i + 1;
                while (longer.nextItem()) {
                    longer.skip();
                    more++;
                }
                return Optional.of(inside.ofLengths(key, here, before ? more : i, before ? i : more, next));
            }
            Optional<String> difference = inside.of(key + "[" + i + "]", stored.value(), now.value());
            if (difference.isPresent()) {
                return difference;
            }
        }
    }

    private static JsonValue.Members at(JsonSource source) {
        return new JsonValue.Members(source.place().line(), source.place().column(), Map.of());
    }

    /** Copies of the objects around, one more inside. */
    static List<JsonValue.Members> inside(List<JsonValue.Members> around, JsonValue.Members object) {
        List<JsonValue.Members> deeper = new ArrayList<>(around);
        deeper.add(object);
        return deeper;
    }
}

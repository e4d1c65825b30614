package vn.datchuan.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datchuan.error.Place;

/** The first difference of two values of reports, in words. */
final class JsonDifference {

    /** Keys that say of what an object speaks. */
    private static final List<String> CASE =
            List.of("unit", "plan", "indicator", "period", "asOf", "as_of", "year", "by");

    private final String file;
    private final List<JsonValue.Members> around;

    /**
     * @param around objects that the values stand in, the outermost first, of the stored report
     */
    JsonDifference(String file, List<JsonValue.Members> around) {
        this.file = file;
        this.around = List.copyOf(around);
    }

    /** The first difference; empty where there is none. */
    Optional<String> of(String path, JsonValue stored, JsonValue now) {
        if (stored instanceof JsonValue.Members before && now instanceof JsonValue.Members after) {
            return members(path, before, after);
        }
        if (stored instanceof JsonValue.Items before && now instanceof JsonValue.Items after) {
            return items(path, before, after);
        }
        return shown(stored).equals(shown(now)) && sameForm(stored, now)
                ? Optional.empty()
                : Optional.of(sentence(path, stored, "stored " + shown(stored) + ", now " + shown(now)));
    }

    /**
     * That two objects have other keys, or the same in another order.
     *
     * @param stored key that stands there; empty: the object ends
     * @param now key that stands in its place
     */
    String ofKeys(String path, JsonValue at, Optional<String> stored, Optional<String> now) {
        String what = stored.isEmpty()
                ? "now has the key \"" + now.orElse("") + "\" too"
                : now.isEmpty()
                        ? "now lacks the key \"" + stored.orElse("") + "\""
                        : "stored key \"" + stored.orElse("") + "\", now \"" + now.orElse("") + "\" in its place";
        return sentence(path, at, what);
    }

    /**
     * That one list is longer.
     *
     * @param next first item that only the longer one has
     */
    String ofLengths(String path, JsonValue at, int stored, int now, JsonValue next) {
        String which = identity(next);
        return sentence(
                path,
                at,
                "stored " + count(stored) + ", now " + count(now) + "; the first that is "
                        + (stored > now ? "gone" : "new") + " is "
                        + (which.isEmpty() ? shown(next) : which));
    }

    private Optional<String> members(String path, JsonValue.Members stored, JsonValue.Members now) {
        String was = identity(stored);
        String is = identity(now);
        if (path.endsWith("]") && !was.equals(is) && !was.isEmpty() && !is.isEmpty()) {
            return Optional.of(sentence(path, stored, "stored " + was + ", now " + is + " in its place"));
        }
        JsonDifference inside = new JsonDifference(file, JsonComparison.inside(around, stored));
        List<String> before = new ArrayList<>(stored.entries().keySet());
        List<String> after = new ArrayList<>(now.entries().keySet());
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            Optional<String> key = i < before.size() ? Optional.of(before.get(i)) : Optional.empty();
            Optional<String> other = i < after.size() ? Optional.of(after.get(i)) : Optional.empty();
            if (!key.equals(other)) {
                return Optional.of(inside.ofKeys(path, stored, key, other));
            }
            String name = key.orElseThrow();
            Optional<String> difference =
                    inside.of(path.isEmpty() ? name : path + "." + name, value(stored, name), value(now, name));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private Optional<String> items(String path, JsonValue.Items stored, JsonValue.Items now) {
        int before = stored.items().size();
        int after = now.items().size();
        for (int i = 0; i < Math.min(before, after); i++) {
            Optional<String> difference =
                    of(path + "[" + i + "]", stored.items().get(i), now.items().get(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return before == after
                ? Optional.empty()
                : Optional.of(ofLengths(
                        path,
                        stored,
                        before,
                        after,
                        before > after ? stored.items().get(after) : now.items().get(before)));
    }

    private String sentence(String path, JsonValue at, String what) {
        Map<String, String> found = new LinkedHashMap<>();
        for (JsonValue.Members object : around) {
            found.putAll(speaksOf(object));
        }
        Map<String, String> of = new LinkedHashMap<>();
        for (String key : CASE) {
            String said = found.get(key);
            if (said != null) {
                of.put(key, said);
            }
        }
        StringBuilder out = new StringBuilder();
        out.append(new Place(file, at.line(), at.column())).append(": ");
        out.append(path.isEmpty() ? "the report" : path);
        if (!of.isEmpty()) {
            out.append(" (").append(joined(of)).append(')');
        }
        return out.append(": ").append(what).toString();
    }

    /** Which element of its list an object is; empty where nothing says it. */
    private static String identity(JsonValue value) {
        if (!(value instanceof JsonValue.Members object)) {
            return "";
        }
        Map<String, String> of = new LinkedHashMap<>();
        if (object.entries().containsKey("rule")) {
            put(of, object, "pack");
            put(of, object, "rule");
        } else if (object.entries().containsKey("id")) {
            put(of, object, "id");
            put(of, object, "version");
        } else {
            of.putAll(speaksOf(object));
        }
        if (object.entries().containsKey("by")) {
            put(of, object, "name");
        }
        return joined(of);
    }

    private static Map<String, String> speaksOf(JsonValue.Members object) {
        Map<String, String> of = new LinkedHashMap<>();
        for (String key : CASE) {
            put(of, object, key);
        }
        return of;
    }

    private static void put(Map<String, String> of, JsonValue.Members object, String key) {
        JsonValue value = object.entries().get(key);
        if (value instanceof JsonValue.Text text && !text.text().isEmpty()) {
            of.put(key, text.text());
        } else if (value instanceof JsonValue.Number number) {
            of.put(key, number.text());
        }
    }

    private static String joined(Map<String, String> of) {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, String> entry : of.entrySet()) {
            out.append(out.length() == 0 ? "" : ", ")
                    .append(entry.getKey())
                    .append(' ')
                    .append(entry.getValue());
        }
        return out.toString();
    }

    private static JsonValue value(JsonValue.Members object, String key) {
        @Nullable JsonValue value = object.entries().get(key);
        return Objects.requireNonNull(value);
    }

    private static boolean sameForm(JsonValue a, JsonValue b) {
        return a.getClass() == b.getClass();
    }

    private static String count(int items) {
        return items == 1 ? "1 item" : items + " items";
    }

    /** In full, since two long texts may differ at their ends. */
    private static String shown(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return "\"" + text.text() + "\"";
        }
        if (value instanceof JsonValue.Number number) {
            return number.text();
        }
        if (value instanceof JsonValue.Flag flag) {
            return Boolean.toString(flag.value());
        }
        if (value instanceof JsonValue.Items items) {
            return "a list of " + count(items.items().size());
        }
        return value instanceof JsonValue.Absent ? "null" : "an object";
    }
}

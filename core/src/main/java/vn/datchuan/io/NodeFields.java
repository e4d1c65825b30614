package vn.datchuan.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;

/** Takes the fields of one mapping by name; collects what is unknown, missing or of the wrong form instead of stopping at the first. */
final class NodeFields {

    private final Node.Mapping mapping;
    private final String what;
    private final List<Problem> problems;

    /**
     * @param what what the mapping describes, for messages
     * @param known all keys it may have
     */
    NodeFields(Node node, String what, Set<String> known, List<Problem> problems) {
        this.what = what;
        this.problems = problems;
        if (node instanceof Node.Mapping m) {
            this.mapping = m;
        } else {
            problems.add(new Problem(node.place(), what + " is no mapping", "keys " + new TreeSet<>(known)));
            this.mapping = new Node.Mapping(node.place(), Map.of(), Map.of());
        }
        for (Map.Entry<String, Place> key : mapping.keys().entrySet()) {
            if (!known.contains(key.getKey())) {
                problems.add(new Problem(
                        key.getValue(),
                        "unknown key \"" + key.getKey() + "\" in " + what,
                        "one of " + new TreeSet<>(known)));
            }
        }
    }

    Place place() {
        return mapping.place();
    }

    Place place(String key) {
        Node node = mapping.entries().get(key);
        return node == null ? mapping.place() : node.place();
    }

    /** Text that must be there and not be blank. */
    String required(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            problems.add(new Problem(place(key), what + " has no " + key, "a text"));
        }
        return text;
    }

    /** Text, or empty. */
    String text(String key) {
        Node node = mapping.entries().get(key);
        if (node == null) {
            return "";
        }
        if (node instanceof Node.Scalar s) {
            return s.text();
        }
        problems.add(new Problem(node.place(), key + " of " + what + " is no text", "a text"));
        return "";
    }

    boolean flag(String key) {
        String text = text(key);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            problems.add(new Problem(place(key), key + " of " + what + ": \"" + text + "\"", "true or false"));
        }
        return text.equals("true");
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    /** One of an enum's names in lower case with hyphens. Absent: empty. Not one of them: a problem and empty. */
    <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        String text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (E value : type.getEnumConstants()) {
            if (code(value).equals(text)) {
                return Optional.of(value);
            }
        }
        List<String> codes = new ArrayList<>();
        for (E value : type.getEnumConstants()) {
            codes.add(code(value));
        }
        problems.add(new Problem(
                place(key), key + " of " + what + ": \"" + text + "\"", "one of " + String.join(", ", codes)));
        return Optional.empty();
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The nodes of a list; absent: none. */
    List<Node> list(String key) {
        Node node = mapping.entries().get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof Node.Sequence s) {
            return s.items();
        }
        problems.add(new Problem(node.place(), key + " of " + what + " is no list", "a list"));
        return List.of();
    }

    /** The texts of a list; absent: none. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node node : list(key)) {
            if (node instanceof Node.Scalar s) {
                texts.add(s.text());
            } else {
                problems.add(new Problem(node.place(), key + " of " + what + " holds something else", "texts"));
            }
        }
        return texts;
    }

    /** The texts of a mapping by key; absent: none. */
    Map<String, String> textsByKey(String key, Set<String> known) {
        Node node = mapping.entries().get(key);
        Map<String, String> texts = new LinkedHashMap<>();
        if (node != null) {
            NodeFields fields = new NodeFields(node, key + " of " + what, known, problems);
            for (String member : fields.mapping.entries().keySet()) {
                if (known.contains(member)) {
                    texts.put(member, fields.text(member));
                }
            }
        }
        return texts;
    }

    @Nullable
    Node node(String key) {
        return mapping.entries().get(key);
    }
}

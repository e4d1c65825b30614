package vn.datchuan.testkit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.io.Node;
import vn.datchuan.model.Period;

/** Takes the fields of one mapping of a case file by name; what is unknown, missing or of the wrong form becomes a problem with its place. */
final class CaseFields {

    private final Map<String, Node> entries;
    private final Place place;
    private final String what;
    private final List<Problem> problems;

    CaseFields(Node node, String what, Set<String> known, List<Problem> problems) {
        this.what = what;
        this.problems = problems;
        this.place = node.place();
        this.entries = members(node, what, problems);
        if (node instanceof Node.Mapping mapping) {
            mapping.keys().forEach((key, at) -> {
                if (!known.contains(key)) {
                    problems.add(new Problem(
                            at, "unknown key \"" + key + "\" in " + what, "one of " + new TreeSet<>(known)));
                }
            });
        }
    }

    /** The members of a mapping, in order; of anything else none, and a problem. */
    static Map<String, Node> members(Node node, String what, List<Problem> problems) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries();
        }
        problems.add(new Problem(node.place(), what + " is no mapping", "key: value"));
        return Map.of();
    }

    /** The items of a list; of anything else none, and a problem. */
    static List<Node> items(Node node, String what, List<Problem> problems) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        problems.add(new Problem(node.place(), what + " is no list", "a list"));
        return List.of();
    }

    Place place() {
        return place;
    }

    Place place(String key) {
        Node node = entries.get(key);
        return node == null ? place : node.place();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** Text, or empty. */
    String text(String key) {
        Node node = entries.get(key);
        if (node == null || node instanceof Node.Scalar) {
            return node == null ? "" : ((Node.Scalar) node).text();
        }
        problems.add(new Problem(node.place(), key + " of " + what + " is no text", "a text"));
        return "";
    }

    /** Text that must be there and not be blank. */
    String required(String key) {
        String text = text(key);
        if (text.isBlank() && (entries.get(key) == null || entries.get(key) instanceof Node.Scalar)) {
            problems.add(new Problem(place(key), what + " has no " + key, "a text"));
        }
        return text;
    }

    /** A mapping or list that must be there. */
    Optional<Node> requiredNode(String key, String expected) {
        if (!has(key)) {
            problems.add(new Problem(place, what + " has no " + key, expected));
        }
        return node(key);
    }

    boolean flag(String key) {
        String text = text(key);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            wrong(key, text, "true or false");
        }
        return text.equals("true");
    }

    Optional<LocalDate> date(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            wrong(key, text, "a day such as 2027-01-15");
            return Optional.empty();
        }
    }

    Optional<Period> period(String key) {
        Optional<Period> period = Period.parse(text(key));
        if (period.isEmpty()) {
            wrong(key, text(key), Period.EXPECTED);
        }
        return period;
    }

    /** A constant by its name ({@code AT_RISK}). Absent: empty. Another word: empty, and a problem. */
    <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return has(key) ? constant(text(key), key, type) : Optional.empty();
    }

    /** A constant by its name in lower case with hyphens ({@code half-yearly}), which must be there. */
    <E extends Enum<E>> Optional<E> code(String key, Class<E> type) {
        String name = required(key).toUpperCase(Locale.ROOT).replace('-', '_');
        return name.isBlank() ? Optional.empty() : constant(name, key, type);
    }

    /** Constants of a list by name. Absent: empty. */
    <E extends Enum<E>> Optional<List<E>> constants(String key, Class<E> type) {
        Node list = entries.get(key);
        if (list == null) {
            return Optional.empty();
        }
        List<E> constants = new ArrayList<>();
        for (Node item : items(list, key + " of " + what, problems)) {
            String name = item instanceof Node.Scalar scalar ? scalar.text() : "";
            constant(name, key, type).ifPresent(constants::add);
        }
        return Optional.of(constants);
    }

    private <E extends Enum<E>> Optional<E> constant(String name, String key, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            names.add(constant.name());
        }
        wrong(key, name, "one of " + String.join(", ", names));
        return Optional.empty();
    }

    void wrong(String key, String text, String expected) {
        problems.add(new Problem(place(key), key + " of " + what + ": \"" + text + "\"", expected));
    }
}

package vn.datchuan.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sentence pattern with named places, read once.
 *
 * <p>{@code {name}} is filled with the value of that name. What stands in square brackets is left out where one of its names has no value; brackets
 * do not nest. Values are never read as patterns. Immutable.
 */
final class Template {

    /** Printed for a name without a value outside brackets. */
    private static final String UNKNOWN = "…";

    private final Part[] parts;
    private final Name[] required;

    private Template(List<Part> parts, Name[] required) {
        this.parts = parts.toArray(new Part[0]);
        this.required = required;
    }

    /** What stands in a pattern. */
    private sealed interface Part {}

    /** Printed as it is. */
    private record Literal(String text) implements Part {}

    /** A place. */
    private record Place(Name name) implements Part {}

    /** In brackets. */
    private static final class Group implements Part {
        private final Name[] required;
        private final Template content;

        private Group(Name[] required, Template content) {
            this.required = required;
            this.content = content;
        }
    }

    static Template of(String pattern) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            int end = c == '[' ? pattern.indexOf(']', at) : c == '{' ? pattern.indexOf('}', at) : -1;
            if (end < 0) {
                literal.append(c);
                at++;
                continue;
            }
            flush(literal, parts);
            String inner = pattern.substring(at + 1, end);
            parts.add(c == '{' ? new Place(Name.of(inner)) : new Group(names(inner), of(inner)));
            at = end + 1;
        }
        flush(literal, parts);
        return new Template(parts, names(withoutBrackets(pattern)));
    }

    private static void flush(StringBuilder literal, List<Part> parts) {
        if (literal.length() > 0) {
            parts.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    static String fill(String pattern, Map<String, String> values) {
        return of(pattern).fill(Named.of(values));
    }

    String fill(Named values) {
        if (parts.length == 1 && parts[0] instanceof Literal only) {
            return only.text;
        }
        StringBuilder out = new StringBuilder(160);
        fill(values, out);
        return out.toString();
    }

    /** Appends the sentence. */
    void fill(Named values, StringBuilder out) {
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                out.append(literal.text);
            } else if (part instanceof Place place) {
                String value = values.get(place.name);
                out.append(value == null ? UNKNOWN : value);
            } else if (part instanceof Group group && isComplete(group.required, values)) {
                group.content.fill(values, out);
            }
        }
    }

    /** True where every name outside brackets has a value. */
    boolean isFilledBy(Named values) {
        return isComplete(required, values);
    }

    private static boolean isComplete(Name[] names, Named values) {
        for (Name name : names) {
            if (values.get(name) == null) {
                return false;
            }
        }
        return true;
    }

    private static String withoutBrackets(String pattern) {
        StringBuilder outside = new StringBuilder(pattern.length());
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('[', at);
            int close = open < 0 ? -1 : pattern.indexOf(']', open);
            if (close < 0) {
                break;
            }
            outside.append(pattern, at, open);
            at = close + 1;
        }
        return outside.append(pattern, at, pattern.length()).toString();
    }

    private static Name[] names(String part) {
        List<Name> names = new ArrayList<>();
        int open = part.indexOf('{');
        while (open >= 0) {
            int close = part.indexOf('}', open);
            if (close < 0) {
                break;
            }
            names.add(Name.of(part.substring(open + 1, close)));
            open = part.indexOf('{', close);
        }
        return names.toArray(new Name[0]);
    }
}

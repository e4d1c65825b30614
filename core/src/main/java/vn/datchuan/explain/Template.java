package vn.datchuan.explain;

import java.util.Map;

/**
 * Sentence pattern with named places.
 *
 * <p>{@code {name}} is filled with the value of that name. What stands in square brackets is left out where one of its names has no value; brackets
 * do not nest. Values are never read as patterns.
 */
final class Template {

    /** Printed for a name without a value outside brackets. */
    private static final String UNKNOWN = "…";

    private Template() {}

    static String fill(String pattern, Map<String, String> values) {
        StringBuilder out = new StringBuilder(pattern.length() + 64);
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            int end = c == '[' ? pattern.indexOf(']', at) : c == '{' ? pattern.indexOf('}', at) : -1;
            if (end < 0) {
                out.append(c);
                at++;
                continue;
            }
            String inner = pattern.substring(at + 1, end);
            if (c == '{') {
                out.append(values.getOrDefault(inner, UNKNOWN));
            } else if (isComplete(inner, values)) {
                out.append(fill(inner, values));
            }
            at = end + 1;
        }
        return out.toString();
    }

    /** True where every name outside brackets has a value. */
    static boolean isFilledBy(String pattern, Map<String, String> values) {
        StringBuilder required = new StringBuilder(pattern.length());
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('[', at);
            int close = open < 0 ? -1 : pattern.indexOf(']', open);
            if (close < 0) {
                break;
            }
            required.append(pattern, at, open);
            at = close + 1;
        }
        return isComplete(required.append(pattern, at, pattern.length()).toString(), values);
    }

    private static boolean isComplete(String part, Map<String, String> values) {
        int open = part.indexOf('{');
        while (open >= 0) {
            int close = part.indexOf('}', open);
            if (close < 0) {
                return true;
            }
            if (!values.containsKey(part.substring(open + 1, close))) {
                return false;
            }
            open = part.indexOf('{', close);
        }
        return true;
    }
}

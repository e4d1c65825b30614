package vn.datchuan.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of a jar's packs as text: a line for each pack, with what is said of it in the order of {@link Field}, parted by tabs. Lists may be joined, as a
 * jar of jars does. Read when a JVM starts, so it is read by two loops.
 */
final class CatalogueFile {

    /** Before a value that is more than plain ASCII: only those are decoded and looked through. */
    private static final char MARK = '~';

    private CatalogueFile() {}

    /** What is said of a pack; what is asked of every pack comes first. */
    enum Field {
        ID,
        LAYER,
        UNITS,
        EXTENDS,
        ENGINE,
        POLICY,
        MODEL,
        RULES,
        STATEMENTS,
        PLAN_DIGEST,
        FOLDER,
        DIGEST,
        VERSION,
        NAME_VI,
        NAME_EN,
        VALID_FROM,
        VALID_TO,
        LEGAL_BASIS,
        PLANS,
        UNIT_GROUPS,
        PARAMETERS,
        KIND,
        FIGURES
    }

    /** One pack of a list, or the first of what is said of it. */
    record Entry(String[] values) {
        String get(Field field) {
            return values[field.ordinal()];
        }

        boolean has(Field field) {
            return !get(field).isEmpty();
        }
    }

    /** Where one pack stands in a list. */
    record Line(String list, int start, int end) {

        /** All that is said of the pack. */
        Entry entry() {
            return upTo(LAST);
        }

        /** What is said of the pack up to a field, which is included. */
        Entry upTo(Field last) {
            String[] values = new String[last.ordinal() + 1];
            int at = start;
            for (int i = 0; i < values.length; i++) {
                int tab = at > end ? -1 : list.indexOf('\t', at);
                int stop = tab < 0 || tab > end ? end : tab;
                values[i] = stop <= at ? "" : value(list, at, stop);
                at = stop + 1;
            }
            return new Entry(values);
        }
    }

    private static final Field[] FIELDS = Field.values();
    private static final Field LAST = FIELDS[FIELDS.length - 1];

    /** All packs in the order of the list. */
    static List<Line> read(byte[] list) {
        List<Line> packs = new ArrayList<>();
        String text = new String(list, StandardCharsets.ISO_8859_1);
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (end > start) {
                packs.add(new Line(text, start, end));
            }
            start = end + 1;
        }
        return packs;
    }

    private static String value(String text, int start, int end) {
        if (text.charAt(start) != MARK) {
            return text.substring(start, end);
        }
        byte[] bytes = text.substring(start + 1, end).getBytes(StandardCharsets.ISO_8859_1);
        String value = new String(bytes, StandardCharsets.UTF_8);
        return value.indexOf('\\') < 0 ? value : unescaped(value);
    }

    /** Adds a pack to a list. */
    static void append(StringBuilder list, Entry entry) {
        for (int i = 0; i < FIELDS.length; i++) {
            list.append(i == 0 ? "" : "\t").append(written(entry.values[i]));
        }
        list.append('\n');
    }

    private static String written(String value) {
        String escaped = value.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~' || c == '\\') {
                return MARK + escaped;
            }
        }
        return value.isEmpty() || value.charAt(0) != MARK ? value : MARK + escaped;
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                char escaped = value.charAt(i);
                text.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped == 't' ? '\t' : escaped);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}

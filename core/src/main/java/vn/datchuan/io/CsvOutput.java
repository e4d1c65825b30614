package vn.datchuan.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes CSV records: commas, "\n" line ends, quotes only where a field needs them (RFC 4180 but for the line end). */
final class CsvOutput {

    private final Writer out;

    CsvOutput(Writer out) {
        this.out = out;
    }

    void record(List<String> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            field(fields.get(i));
        }
        out.write('\n');
    }

    private void field(String text) throws IOException {
        out.write(quoted(text));
    }

    /** A field as it is written. */
    static String quoted(String text) {
        return needsQuotes(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return !text.equals(text.strip());
    }
}

package vn.datchuan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits the lines of a CSV text into fields; a record is one line. */
final class ReplayCsv {

    private ReplayCsv() {}

    /** A semicolon or a tab where the header has one, else a comma. */
    static char separator(String header) {
        return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /** The fields of a line, without the quotes around them; empty where a quote is not closed or stands inside a field. */
    static Optional<List<String>> fields(String line, char separator) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            StringBuilder field = new StringBuilder();
            at = at < line.length() && line.charAt(at) == '"'
                    ? quoted(line, at + 1, field)
                    : plain(line, at, separator, field);
            boolean ends = at == line.length() || at < line.length() && line.charAt(at) == separator;
            if (!ends) {
                return Optional.empty();
            }
            fields.add(field.toString());
            at++;
        }
        return Optional.of(fields);
    }

    /** Reads to the separator or the end; a quote before it ends the field where none may. */
    private static int plain(String line, int from, char separator, StringBuilder field) {
        int at = from;
        while (at < line.length() && line.charAt(at) != separator && line.charAt(at) != '"') {
            field.append(line.charAt(at));
            at++;
        }
        return at;
    }

    /** Reads behind the closing quote; past the end where there is none. */
    private static int quoted(String line, int from, StringBuilder field) {
        int at = from;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c != '"') {
                field.append(c);
                at++;
            } else if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
                field.append('"');
                at += 2;
            } else {
                return at + 1;
            }
        }
        return line.length() + 1;
    }
}

package vn.datchuan.io;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Records of a CSV text, one after the other, with the physical line on which each begins.
 *
 * <p>A parser that only goes forward loses the rest of a file behind one quote that is never closed, and all other rows must count. So a record stays
 * in the buffer until it is complete; a broken one is reported and reading goes on with the next physical line.
 */
final class CsvRecords {

    private static final int LONGEST_RECORD = 200_000;
    private static final int END = -1;

    private final Reader in;
    private final CsvStrings strings = new CsvStrings();
    private char[] buffer = new char[1 << 16];
    private int limit;
    private boolean ended;
    private char separator = ',';

    /** First character of the record. */
    private int start;
    /** Next character to look at. */
    private int position;

    private int line;
    private int nextLine = 1;
    private int count;
    private String[] fields = new String[16];
    private String fault = "";

    CsvRecords(Reader in) {
        this.in = in;
    }

    /** Takes as separator what the next line that is not blank has most of outside quotes: comma, semicolon or tab. */
    void detectSeparator() throws IOException {
        int[] counts = new int[3];
        boolean quoted = false;
        boolean blank = true;
        for (int at = position; ; at++) {
            int c = charAt(at);
            if (c == END || !quoted && !blank && (c == '\n' || c == '\r')) {
                break;
            }
            quoted ^= c == '"';
            blank &= Character.isWhitespace(c);
            int kind = quoted ? -1 : ",;\t".indexOf(c);
            if (kind >= 0) {
                counts[kind]++;
            }
        }
        boolean tab = counts[2] > counts[0] && counts[2] > counts[1];
        separator = tab ? '\t' : counts[1] > counts[0] ? ';' : ',';
    }

    /** Goes to the next record that is not a blank line; false at the end. */
    boolean next() throws IOException {
        while (charAt(position) != END) {
            start = position;
            line = nextLine;
            count = 0;
            fault = "";
            readRecord();
            if (!fault.isEmpty()) {
                skipLine();
                return true;
            }
            if (count > 1 || !fields[0].isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Physical line of the record's first character, from 1. */
    int line() {
        return line;
    }

    int size() {
        return count;
    }

    String field(int index) {
        return fields[index];
    }

    /** What is wrong with the record; empty if nothing is. Its fields are not to be used then. */
    String fault() {
        return fault;
    }

    private void readRecord() throws IOException {
        while (true) {
            int c = charAt(position) == '"' ? quotedField() : plainField();
            if (!fault.isEmpty() || c == END) {
                return;
            }
            position++;
            if (c != separator) {
                endLine(c);
                return;
            }
        }
    }

    /** Reads up to a separator, line end or the end, and returns it. */
    private int plainField() throws IOException {
        int offset = position - start;
        position = scan(position);
        while (position == limit && charAt(position) != END) {
            if (position - start > LONGEST_RECORD) {
                fault = "a line is longer than " + LONGEST_RECORD + " characters";
                return END;
            }
            position = scan(position);
        }
        add(strings.of(buffer, start + offset, position));
        return charAt(position);
    }

    /** The next character that ends a plain field, as far as the buffer reaches. */
    private int scan(int from) {
        char[] text = buffer;
        int end = limit;
        char mark = separator;
        int at = from;
        while (at < end && text[at] != mark && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
        return at;
    }

    private int quotedField() throws IOException {
        StringBuilder text = new StringBuilder();
        position++;
        while (true) {
            int c = charAt(position);
            if (c == END || position - start > LONGEST_RECORD) {
                fault = "a quote is opened and not closed";
                return END;
            }
            position++;
            if (c != '"') {
                text.append((char) c);
                countLine(c);
            } else if (charAt(position) == '"') {
                text.append('"');
                position++;
            } else {
                break;
            }
        }
        add(text.toString());
        int after = charAt(position);
        if (after != END && after != separator && after != '\n' && after != '\r') {
            fault = "text follows a closing quote";
        }
        return after;
    }

    private void add(String field) {
        if (count == fields.length) {
            fields = Arrays.copyOf(fields, count * 2);
        }
        fields[count++] = field;
    }

    private void countLine(int c) throws IOException {
        if (c == '\n' || c == '\r' && charAt(position) != '\n') {
            nextLine++;
        }
    }

    private void endLine(int c) throws IOException {
        if (c == '\r' && charAt(position) == '\n') {
            position++;
        }
        nextLine++;
    }

    /** Back to the first line of a broken record, and behind it. */
    private void skipLine() throws IOException {
        position = start;
        nextLine = line;
        int c = charAt(position);
        while (c != END && c != '\n' && c != '\r') {
            position++;
            start = position;
            c = charAt(position);
        }
        if (c != END) {
            position++;
            endLine(c);
        }
    }

    /** The character at or just behind what is read so far. Reading on gives up what lies before {@link #start} and moves the rest. */
    private int charAt(int at) throws IOException {
        if (at < limit) {
            return buffer[at];
        }
        int ahead = at - start;
        return fill() ? buffer[start + ahead] : END;
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        System.arraycopy(buffer, start, buffer, 0, limit - start);
        position -= start;
        limit -= start;
        start = 0;
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, limit * 2);
        }
        int read = 0;
        while (read == 0) {
            read = in.read(buffer, limit, buffer.length - limit);
        }
        ended = read < 0;
        limit += Math.max(read, 0);
        return !ended;
    }
}

package vn.datchuan.io;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
    private final ValuesWords words;
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

    /** Where the fields lie behind {@link #start}, and those that do not lie there as they are. */
    private int[] from = new int[16];

    private int[] to = new int[16];
    private @Nullable ValuesWord[] other = new ValuesWord[16];
    /** The words last asked for in each column. */
    private ValuesWord[] above = new ValuesWord[16];

    private String fault = "";

    CsvRecords(Reader in) {
        this(in, new ValuesWords());
    }

    CsvRecords(Reader in, ValuesWords words) {
        this.in = in;
        this.words = words;
        Arrays.fill(above, ValuesWord.EMPTY);
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
            if (count > 1 || !isBlank(0)) {
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
        return word(index).text();
    }

    ValuesWord word(int index) {
        ValuesWord word = other[index];
        if (word == null) {
            word = words.of(buffer, start + from[index], start + to[index], above[index]);
            above[index] = word;
        }
        return word;
    }

    /** A field that is a plain number; null for another. */
    @Nullable
    BigDecimal number(int index) {
        return other[index] == null ? PlainNumber.of(buffer, start + from[index], start + to[index]) : null;
    }

    boolean isBlank(int index) {
        int length = to[index] - from[index];
        char first = other[index] == null && length > 0 ? buffer[start + from[index]] : ' ';
        boolean visible = first > ' ' && first <= '~';
        return !visible && field(index).isBlank();
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
        while (true) {
            position = scan(position);
            int c = charAt(position);
            if (position < limit && isEnd(c) || c == END) {
                add(offset, position - start);
                return c;
            }
            if (position - start > LONGEST_RECORD) {
                fault = "a line is longer than " + LONGEST_RECORD + " characters";
                return END;
            }
        }
    }

    private boolean isEnd(int c) {
        return c == separator || c == '\n' || c == '\r';
    }

    /** The next character that ends a plain field, as far as the buffer reaches. */
    private int scan(int first) {
        char[] text = buffer;
        int end = limit;
        char mark = separator;
        int at = first;
        while (at < end && text[at] != mark && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
        return at;
    }

    /** Reads a quoted field that the buffer holds whole, with neither a quote nor a line end in it; false for another one, of which nothing is read. */
    private boolean simpleQuotedField() {
        char[] text = buffer;
        int begin = position + 1;
        int end = Math.min(limit - 1, start + LONGEST_RECORD);
        int at = begin;
        while (at < end && text[at] != '"' && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
        if (at >= end || text[at] != '"' || !isEnd(text[at + 1])) {
            return false;
        }
        add(begin - start, at - start);
        position = at + 1;
        return true;
    }

    private int quotedField() throws IOException {
        if (simpleQuotedField()) {
            return buffer[position];
        }
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
        add(words.of(text.toString()));
        int after = charAt(position);
        if (after != END && after != separator && after != '\n' && after != '\r') {
            fault = "text follows a closing quote";
        }
        return after;
    }

    private void add(int first, int behind) {
        room();
        from[count] = first;
        to[count] = behind;
        other[count] = null;
        count++;
    }

    private void add(ValuesWord field) {
        room();
        other[count] = field;
        count++;
    }

    private void room() {
        if (count == from.length) {
            from = Arrays.copyOf(from, count * 2);
            to = Arrays.copyOf(to, count * 2);
            other = Arrays.copyOf(other, count * 2);
            above = Arrays.copyOf(above, count * 2);
            Arrays.fill(above, count, above.length, ValuesWord.EMPTY);
        }
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

package vn.datchuan.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV records as UTF-8 bytes in memory, the same as {@link CsvOutput} writes. Not thread-safe. */
final class CsvBytes {

    private byte[] bytes;
    private int size;
    private boolean begun;

    CsvBytes(int capacity) {
        bytes = new byte[capacity];
    }

    /** One record. */
    static byte[] record(List<String> fields) {
        CsvBytes csv = new CsvBytes(16 * fields.size());
        for (String field : fields) {
            csv.field(field);
        }
        csv.end();
        return csv.toBytes();
    }

    /** Adds a field to the record. */
    void field(@Nullable Enum<?> constant) {
        field(constant == null ? "" : constant.name());
    }

    /** Adds a field to the record. */
    void field(String text) {
        int length = text.length();
        room(length + 1);
        if (begun) {
            bytes[size++] = ',';
        }
        begun = true;
        byte[] target = bytes;
        int from = size;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 127 || c == ',' || c == '"') {
                other(text);
                return;
            }
            target[from + i] = (byte) c;
        }
        size = from + length;
    }

    /** A field that is not just plain letters. */
    private void other(String text) {
        byte[] encoded = CsvOutput.quoted(text).getBytes(StandardCharsets.UTF_8);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    /** Ends the record. */
    void end() {
        room(1);
        bytes[size++] = '\n';
        begun = false;
    }

    int size() {
        return size;
    }

    /** All records so far. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Writes all records so far and forgets them. */
    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}

package vn.datchuan.examples.cli.series;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which ids were seen, and on which line. Keeps 20 bytes of each, whatever its length: the first half of its SHA-256 and the line, in open addressing
 * with linear probing.
 */
final class SeenIds {

    private static final int FIRST_CAPACITY = 1 << 10;

    private final MessageDigest digest;
    private long[] high = new long[FIRST_CAPACITY];
    private long[] low = new long[FIRST_CAPACITY];
    private int[] lines = new int[FIRST_CAPACITY];
    private int size;

    SeenIds() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Adds an id that is not there yet.
     *
     * @return the line where it was seen before; 0 if it was not
     */
    int put(String id, int line) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
        long first = hash.getLong();
        long second = hash.getLong();
        int at = slot(first, second);
        if (lines[at] != 0) {
            return lines[at];
        }
        set(at, first, second, line);
        size++;
        if (size > lines.length / 2) {
            grow();
        }
        return 0;
    }

    private int slot(long first, long second) {
        int mask = lines.length - 1;
        int at = (int) first & mask;
        while (lines[at] != 0 && (high[at] != first || low[at] != second)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void set(int at, long first, long second, int line) {
        high[at] = first;
        low[at] = second;
        lines[at] = line;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        int[] oldLines = lines;
        int capacity = oldLines.length * 2;
        high = new long[capacity];
        low = new long[capacity];
        lines = new int[capacity];
        for (int i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != 0) {
                set(slot(oldHigh[i], oldLow[i]), oldHigh[i], oldLow[i], oldLines[i]);
            }
        }
    }
}

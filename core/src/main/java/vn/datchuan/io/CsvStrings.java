package vn.datchuan.io;

import org.jspecify.annotations.Nullable;

/** Gives the same string for the same characters where it can: the codes of a file are few and its rows are many. */
final class CsvStrings {

    private static final int SIZE = 1 << 13;
    private static final int LONGEST = 40;

    private final @Nullable String[] known = new String[SIZE];

    /** The characters from {@code from} to before {@code to}. */
    String of(char[] text, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(text, from, length);
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text[i];
        }
        int slot = (hash ^ hash >>> 16) & SIZE - 1;
        String candidate = known[slot];
        if (candidate != null && same(candidate, text, from, length)) {
            return candidate;
        }
        String made = new String(text, from, length);
        known[slot] = made;
        return made;
    }

    private static boolean same(String candidate, char[] text, int from, int length) {
        if (candidate.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (candidate.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}

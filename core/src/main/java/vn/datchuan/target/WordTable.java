package vn.datchuan.target;

import java.util.Arrays;

/** Words to look for at the beginnings of the words of a text, sorted by their first two letters. */
final class WordTable {
    private static final int BUCKETS = 256;
    private static final String[] NONE = {};
    private final String[][] byLetters = new String[BUCKETS][];

    WordTable(String... words) {
        Arrays.fill(byLetters, NONE);
        for (String word : words) {
            int bucket = bucket(word, 0);
            String[] longer = Arrays.copyOf(byLetters[bucket], byLetters[bucket].length + 1);
            longer[longer.length - 1] = word;
            byLetters[bucket] = longer;
        }
    }

    private static int bucket(String text, int at) {
        return (text.charAt(at) * 37 + text.charAt(at + 1)) & (BUCKETS - 1);
    }

    /** True if one of the words stands at the place. */
    boolean begins(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        for (String word : byLetters[bucket(text, at)]) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}

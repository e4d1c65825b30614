package vn.datchuan.target;

import java.util.ArrayList;
import java.util.List;

/** Words to look for at the beginnings of the words of a text, sorted by their first two letters. */
final class WordTable {
    private static final int BUCKETS = 256;
    private final List<List<String>> byLetters = new ArrayList<>();

    WordTable(String... words) {
        for (int i = 0; i < BUCKETS; i++) {
            byLetters.add(new ArrayList<>(4));
        }
        for (String word : words) {
            byLetters.get(bucket(word, 0)).add(word);
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
        List<String> words = byLetters.get(bucket(text, at));
        for (int i = 0; i < words.size(); i++) {
            if (text.startsWith(words.get(i), at)) {
                return true;
            }
        }
        return false;
    }
}

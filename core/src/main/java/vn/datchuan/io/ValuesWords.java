package vn.datchuan.io;

import org.jspecify.annotations.Nullable;

/** Gives the same word for the same characters where it can, in memory that does not grow with the file: a new word takes the place of an old one. */
final class ValuesWords {

    private static final int MOST = 1 << 15;
    private static final int LONGEST = 40;

    private @Nullable ValuesWord[] known = new ValuesWord[1 << 8];
    private int used;

    /**
     * The characters from {@code from} to before {@code to}.
     *
     * @param guess a word that they may be
     */
    ValuesWord of(char[] text, int from, int to, ValuesWord guess) {
        int length = to - from;
        if (guess.is(text, from, to)) {
            return guess;
        }
        if (length == 0) {
            return ValuesWord.EMPTY;
        }
        if (length > LONGEST) {
            return new ValuesWord(new String(text, from, length));
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text[i];
        }
        ValuesWord candidate = known[slot(hash)];
        if (candidate != null && candidate.is(text, from, to)) {
            return candidate;
        }
        return remember(new String(text, from, length), hash);
    }

    ValuesWord of(String text) {
        if (text.isEmpty()) {
            return ValuesWord.EMPTY;
        }
        if (text.length() > LONGEST) {
            return new ValuesWord(text);
        }
        int hash = text.hashCode();
        ValuesWord candidate = known[slot(hash)];
        return candidate != null && candidate.text().equals(text) ? candidate : remember(text, hash);
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & known.length - 1;
    }

    private ValuesWord remember(String text, int hash) {
        ValuesWord made = new ValuesWord(text);
        int slot = slot(hash);
        if (known[slot] == null) {
            used++;
        }
        known[slot] = made;
        if (used * 2 > known.length && known.length < MOST) {
            grow();
        }
        return made;
    }

    private void grow() {
        @Nullable ValuesWord[] old = known;
        known = new ValuesWord[Math.min(MOST, old.length * 4)];
        used = 0;
        for (ValuesWord word : old) {
            if (word != null) {
                int slot = slot(word.text().hashCode());
                used += known[slot] == null ? 1 : 0;
                known[slot] = word;
            }
        }
    }
}

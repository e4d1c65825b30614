package vn.datchuan.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words and phrases of the notation, as a trie over syllables: longest match, one step a syllable.
 *
 * <p>Built once from the tables of {@link Phrases} and {@link UnitTable}; read-only afterwards.
 */
final class Lexicon {
    static final int ROOT = 0;
    private static final int SYLLABLES = 1 << 13;
    private static final int EDGES = 1 << 15;

    private static final char[][] NAMES = new char[SYLLABLES][];
    private static final int[] IDS = new int[SYLLABLES];
    private static final long[] KEYS = new long[EDGES];
    private static final int[] NODES = new int[EDGES];
    private static final List<@Nullable Sign> SIGNS = new ArrayList<>(4096);
    private static final List<@Nullable Unit> UNITS = new ArrayList<>(4096);
    private static int syllables;

    static {
        SIGNS.add(null);
        UNITS.add(null);
        Phrases.load();
        UnitTable.load();
    }

    private Lexicon() {}

    /** Adds every phrase of a list separated by bars. */
    static void add(Sign sign, @Nullable Unit unit, String phrases) {
        char[] text = Normaliser.fold(phrases.toCharArray(), phrases.length());
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] == '|') {
                addOne(sign, unit, text, start, i);
                start = i + 1;
            }
        }
    }

    static void add(String name, String factor, Unit.Family family, String phrases) {
        add(Sign.UNIT, new Unit(name, new BigDecimal(factor), family), phrases);
    }

    private static void addOne(Sign sign, @Nullable Unit unit, char[] text, int from, int to) {
        int node = ROOT;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text[i] == ' ') {
                node = i > start ? descend(node, intern(text, start, i)) : node;
                start = i + 1;
            }
        }
        if (node != ROOT && SIGNS.get(node) == null) {
            SIGNS.set(node, sign);
            UNITS.set(node, unit);
        }
    }

    private static int descend(int node, int syllable) {
        long key = ((long) node << 20 | syllable) + 1;
        int slot = slot(key);
        while (KEYS[slot] != 0) {
            if (KEYS[slot] == key) {
                return NODES[slot];
            }
            slot = slot + 1 & EDGES - 1;
        }
        KEYS[slot] = key;
        NODES[slot] = SIGNS.size();
        SIGNS.add(null);
        UNITS.add(null);
        return NODES[slot];
    }

    /** The node below, or 0 if no phrase goes on with the syllable. */
    static int child(int node, int syllable) {
        long key = ((long) node << 20 | syllable) + 1;
        int slot = slot(key);
        while (KEYS[slot] != 0) {
            if (KEYS[slot] == key) {
                return NODES[slot];
            }
            slot = slot + 1 & EDGES - 1;
        }
        return 0;
    }

    private static int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & EDGES - 1;
    }

    private static int hash(char[] text, int start, int end) {
        int h = 7;
        for (int i = start; i < end; i++) {
            h = h * 31 + text[i];
        }
        return (h ^ h >>> 13) & SYLLABLES - 1;
    }

    private static int intern(char[] text, int start, int end) {
        int slot = hash(text, start, end);
        while (IDS[slot] != 0) {
            if (same(NAMES[slot], text, start, end)) {
                return IDS[slot];
            }
            slot = slot + 1 & SYLLABLES - 1;
        }
        NAMES[slot] = java.util.Arrays.copyOfRange(text, start, end);
        syllables++;
        IDS[slot] = syllables;
        return syllables;
    }

    private static boolean same(char[] name, char[] text, int start, int end) {
        if (name.length != end - start) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (name[i] != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    /** Number of the syllable, 0 if no phrase holds it. */
    static int syllable(char[] text, int start, int end) {
        if (end - start > 16) {
            return 0;
        }
        int slot = hash(text, start, end);
        while (IDS[slot] != 0) {
            if (same(NAMES[slot], text, start, end)) {
                return IDS[slot];
            }
            slot = slot + 1 & SYLLABLES - 1;
        }
        return 0;
    }

    static int syllable(String folded) {
        return syllable(folded.toCharArray(), 0, folded.length());
    }

    /** What the phrase that ends at the node does; null inside a phrase. */
    static @Nullable Sign sign(int node) {
        return SIGNS.get(node);
    }

    static @Nullable Unit unit(int node) {
        return UNITS.get(node);
    }
}

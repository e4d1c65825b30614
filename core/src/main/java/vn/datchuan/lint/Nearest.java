package vn.datchuan.lint;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The known name that a mistyped one is nearest to: fewest letters to add, drop, change or exchange. */
final class Nearest {

    /** So many names are listed where none is near. */
    private static final int LISTED = 12;

    private Nearest() {}

    /** The nearest name if it differs in at most a third of its letters, letter case apart; of equally near ones the first by name. */
    static Optional<String> to(String word, Collection<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        Optional<String> nearest = Optional.empty();
        int least = Math.max(1, word.length() / 3) + 1;
        for (String name : new TreeSet<>(known)) {
            int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = Optional.of(name);
            }
        }
        return nearest;
    }

    /** What to write instead: the nearest name, else what there is. */
    static String hint(String word, Collection<String> known) {
        return hint(word, known, "nothing of this kind is declared");
    }

    static String hint(String word, Collection<String> known, String ifNone) {
        Optional<String> near = to(word, known);
        if (near.isPresent()) {
            return "perhaps " + near.orElseThrow();
        }
        if (known.isEmpty()) {
            return ifNone;
        }
        StringBuilder list = new StringBuilder(known.size() == 1 ? "there is only " : "one of ");
        int listed = 0;
        for (String name : new TreeSet<>(known)) {
            if (listed == LISTED) {
                return list.append(", …").toString();
            }
            list.append(listed == 0 ? "" : ", ").append(name);
            listed++;
        }
        return list.toString();
    }

    /** Optimal string alignment distance. */
    static int distance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : least(table, a, b, i, j);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int least(int[][] table, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + (same ? 0 : 1));
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }
}

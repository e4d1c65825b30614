package vn.datchuan.plan;

import java.util.ArrayList;
import java.util.List;

/** The codes that differ least from one that does not exist, for messages. */
final class NearCodes {

    private static final int MOST = 3;
    private static final int FARTHEST = 2;

    private NearCodes() {}

    /** "C.7 or C.17"; empty if none is near. */
    static String of(String code, List<String> known) {
        List<String> near = new ArrayList<>(MOST);
        for (int distance = 0; distance <= FARTHEST; distance++) {
            for (String other : known) {
                if (near.size() < MOST && distance(code, other) == distance) {
                    near.add(other);
                }
            }
        }
        return String.join(" or ", near);
    }

    /** Letters to insert, delete or replace, capitals aside (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int replaced = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}

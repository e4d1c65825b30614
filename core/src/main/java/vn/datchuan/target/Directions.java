package vn.datchuan.target;

import java.util.Optional;
import vn.datchuan.model.Direction;

/**
 * Which way a quantity is better, as its name says it ("tỷ lệ hộ nghèo" falls); nothing where the name says nothing.
 */
final class Directions {
    private Directions() {}

    /** The direction of a name in the spelling of the tables. */
    static Optional<Direction> of(String folded) {
        int at = first(folded, 0, DirectionWords.FALLING);
        int skipped = -1;
        while (at >= 0 && belongs(folded, at, skipped)) {
            skipped = at;
            at = first(folded, at + 1, DirectionWords.FALLING);
        }
        if (at >= 0) {
            return Optional.of(remedied(folded, at) ? Direction.HIGHER : Direction.LOWER);
        }
        return first(folded, 0, DirectionWords.RISING) >= 0 ? Optional.of(Direction.HIGHER) : Optional.empty();
    }

    /** "trẻ em thuộc hộ nghèo, hộ cận nghèo đi học": the words say who is meant and not what is counted. */
    private static boolean belongs(String folded, int at, int before) {
        if (at >= 6 && folded.startsWith("thuộc ", at - 6)) {
            return true;
        }
        return before >= 0 && at - before <= 16 && folded.indexOf(',', before) >= 0 && folded.indexOf(',', before) < at;
    }

    private static boolean remedied(String folded, int at) {
        if (at >= 5 && folded.startsWith("được xếp hạng", at - 5)) {
            return true;
        }
        if (at >= 4 && folded.startsWith("cho ", at - 4)) {
            return true;
        }
        if (folded.startsWith("phát thải thấp", at)) {
            return true;
        }
        if (folded.startsWith("chôn lấp", at)) {
            return false;
        }
        boolean time = folded.startsWith("thời gian");
        int before = first(folded, 0, DirectionWords.REMEDY_BEFORE);
        if (before >= 0 && before < at && !time) {
            return !DirectionWords.HOLDING.begins(folded, before) || folded.startsWith("giảm", before) || share(folded);
        }
        int after = first(folded, at + 1, DirectionWords.REMEDY_AFTER);
        return after >= 0 && !time && !folded.startsWith("số vụ") && !held(folded, after);
    }

    private static boolean share(String folded) {
        return folded.startsWith("tỷ lệ") || folded.startsWith("tỉ lệ") || folded.startsWith("số");
    }

    /** "lạm phát được kiểm soát": the bad thing is held down, and less of it is still better. */
    private static boolean held(String folded, int after) {
        int next = folded.indexOf(' ', after);
        boolean last = folded.startsWith("được", after) && after + 5 >= folded.length();
        return last
                || (next > 0 && folded.startsWith("được", after) && DirectionWords.HOLDING.begins(folded, next + 1));
    }

    /** Place of the first of the words that begins where a word of the text begins; -1 if there is none. */
    private static int first(String folded, int from, WordTable words) {
        for (int i = from; i < folded.length(); i++) {
            char before = i == 0 ? ' ' : folded.charAt(i - 1);
            boolean inside = (before >= 'a' && before <= 'z') || (before != ' ' && Character.isLetter(before));
            if (!inside && words.begins(folded, i)) {
                return i;
            }
        }
        return -1;
    }
}

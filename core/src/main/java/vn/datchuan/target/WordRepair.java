package vn.datchuan.target;

/**
 * Joins what a scanner broke inside a word, where no other reading is possible: "tr ên" and "thi ểu", "1 00%".
 *
 * <p>A space goes when one side is no syllable (no vowel, or a lone coda) and the whole is a word of the tables.
 */
final class WordRepair {
    private static final int LONGEST_SYLLABLE = 8;
    private static final String VOWELS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";
    private static final String WHOLE_WITHOUT_ONSET =
            "ở ô y ý ủy uỷ ấp em ai an án áp ăn ổn ít in ích uy ứng ẩn êm ôn óc ốc ổ ao áo eo ê ơn ân ấn";

    private static final boolean[] IS_VOWEL = new boolean['ỹ' + 1];

    static {
        for (int i = 0; i < VOWELS.length(); i++) {
            IS_VOWEL[VOWELS.charAt(i)] = true;
        }
    }

    private WordRepair() {}

    /** Joins in place; returns the length that is left. */
    static int repair(char[] shown, int[] from, int[] to, int length) {
        int out = 0;
        char[] printed = shown;
        for (int i = 0; i < length; i++) {
            if (printed[i] == ' ' && i > 0 && i + 1 < length && broken(printed, i, length)) {
                printed = printed == shown ? java.util.Arrays.copyOf(shown, length) : printed;
                continue;
            }
            shown[out] = printed[i];
            from[out] = from[i];
            to[out] = to[i];
            out++;
        }
        return out;
    }

    private static boolean broken(char[] s, int space, int length) {
        char before = s[space - 1];
        char after = s[space + 1];
        if (before == '.' && after == '0') {
            return thousand(s, space, length);
        }
        if (Character.isDigit(before) && after == '0') {
            return hundred(s, space, length);
        }
        return Character.isLetter(before)
                && Character.isLetter(after)
                && Character.isLowerCase(after)
                && splitWord(s, space, length);
    }

    /** "80. 000": a dot, a space and three zeros are one group. */
    private static boolean thousand(char[] s, int space, int length) {
        boolean zeros = space + 3 < length && s[space + 2] == '0' && s[space + 3] == '0';
        boolean ends = space + 4 >= length || !Character.isDigit(s[space + 4]);
        return zeros && ends && space > 1 && Character.isDigit(s[space - 2]);
    }

    private static boolean hundred(char[] s, int space, int length) {
        int zeros = 0;
        int i = space + 1;
        while (i < length && s[i] == '0' && zeros < 3) {
            zeros++;
            i++;
        }
        boolean percent = i < length && (s[i] == '%' || (s[i] == ' ' && i + 1 < length && s[i + 1] == '%'));
        if (!percent || zeros == 3) {
            return false;
        }
        int start = space - (zeros == 2 ? 1 : 2);
        boolean digits = start >= 0 && s[start] == '1' && (zeros == 2 || s[start + 1] == '0');
        return digits
                && (start == 0
                        || (!Character.isLetterOrDigit(s[start - 1]) && s[start - 1] != ',' && s[start - 1] != '.'));
    }

    private static boolean splitWord(char[] s, int space, int length) {
        int start = space;
        while (start > 0 && space - start <= LONGEST_SYLLABLE && Character.isLetter(s[start - 1])) {
            start--;
        }
        int end = space + 1;
        while (end < length && end - space <= LONGEST_SYLLABLE && Character.isLetter(s[end])) {
            end++;
        }
        int size = end - start - 1;
        if (size > LONGEST_SYLLABLE) {
            return false;
        }
        boolean firstWhole = vowels(s, start, space) > 0;
        boolean secondWhole = vowels(s, space + 1, end) > 0;
        if ((firstWhole && secondWhole && !vowelInitialScrap(s, space + 1, end)) || (!firstWhole && !secondWhole)) {
            return false;
        }
        char[] joined = new char[size];
        System.arraycopy(s, start, joined, 0, space - start);
        System.arraycopy(s, space + 1, joined, space - start, end - space - 1);
        String word = Normaliser.fold(new String(joined));
        return Lexicon.syllable(word) > 0 && !(start + 1 == space && CharacterFold.lower(s[start]) == 'm');
    }

    private static int vowels(char[] s, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            if (vowel(s[i])) {
                count++;
            }
        }
        return count;
    }

    private static boolean vowel(char c) {
        char lower = CharacterFold.lower(c);
        return lower < IS_VOWEL.length && IS_VOWEL[lower];
    }

    private static boolean vowelInitialScrap(char[] s, int start, int end) {
        if (!vowel(s[start]) || end - start > 3) {
            return false;
        }
        String word = new String(s, start, end - start);
        int at = WHOLE_WITHOUT_ONSET.indexOf(word);
        boolean known = at >= 0
                && (at == 0 || WHOLE_WITHOUT_ONSET.charAt(at - 1) == ' ')
                && (at + word.length() == WHOLE_WITHOUT_ONSET.length()
                        || WHOLE_WITHOUT_ONSET.charAt(at + word.length()) == ' ');
        return !known;
    }
}

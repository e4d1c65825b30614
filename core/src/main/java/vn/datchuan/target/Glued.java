package vn.datchuan.target;

/** Characters next to a number or a scale word that make it something else. */
final class Glued {
    private Glued() {}

    /** "tỷ lệ", "tỷ trọng", "tỷ suất": no billion. */
    static boolean ratio(char[] s, int at, int end) {
        boolean rate = end - at == 2 && s[at] == 'l' && s[at + 1] == 'ệ';
        boolean weight = end - at == 5 && s[at] == 't' && s[at + 1] == 'r' && s[at + 2] == 'ọ';
        return rate || weight || (end - at == 4 && s[at] == 's' && s[at + 1] == 'u' && s[at + 2] == 'ấ');
    }

    /** "/00" after a zero: how a permille is typed. */
    static boolean zeros(char[] s, int at, int length) {
        return at + 3 <= length
                && s[at] == '/'
                && s[at + 1] == '0'
                && s[at + 2] == '0'
                && (at + 3 == length || !Character.isLetterOrDigit(s[at + 3]));
    }
}

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

    /** "1m65": the height of a person. */
    static boolean height(char[] s, int start, int at, int length) {
        boolean one = at - start == 1 && (s[start] == '1' || s[start] == '2');
        if (!one || at + 1 >= length || s[at] != 'm' || !NumberForm.digit(s[at + 1])) {
            return false;
        }
        int end = at + 2 < length && NumberForm.digit(s[at + 2]) ? at + 3 : at + 2;
        boolean volume = end == at + 2 && (s[at + 1] == '2' || s[at + 1] == '3');
        return !volume && (end == length || !Character.isLetterOrDigit(s[end]));
    }

    /** "27m2sàn/người": the word after the unit. */
    static boolean area(char[] s, int start, int end) {
        return end - start > 3
                && s[start] == 'm'
                && (s[start + 1] == '2' || s[start + 1] == '3')
                && Character.isLetter(s[start + 2]);
    }

    /** "7g/người/ngày": a weight, unlike "5G". */
    static boolean gram(char[] s, int at, int length) {
        return s[at] == 'g' && at + 2 < length && s[at + 1] == '/' && Character.isLetter(s[at + 2]);
    }

    /** "3-4,%/năm": a comma whose decimals are missing. */
    static boolean strayComma(char[] s, int at, int length) {
        return s[at] == ',' && at > 0 && NumberForm.digit(s[at - 1]) && at + 1 < length && s[at + 1] == '%';
    }

    /** "TP.HCM", "TX. Sơn Tây", "P.Hoà Thuận": a dot that shortens the word before a name. */
    static boolean abbreviated(char[] shown, int dot, int length) {
        int start = dot;
        while (start > 0 && dot - start < 4 && Character.isLetter(shown[start - 1])) {
            start--;
        }
        int next = dot + 1;
        while (next < length && shown[next] == ' ') {
            next++;
        }
        boolean name = next < length && Character.isUpperCase(shown[next]);
        boolean head = start == 0 || !Character.isLetterOrDigit(shown[start - 1]);
        if (!name || !head || start == dot) {
            return false;
        }
        String word = new String(shown, start, dot - start);
        boolean town = word.equals("TP") || word.equals("Tp") || word.equals("TX") || word.equals("TT");
        boolean title = word.equals("BS") || word.equals("GS") || word.equals("TS") || word.equals("ThS");
        boolean letter = dot - start == 1 && next == dot + 1 && "PQHX".indexOf(shown[start]) >= 0;
        return town || letter || (title && next == dot + 1);
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

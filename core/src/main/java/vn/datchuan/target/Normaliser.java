package vn.datchuan.target;

import java.text.Normalizer;

/**
 * Brings a printed text into one spelling: NFC, one kind of space, dash and quote, no LaTeX or HTML, one tone-mark
 * placement.
 *
 * <p>It walks the text once; every character that it writes remembers the code points it came from.
 */
final class Normaliser {
    private final String given;
    private final Markup markup;
    private char[] shown;
    private int[] from;
    private int[] to;
    private int length;

    private Normaliser(String given) {
        this.given = given;
        this.markup = new Markup(given);
        int room = given.length() + 8;
        shown = new char[room];
        from = new int[room];
        to = new int[room];
    }

    static PrintedText normalise(String given) {
        Normaliser n = new Normaliser(given);
        n.scan();
        int length = WordRepair.repair(n.shown, n.from, n.to, n.length);
        return new PrintedText(given, fold(n.shown, length), n.shown, n.from, n.to, length);
    }

    private void scan() {
        int point = 0;
        int i = 0;
        while (i < given.length()) {
            int width = markup.width(i);
            if (width > 0) {
                int points = given.codePointCount(i, i + width);
                writeAll(markup.meaning(), point, point + points);
                i += width;
                point += points;
                continue;
            }
            char c = given.charAt(i);
            if (i + 1 < given.length() && combining(given.charAt(i + 1)) && !combining(c)) {
                int end = clusterEnd(i + 1);
                writeCluster(i, end, point);
                point += end - i;
                i = end;
            } else if (Character.isHighSurrogate(c) && i + 1 < given.length()) {
                write('?', point, point + 1);
                i += 2;
                point++;
            } else {
                writeOne(c, point);
                i++;
                point++;
            }
        }
    }

    /** Marks beyond four on one letter are noise; the cluster ends there, so that composing stays bounded. */
    private int clusterEnd(int first) {
        int end = first;
        while (end < given.length() && end - first < 4 && combining(given.charAt(end))) {
            end++;
        }
        return end;
    }

    private void writeCluster(int start, int end, int point) {
        writeAll(Normalizer.normalize(given.substring(start, end), Normalizer.Form.NFC), point, point + (end - start));
    }

    private static boolean combining(char c) {
        return c >= '\u0300' && c <= '\u036f';
    }

    private void writeOne(char c, int point) {
        if (c < 0x80) {
            write(c == '\t' || c == '\r' || c == '\f' || c == 0x0b ? ' ' : c, point, point + 1);
            return;
        }
        if (c == '…') {
            writeAll("...", point, point + 1);
            return;
        }
        char one = CharacterFold.one(c);
        if (one != 0) {
            write(one, point, point + 1);
        }
    }

    private void writeAll(String text, int first, int last) {
        for (int i = 0; i < text.length(); i++) {
            write(text.charAt(i), first, last);
        }
    }

    private void write(char c, int first, int last) {
        if (length == shown.length) {
            grow();
        }
        shown[length] = c;
        from[length] = first;
        to[length] = last;
        length++;
    }

    private void grow() {
        int room = shown.length * 2;
        shown = java.util.Arrays.copyOf(shown, room);
        from = java.util.Arrays.copyOf(from, room);
        to = java.util.Arrays.copyOf(to, room);
    }

    static char[] fold(char[] shown, int length) {
        char[] folded = new char[length];
        for (int i = 0; i < length; i++) {
            folded[i] = CharacterFold.lower(shown[i]);
        }
        for (int i = 0; i + 1 < length; i++) {
            CharacterFold.placeTone(folded, i);
        }
        return folded;
    }

    /** The spelling that the tables of words are matched in. */
    static String fold(String text) {
        char[] chars = text.toCharArray();
        return new String(fold(chars, chars.length));
    }
}

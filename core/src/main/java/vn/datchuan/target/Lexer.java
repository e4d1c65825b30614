package vn.datchuan.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into tokens: numbers, symbols and the longest phrases that the tables know. */
final class Lexer {
    private static final int LONGEST_PHRASE = 9;

    private final PrintedText text;
    private final char[] s;
    private final List<Token> tokens = new ArrayList<>();
    private int i;
    int steps;

    Lexer(PrintedText text) {
        this.text = text;
        this.s = text.folded;
    }

    List<Token> tokens() {
        while (i < text.length) {
            steps++;
            char c = s[i];
            if (c == ' ') {
                i++;
            } else if (NumberForm.digit(c)) {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else {
                symbol(c);
            }
        }
        return tokens;
    }

    private void put(Token token) {
        token.glued = token.start > 0 && s[token.start - 1] != ' ' && s[token.start - 1] != '\n';
        tokens.add(token);
    }

    private void number() {
        if (permille(i)) {
            return;
        }
        NumberForm form = new NumberForm(s, i, text.length);
        int start = i;
        if (form.end - start > 1 && s[form.end - 1] == '0' && Glued.zeros(s, form.end, text.length)) {
            form = new NumberForm(s, i, form.end - 1);
        }
        i = spaced(form);
        if (i == form.end && Glued.height(s, start, i, text.length)) {
            height(start);
            return;
        }
        if (technology() || (i < text.length && documentLetters(i))) {
            put(new Token(Sign.EXCLUDED, start, i));
            return;
        }
        Token token = new Token(form.tooLong() || form.chain() ? Sign.EXCLUDED : Sign.NUMBER, start, i);
        if (form.chain()) {
            token.date = DateFigures.dotted(s, start, i);
            token.sign = token.date == null ? Sign.EXCLUDED : Sign.DATE;
        } else if (!form.tooLong()) {
            token.number = i == form.end ? form.value() : joined(start, i);
            token.doubtful = form.foreign() || i != form.end;
            token.groupOfThree = form.groupOfThree();
        }
        put(token);
    }

    /** "1m65": metres and what is over. */
    private void height(int start) {
        Token metres = new Token(Sign.NUMBER, start, i);
        StringBuilder digits = new StringBuilder().append(s, start, i - start).append('.');
        int end = i + 1;
        while (end < text.length && NumberForm.digit(s[end])) {
            digits.append(s[end]);
            end++;
        }
        metres.number = new BigDecimal(digits.toString());
        Token unit = new Token(Sign.UNIT, i, end);
        unit.unit = Lexicon.unit(phraseNode(i, i + 1));
        put(metres);
        put(unit);
        i = end;
    }

    /** "0,15 0/00": how a permille is typed. */
    private boolean permille(int at) {
        boolean typed = s[at] == '0'
                && Glued.zeros(s, at + 1, text.length)
                && !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).is(Sign.NUMBER);
        if (typed) {
            Token token = new Token(Sign.UNIT, at, at + 4);
            token.unit = Unit.PERMILLE;
            i = at + 4;
            put(token);
        }
        return typed;
    }

    /** Groups of three parted by spaces: "5 000 000". */
    private int spaced(NumberForm form) {
        int end = form.end;
        if (!form.plain() || form.digitsBeforeMark() > 3 || s[i] == '0') {
            return end;
        }
        int groups = 0;
        while (groups < 4 && end + 3 < text.length && s[end] == ' ') {
            int next = end + 1;
            while (next < text.length && s[next] == ' ') {
                next++;
            }
            if (next + 2 >= text.length || !threeDigits(next)) {
                break;
            }
            end = next + 3;
            groups++;
        }
        return end;
    }

    private boolean threeDigits(int at) {
        boolean three = NumberForm.digit(s[at])
                && at + 2 < text.length
                && NumberForm.digit(s[at + 1])
                && NumberForm.digit(s[at + 2]);
        return three
                && (at + 3 == text.length
                        || (!NumberForm.digit(s[at + 3]) && s[at + 3] != '.' && s[at + 3] != ',' && s[at + 3] != '/'));
    }

    private BigDecimal joined(int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int k = start; k < end; k++) {
            if (NumberForm.digit(s[k])) {
                digits.append(s[k]);
            }
        }
        return new BigDecimal(digits.toString());
    }

    /** 4G, 5G, 2D: a letter that makes the number a name. */
    private boolean technology() {
        boolean name = i < text.length
                && (s[i] == 'g'
                        || s[i] == 'd'
                        || s[i] == 'k'
                        || s[i] == 'p'
                        || s[i] == 's'
                        || s[i] == 'a'
                        || s[i] == 'b'
                        || s[i] == 'c')
                && (i + 1 == text.length || !Character.isLetterOrDigit(s[i + 1]))
                && !Glued.gram(s, i, text.length);
        if (name) {
            i++;
        }
        return name;
    }

    /** "162/KH-UBND", "57-NQ/TW", "02/2025/TT-BGDĐT": capitals after a slash or dash; takes them in. */
    private boolean documentLetters(int at) {
        int k = at;
        if (s[k] == '/' && k + 4 < text.length && NumberForm.digit(s[k + 1])) {
            int d = k + 1;
            while (d < text.length && NumberForm.digit(s[d]) && d - k <= 4) {
                d++;
            }
            k = d - k == 5 ? d : k;
        }
        if (k + 2 >= text.length || (s[k] != '/' && s[k] != '-') || !upper(k + 1) || !upper(k + 2)) {
            return false;
        }
        int end = k + 1;
        while (end < text.length
                && (upper(end)
                        || NumberForm.digit(s[end])
                        || ((s[end] == '-' || s[end] == '/') && end + 1 < text.length && upper(end + 1)))) {
            end++;
        }
        if (Lexicon.sign(phraseNode(k + 1, end)) == Sign.UNIT) {
            return false;
        }
        while (end < text.length && Character.isLetter(s[end])) {
            end++;
        }
        i = end;
        return true;
    }

    private int phraseNode(int start, int end) {
        int syllable = Lexicon.syllable(s, start, end);
        return syllable == 0 ? 0 : Lexicon.child(Lexicon.ROOT, syllable);
    }

    private boolean upper(int at) {
        return Character.isUpperCase(text.shown[at]);
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < text.length && Character.isLetterOrDigit(s[end])) {
            end++;
        }
        if (Glued.area(s, start, end)) {
            return start + 2;
        }
        boolean formula = end > start
                && end + 1 < text.length
                && s[end] == '.'
                && NumberForm.digit(s[end - 1])
                && NumberForm.digit(s[end + 1])
                && upper(start);
        return formula ? wordEnd(end + 1) : end;
    }

    /** A word, or the longest phrase that begins with it. */
    private void word() {
        int start = i;
        int first = wordEnd(start);
        int node = Lexicon.ROOT;
        int end = first;
        int at = start;
        int best = 0;
        int bestEnd = first;
        for (int k = 0; k < LONGEST_PHRASE; k++) {
            steps++;
            int syllable = Lexicon.syllable(s, at, end);
            node = syllable == 0 ? 0 : Lexicon.child(node, syllable);
            if (node == 0) {
                break;
            }
            if (Lexicon.sign(node) != null) {
                best = node;
                bestEnd = end;
            }
            at = skipSpaces(end);
            if (at == text.length || (!Character.isLetter(s[at]) && !NumberForm.digit(s[at])) || at == end) {
                break;
            }
            end = wordEnd(at);
        }
        Sign sign = best == 0 ? null : Lexicon.sign(best);
        if (sign == Sign.SCALE && Glued.ratio(s, skipSpaces(bestEnd), wordEnd(skipSpaces(bestEnd)))) {
            sign = null;
            best = 0;
            bestEnd = first;
        }
        i = bestEnd;
        Token token = new Token(sign == null ? Sign.WORD : sign, start, bestEnd);
        token.unit = best == 0 ? null : Lexicon.unit(best);
        put(token);
    }

    private int skipSpaces(int from) {
        int k = from;
        while (k < text.length && (s[k] == ' ' || s[k] == '\n')) {
            k++;
        }
        return k;
    }

    private void symbol(char c) {
        int start = i;
        i++;
        Sign sign = symbolSign(c, start);
        if (sign == null || Glued.strayComma(s, start, text.length)) {
            return;
        }
        Token token = new Token(sign, start, i);
        if (c == '%' && brokenPermille()) {
            i++;
            token.end = i;
            token.unit = Unit.PERMILLE;
        } else if (c == '%') {
            token.unit = Unit.PERCENT;
        } else if (c == '‰') {
            token.unit = Unit.PERMILLE;
        } else if (c == '$') {
            token.unit = Lexicon.unit(phraseNode(start, i));
        }
        put(token);
    }

    /** "0,5%0" and "0,5%o" are how typewriters print a permille. */
    private boolean brokenPermille() {
        boolean small = i < text.length && (s[i] == '0' || s[i] == 'o');
        return small && (i + 1 == text.length || !Character.isLetterOrDigit(s[i + 1]));
    }

    private boolean next(char c) {
        int k = skipSpaces(i);
        if (k < text.length && s[k] == c) {
            i = k + 1;
            return true;
        }
        return false;
    }

    private @Nullable Sign symbolSign(char c, int start) {
        return switch (c) {
            case '%', '‰', '$' -> Sign.UNIT;
            case '≥' -> Sign.AT_LEAST;
            case '≤' -> Sign.AT_MOST;
            case '>' -> next('=') ? Sign.AT_LEAST : Sign.MORE_THAN;
            case '<' -> next('=') ? Sign.AT_MOST : Sign.LESS_THAN;
            case '=' -> next('>') ? Sign.AT_LEAST : next('<') ? Sign.AT_MOST : Sign.EXACTLY;
            case '~', '≈' -> Sign.APPROXIMATELY;
            case '(', '[' -> Sign.OPEN;
            case ')', ']' -> Sign.CLOSE;
            case ',' -> Sign.COMMA;
            case ';' -> Sign.SEMICOLON;
            case '.' -> Glued.abbreviated(text.shown, start, text.length) ? null : Sign.STOP;
            case '!', '?' -> Sign.STOP;
            case ':' -> Sign.COLON;
            case '/' -> Sign.SLASH;
            case '-' -> Sign.DASH;
            case '&' -> Sign.AMPERSAND;
            case '+' -> Sign.PLUS;
            case '→' -> Sign.ARROW;
            case '•' -> Sign.BULLET;
            case '\n' -> line(start);
            default -> Sign.OTHER;
        };
    }

    /** A line break parts statements only where the next line is an item. */
    private @Nullable Sign line(int start) {
        int k = skipSpaces(i);
        boolean item = k < text.length
                && (s[k] == '-' || s[k] == '+' || s[k] == '*')
                && k + 1 < text.length
                && s[k + 1] == ' ';
        if (item && start > 0) {
            i = k + 1;
            return Sign.BULLET;
        }
        return null;
    }
}

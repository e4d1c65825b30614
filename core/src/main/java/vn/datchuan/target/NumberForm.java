package vn.datchuan.target;

import java.math.BigDecimal;

/**
 * A number as Vietnamese writes it: comma for decimals, dots between groups of three.
 *
 * <p>{@code 1.500} is 1500 and {@code 1,5} is one and a half; {@code 1.5} and {@code 1,234} are read and reported as
 * doubtful.
 */
final class NumberForm {
    private static final int MOST_DIGITS = 24;

    private final char[] text;
    private final int start;
    int end;
    private int dots;
    private int commas;
    private int lastMark = -1;
    private boolean threes = true;

    NumberForm(char[] text, int start, int limit) {
        this.text = text;
        this.start = start;
        this.end = start;
        scan(limit);
    }

    private void scan(int limit) {
        int i = digits(start, limit);
        int first = i - start;
        while (i + 1 < limit && (text[i] == '.' || text[i] == ',') && digit(text[i + 1])) {
            int next = digits(i + 1, limit);
            int width = next - i - 1;
            if (text[i] == ',' && commas > 0 && (width != 3 || first > 3)) {
                break;
            }
            threes &= width == 3 || lastMarkIsDecimal(i, next, limit);
            if (text[i] == '.') {
                dots++;
            } else {
                commas++;
            }
            lastMark = i;
            i = next;
        }
        end = i;
    }

    /** A last group after another mark than before is the decimals: 1.234,5 and 1,234.5. */
    private boolean lastMarkIsDecimal(int mark, int next, int limit) {
        boolean last = next >= limit
                || (text[next] != '.' && text[next] != ',')
                || next + 1 >= limit
                || !digit(text[next + 1]);
        return last && lastMark >= 0 && text[lastMark] != text[mark];
    }

    private int digits(int i, int limit) {
        int k = i;
        while (k < limit && digit(text[k])) {
            k++;
        }
        return k;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    int digitsBeforeMark() {
        int i = start;
        while (i < end && digit(text[i])) {
            i++;
        }
        return i - start;
    }

    boolean tooLong() {
        return end - start > MOST_DIGITS;
    }

    /** Dots that neither group thousands nor mark decimals: a section number or a date. */
    boolean chain() {
        return (dots > 1 && !threes) || (commas > 1 && !threes);
    }

    boolean plain() {
        return dots == 0 && commas == 0;
    }

    /** A single mark with exactly three digits after it and no zero before. */
    boolean groupOfThree() {
        return dots + commas == 1 && end - lastMark == 4 && text[start] != '0' && digitsBeforeMark() <= 3;
    }

    boolean singleComma() {
        return commas == 1 && dots == 0;
    }

    boolean singleDot() {
        return dots == 1 && commas == 0;
    }

    /** Written with a decimal dot, or with commas for thousands. */
    boolean foreign() {
        return (singleDot() && !groupOfThree()) || commas > 1 || (dots > 0 && commas > 0 && text[lastMark] == '.');
    }

    /** The value; {@code decimalMark} says what the single mark of a doubtful number is taken for. */
    BigDecimal value(boolean decimalMark) {
        char decimal = 0;
        if (dots > 0 && commas > 0) {
            decimal = text[lastMark];
        } else if (dots + commas == 1) {
            decimal = decimalMark ? text[lastMark] : 0;
        }
        StringBuilder plain = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (digit(c)) {
                plain.append(c);
            } else if (c == decimal && i == lastMark) {
                plain.append('.');
            }
        }
        return new BigDecimal(plain.toString());
    }

    /** The Vietnamese reading. */
    BigDecimal value() {
        return value(singleComma() || (singleDot() && !groupOfThree()));
    }
}

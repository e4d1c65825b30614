package vn.datchuan.drl;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers of DRL. */
final class Numbers {

    private static final int LONGEST = 60;

    private static final String SUFFIXES = "BILDFbildf";

    private Numbers() {}

    /**
     * The value of a number in plain decimal digits, with or without a suffix.
     *
     * @return empty for any other: one that Java reads in another base ({@code 010}, {@code 0x1F}), one with an exponent, or none at all
     */
    static Optional<BigDecimal> read(String written) {
        int end = written.length();
        if (end > 1 && SUFFIXES.indexOf(written.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > LONGEST || (end > 1 && written.charAt(0) == '0' && written.charAt(1) != '.')) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(end);
        int points = 0;
        for (int i = 0; i < end; i++) {
            char c = written.charAt(i);
            if (c == '_') {
                if (!isDigit(written, i - 1) || (!isDigit(written, i + 1) && written.charAt(i + 1) != '_')) {
                    return Optional.empty();
                }
            } else if (c == '.' || isDigit(written, i)) {
                points += c == '.' ? 1 : 0;
                digits.append(c);
            } else {
                return Optional.empty();
            }
        }
        return points > 1 ? Optional.empty() : Optional.of(new BigDecimal(digits.toString()));
    }

    /** It may still be a number of Java. */
    static boolean mayBeJava(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '.' && c != '_' && Character.digit(c, 16) < 0 && "xXpPlL".indexOf(c) < 0) {
                return false;
            }
        }
        return written.charAt(0) == '0' || written.indexOf('e') > 0 || written.indexOf('E') > 0;
    }

    private static boolean isDigit(String written, int i) {
        return i >= 0 && i < written.length() && written.charAt(i) >= '0' && written.charAt(i) <= '9';
    }
}

package vn.datchuan.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people of a language write them: 1.500 and 77,4 in Vietnamese, 1,500 and 77.4 in English. */
public final class Numbers {

    private Numbers() {}

    /** With all its decimals, as many as its scale says. */
    public static String text(BigDecimal number, Language language) {
        char decimal = language == Language.VI ? ',' : '.';
        char group = language == Language.VI ? '.' : ',';
        String plain = number.toPlainString();
        int from = plain.charAt(0) == '-' ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        if (end - from <= 3) {
            return point < 0 || language == Language.EN ? plain : plain.replace('.', decimal);
        }
        StringBuilder out = new StringBuilder(plain.length() + 4).append(plain, 0, from);
        for (int i = from; i < end; i++) {
            if (i > from && (end - i) % 3 == 0) {
                out.append(group);
            }
            out.append(plain.charAt(i));
        }
        if (point >= 0) {
            out.append(decimal).append(plain, point + 1, plain.length());
        }
        return out.toString();
    }

    /** Without trailing zeros: 80 for 80.00. */
    public static String natural(BigDecimal number, Language language) {
        return text(stripped(number), language);
    }

    /** Without trailing zeros, rounded half up to at most {@code most} decimals; for display beside no threshold. */
    public static String natural(BigDecimal number, int most, Language language) {
        return natural(decimals(number) > most ? number.setScale(most, RoundingMode.HALF_UP) : number, language);
    }

    /** How many decimals it has without trailing zeros. */
    static int decimals(BigDecimal number) {
        return stripped(number).scale();
    }

    private static BigDecimal stripped(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

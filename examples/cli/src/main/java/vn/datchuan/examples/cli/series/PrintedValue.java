package vn.datchuan.examples.cli.series;

import java.math.BigDecimal;
import java.util.Optional;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.Numeric;

/** A measured value that stands as text: a number, "95" or "82,5%", or a bound where the number itself is suppressed, ">95%". */
final class PrintedValue {

    static final String EXPECTED = "a number, or a bound such as \">95\"";

    private static final int GROUP = 3;

    private PrintedValue() {}

    /** Empty for anything else, and for a number such as 1.500, which may be 1500 or 1.5. */
    static Optional<MeasuredValue> parse(String text) {
        String stripped = text.strip();
        String number = stripped.endsWith("%") ? stripped.substring(0, stripped.length() - 1) : stripped;
        if (number.startsWith(">=") || number.startsWith("≥")) {
            return rest(number).map(n -> new Bounded(Optional.of(n), Optional.empty(), true));
        }
        if (number.startsWith("<=") || number.startsWith("≤")) {
            return rest(number).map(n -> new Bounded(Optional.empty(), Optional.of(n), true));
        }
        if (number.startsWith(">")) {
            return rest(number).map(n -> new Bounded(Optional.of(n), Optional.empty(), false));
        }
        if (number.startsWith("<")) {
            return rest(number).map(n -> new Bounded(Optional.empty(), Optional.of(n), false));
        }
        return number(number.strip()).map(Numeric::new);
    }

    /** The number behind a sign of one character, or of two with an equals sign. */
    private static Optional<BigDecimal> rest(String bound) {
        boolean two = bound.length() > 1 && bound.charAt(1) == '=';
        return number(bound.substring(two ? 2 : 1).strip());
    }

    private static Optional<BigDecimal> number(String text) {
        int mark = -1;
        int from = text.startsWith("-") ? 1 : 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' || c == ',') {
                if (mark >= 0) {
                    return Optional.empty();
                }
                mark = i;
            } else if (c < '0' || c > '9') {
                return Optional.empty();
            }
        }
        boolean bare = text.length() == from || mark == from || mark == text.length() - 1;
        return bare || mark >= 0 && mayGroup(text, from, mark)
                ? Optional.empty()
                : Decimals.parse(text.replace(',', '.'));
    }

    private static boolean mayGroup(String text, int from, int mark) {
        return text.length() - mark - 1 == GROUP && mark - from <= GROUP && text.charAt(from) != '0';
    }
}

package vn.datchuan.testkit;

import java.math.BigDecimal;
import java.util.Optional;
import vn.datchuan.model.MeasuredValue;

/** Reads the values of cases without a plan. Nothing is refused: a rule must cope with a negative denominator too. */
final class CaseAmount {

    private CaseAmount() {}

    /** A number with a decimal comma, a ratio {@code 3/4}, a bound {@code >95}, "chưa có", "không áp dụng", or a rating. */
    static MeasuredValue read(String text) {
        if (text.equals("chưa có")) {
            return new MeasuredValue.Missing("");
        }
        if (text.equals("không áp dụng")) {
            return new MeasuredValue.NotApplicable();
        }
        String plain = text.replace("%", "").replace(',', '.').strip();
        int slash = plain.indexOf('/');
        if (slash > 0) {
            Optional<BigDecimal> numerator = number(plain.substring(0, slash));
            Optional<BigDecimal> denominator = number(plain.substring(slash + 1));
            if (numerator.isPresent() && denominator.isPresent()) {
                return new MeasuredValue.Ratio(numerator.orElseThrow(), denominator.orElseThrow());
            }
        }
        char first = plain.isEmpty() ? ' ' : plain.charAt(0);
        if (first == '>' || first == '<' || first == '≥' || first == '≤') {
            Optional<BigDecimal> bound = number(plain.substring(1).strip());
            if (bound.isPresent()) {
                boolean lower = first == '>' || first == '≥';
                return new MeasuredValue.Bounded(
                        lower ? bound : Optional.empty(),
                        lower ? Optional.empty() : bound,
                        first == '≥' || first == '≤');
            }
        }
        Optional<BigDecimal> number = number(plain);
        return number.isPresent() ? new MeasuredValue.Numeric(number.orElseThrow()) : new MeasuredValue.Rating(text);
    }

    private static Optional<BigDecimal> number(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9' || c == '.' || c == '-' && i == 0)) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}

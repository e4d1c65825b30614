package vn.datchuan.io;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.Missing;
import vn.datchuan.model.MeasuredValue.NotApplicable;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Rating;
import vn.datchuan.model.MeasuredValue.Ratio;

/** What the cell of a measured value says (ô giá trị): a value, or why it cannot be used. */
sealed interface ValuesCell {

    /**
     * A value.
     *
     * @param estimate the cell itself says "ước"
     */
    record Read(MeasuredValue value, boolean estimate) implements ValuesCell {}

    /**
     * Not usable.
     *
     * @param what goes on after the quoted text: "is no number"
     */
    record Refused(String what, String expected) implements ValuesCell {}

    /** What a cell may hold, for messages. */
    String EXPECTED = "a number, a share such as 41/54, a bound such as >95%, or a rating in words";

    /** Most characters of a rating. */
    int LONGEST_RATING = 200;

    /** Folded texts of a value that is not there. */
    Set<String> MISSING =
            Set.of("", "n/a", "na", "–", "—", "…", "...", "chua co", "chua co so lieu", "khong co so lieu");

    /** Signs that begin numbers and bounds; a text that begins with one is no rating. */
    String SIGNS = "+-\u2212–—<>≤≥=≈~±%‰.,/";

    /** Reads a cell; the text is composed and has single spaces. */
    static ValuesCell parse(String text, NumberForm form) {
        BigDecimal plain = PlainNumber.of(text);
        if (plain != null) {
            return new Read(new Numeric(plain), false);
        }
        String folded = ValuesHeader.fold(text);
        if (MISSING.contains(folded)) {
            return new Read(new Missing(text), false);
        }
        if (folded.equals("khong ap dung")) {
            return new Read(new NotApplicable(), false);
        }
        if (folded.equals("uoc")) {
            return new Refused("is an estimate of nothing", EXPECTED);
        }
        return folded.startsWith("uoc ") ? estimate(text, form) : value(text, form, false);
    }

    private static ValuesCell estimate(String text, NumberForm form) {
        String rest = text.substring(4);
        if (ValuesHeader.fold(rest).startsWith("tinh ")) {
            rest = rest.substring(5);
        }
        boolean reached = ValuesHeader.fold(rest).startsWith("dat ") && startsLikeNumber(rest.substring(4));
        return value(reached ? rest.substring(4) : rest, form, true);
    }

    private static ValuesCell value(String text, NumberForm form, boolean estimate) {
        if (ValuesChange.isChange(text)) {
            return ValuesChange.parse(text, form, estimate);
        }
        if (!startsLikeNumber(text)) {
            return text.length() <= LONGEST_RATING
                    ? new Read(new Rating(text), estimate)
                    : new Refused("is longer than " + LONGEST_RATING + " characters", "a rating in a few words");
        }
        int slash = text.indexOf('/');
        if (slash > 0 && ValuesAmount.isNumber(text.substring(0, slash))) {
            return ratio(
                    text.substring(0, slash).strip(), text.substring(slash + 1).strip(), form, estimate);
        }
        Bound bound = Bound.of(text);
        ValuesAmount amount = ValuesAmount.of(bound.number);
        if (amount.unit().isEmpty() && !amount.rest().isEmpty()) {
            return amount.isWordApart(bound.number)
                    ? new Refused("has the unit " + ValuesText.quote(amount.rest()), ValuesAmount.EXPECTED)
                    : new Refused("is no number", EXPECTED);
        }
        ValuesNumber read = ValuesNumber.parse(amount.number(), form);
        return read instanceof ValuesNumber.Read n
                ? new Read(amount.inUnit(bound.value(n.value())), estimate)
                : refused((ValuesNumber.Refused) read);
    }

    private static ValuesCell ratio(String numerator, String denominator, NumberForm form, boolean estimate) {
        ValuesNumber above = ValuesNumber.parse(numerator, form);
        ValuesNumber below = ValuesNumber.parse(denominator, form);
        if (above instanceof ValuesNumber.Read n && below instanceof ValuesNumber.Read d) {
            return new Read(new Ratio(n.value(), d.value()), estimate);
        }
        Refused part = refused((ValuesNumber.Refused) (above instanceof ValuesNumber.Refused ? above : below));
        return new Refused("has a part that " + part.what(), part.expected());
    }

    private static Refused refused(ValuesNumber.Refused number) {
        boolean notOne = number.what().equals("is no number");
        return new Refused(number.what(), notOne ? EXPECTED : number.expected());
    }

    private static boolean startsLikeNumber(String text) {
        return !text.isEmpty() && (Character.isDigit(text.codePointAt(0)) || SIGNS.indexOf(text.charAt(0)) >= 0);
    }

    /** A comparison sign before a number; none for a plain number. */
    record Bound(String sign, String number) {

        private static final String[] TWO = {">=", "<="};

        static Bound of(String text) {
            for (String sign : TWO) {
                if (text.startsWith(sign)) {
                    return new Bound(sign, text.substring(2).strip());
                }
            }
            boolean one = "<>≤≥".indexOf(text.charAt(0)) >= 0;
            return one ? new Bound(text.substring(0, 1), text.substring(1).strip()) : new Bound("", text);
        }

        MeasuredValue value(BigDecimal number) {
            return switch (sign) {
                case ">" -> new Bounded(Optional.of(number), Optional.empty(), false);
                case ">=", "≥" -> new Bounded(Optional.of(number), Optional.empty(), true);
                case "<" -> new Bounded(Optional.empty(), Optional.of(number), false);
                case "<=", "≤" -> new Bounded(Optional.empty(), Optional.of(number), true);
                default -> new Numeric(number);
            };
        }
    }
}

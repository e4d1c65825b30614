package vn.datchuan.io;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number as a file of values prints it: read, or refused with the reason. At most 30 digits, 20 of them decimals. */
sealed interface ValuesNumber {

    /** A number; its scale is the number of decimals printed. */
    record Read(BigDecimal value) implements ValuesNumber {}

    /**
     * No number, or one that cannot be used.
     *
     * @param what goes on after the quoted text: "is no number"
     */
    record Refused(String what, String expected) implements ValuesNumber {}

    /** Most digits of a number. */
    int MOST_DIGITS = 30;

    /** Most decimals of a number. */
    int MOST_DECIMALS = 20;

    /** A longer text is refused before anything is computed. */
    int LONGEST = 80;

    /** A sign, and digits with marks between them. */
    Pattern PRINTED = Pattern.compile("([+\\-\\u2212])? ?(\\d(?:[\\d., ]*\\d)?)");

    /** Digits in groups of three, each after one of the marks. */
    Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}([., ])\\d{3}(?:\\1\\d{3})*");

    /** Reads a printed number, without percent sign. */
    static ValuesNumber parse(String text, NumberForm form) {
        BigDecimal plain = PlainNumber.of(text);
        if (plain != null) {
            return new Read(plain);
        }
        if (text.length() > LONGEST) {
            return tooLong();
        }
        Matcher printed = PRINTED.matcher(text);
        if (!printed.matches()) {
            return noNumber();
        }
        String sign = printed.group(1) == null || printed.group(1).equals("+") ? "" : "-";
        String digits = printed.group(2);
        int dot = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        int last = Math.max(dot, comma);
        boolean single =
                last >= 0 && digits.indexOf('.') == dot && digits.indexOf(',') == comma && (dot < 0 || comma < 0);
        if (single && digits.length() - last == 4 && GROUPED.matcher(digits).matches()) {
            return groupOfThree(sign, digits, dot >= 0, form);
        }
        boolean decimals = single || dot >= 0 && comma >= 0;
        return decimals
                ? joined(sign, digits.substring(0, last), digits.substring(last + 1))
                : joined(sign, digits, "");
    }

    /** Reads a number whose decimal mark can only be a dot: of JSON, or a numeric cell. */
    static ValuesNumber parseLiteral(String text) {
        if (text.length() > LONGEST) {
            return tooLong();
        }
        try {
            return limited(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return noNumber();
        }
    }

    private static ValuesNumber groupOfThree(String sign, String digits, boolean dot, NumberForm form) {
        if (form == NumberForm.STRICT) {
            String whole = digits.replaceAll("\\D", "");
            String decimal = ValuesText.plain(new BigDecimal(digits.replace(',', '.')));
            return new Refused(
                    "is " + sign + whole + " or " + sign + decimal,
                    "another spelling, or --numbers vi|intl to say which");
        }
        boolean groups = dot == (form == NumberForm.VIETNAMESE);
        int mark = digits.length() - 4;
        return groups ? joined(sign, digits, "") : joined(sign, digits.substring(0, mark), digits.substring(mark + 1));
    }

    private static ValuesNumber joined(String sign, String whole, String decimals) {
        boolean plainWhole = isDigits(whole);
        if (!plainWhole && !GROUPED.matcher(whole).matches() || !decimals.isEmpty() && !isDigits(decimals)) {
            return noNumber();
        }
        String digits = plainWhole ? whole : whole.replaceAll("\\D", "");
        return limited(new BigDecimal(sign + digits + (decimals.isEmpty() ? "" : "." + decimals)));
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** An exponent is only written out once it is known to be small. */
    private static ValuesNumber limited(BigDecimal number) {
        long whole = (long) number.precision() - number.scale();
        boolean fits = number.precision() <= MOST_DIGITS && number.scale() <= MOST_DECIMALS && whole <= MOST_DIGITS;
        if (!fits) {
            return tooLong();
        }
        return new Read(number.scale() < 0 ? number.setScale(0) : number);
    }

    private static Refused tooLong() {
        return new Refused(
                "has too many digits", "at most " + MOST_DIGITS + " digits and " + MOST_DECIMALS + " decimals");
    }

    private static Refused noNumber() {
        return new Refused("is no number", "a number such as 82,5 or 82.5");
    }
}

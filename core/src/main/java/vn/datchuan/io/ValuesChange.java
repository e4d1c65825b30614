package vn.datchuan.io;

import java.math.BigDecimal;
import vn.datchuan.model.MeasuredValue.ReportedChange;
import vn.datchuan.model.UnitOfMeasure;

/** A change that is reported as such: "tăng 8,7%", "giảm 1,2 điểm %", "gấp 2,1 lần". */
final class ValuesChange {

    private static final String EXPECTED = "a change such as tăng 8,7%, giảm 1,2 điểm % or gấp 2,1 lần";

    private ValuesChange() {}

    /** A word of change before a number; "tăng cường" is none. */
    static boolean isChange(String text) {
        String word = word(text);
        boolean known = word.equals("tang") || word.equals("giam") || word.equals("gap");
        return known && Character.isDigit(text.codePointAt(text.indexOf(' ') + 1));
    }

    static ValuesCell parse(String text, NumberForm form, boolean estimate) {
        String word = word(text);
        ValuesAmount amount = ValuesAmount.of(text.substring(text.indexOf(' ') + 1));
        ValuesNumber read = ValuesNumber.parse(amount.number(), form);
        if (read instanceof ValuesNumber.Refused refused) {
            return new ValuesCell.Refused("has a size that " + refused.what(), refused.expected());
        }
        if (amount.unit().isEmpty()) {
            return new ValuesCell.Refused("does not say in which unit the change is", EXPECTED);
        }
        UnitOfMeasure unit = amount.unit().orElseThrow();
        boolean multiple = unit.quantity().equals("lần");
        if (multiple != word.equals("gap")) {
            return multiple
                    ? new ValuesCell.Refused("may mean as many times or so many times more", EXPECTED)
                    : new ValuesCell.Refused("is no multiple", EXPECTED);
        }
        BigDecimal size = ((ValuesNumber.Read) read).value();
        return new ValuesCell.Read(new ReportedChange(word.equals("giam") ? size.negate() : size, unit), estimate);
    }

    private static String word(String text) {
        int space = text.indexOf(' ');
        return space < 0 || space + 1 >= text.length() || space > 5 ? "" : ValuesHeader.fold(text.substring(0, space));
    }
}

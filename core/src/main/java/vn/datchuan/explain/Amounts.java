package vn.datchuan.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.datchuan.model.Quantity;

/** Numbers with what they count, for one requirement and language. Each stands to the thresholds given as the exact number does. */
final class Amounts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_NATURAL = 2;

    private final Requirement requirement;
    private final boolean share;
    private final Language language;

    Amounts(Requirement requirement, boolean share, Language language) {
        this.requirement = requirement;
        this.share = share;
        this.language = language;
    }

    /** A value of the indicator: "77,75%", "12 hồ sơ". */
    String value(BigDecimal number, List<BigDecimal> thresholds) {
        BigDecimal shown = requirement.shown(number);
        return requirement.withUnit(number(shown, naturalDecimals(shown), shown(thresholds)));
    }

    /** A difference of two values: "1,75 điểm %", "3 hồ sơ". */
    String difference(BigDecimal number, List<BigDecimal> thresholds) {
        return difference(number, naturalDecimals(requirement.shown(number)), thresholds);
    }

    /** With at least so many decimals of the unit that is shown. */
    String difference(BigDecimal number, int decimals, List<BigDecimal> thresholds) {
        return share
                ? points(number, decimals, thresholds)
                : requirement.withUnit(number(requirement.shown(number), decimals, shown(thresholds)));
    }

    private List<BigDecimal> shown(List<BigDecimal> thresholds) {
        List<BigDecimal> shown = new ArrayList<>(thresholds.size());
        for (BigDecimal threshold : thresholds) {
            shown.add(requirement.shown(threshold));
        }
        return shown;
    }

    /** A difference of two shares: "20,4 điểm %". */
    String points(BigDecimal number, List<BigDecimal> thresholds) {
        return points(number, Math.min(1, Numbers.decimals(number)), thresholds);
    }

    private String points(BigDecimal number, int decimals, List<BigDecimal> thresholds) {
        return counted("points", number(number, decimals, thresholds));
    }

    /** A number that is in percent already. */
    String percent(BigDecimal number, List<BigDecimal> thresholds) {
        return number(number, Math.min(1, Numbers.decimals(number)), thresholds) + "%";
    }

    /** A share between 0 and 1, with thresholds between 0 and 1. */
    String ofOne(BigDecimal number, List<BigDecimal> thresholds) {
        List<BigDecimal> percents = new ArrayList<>(thresholds.size());
        thresholds.forEach(t -> percents.add(t.multiply(HUNDRED)));
        return percent(number.multiply(HUNDRED), percents);
    }

    /** A gap in points for shares, else in percent of the target. */
    String gapPoints(BigDecimal number, List<BigDecimal> thresholds) {
        return share ? points(number, thresholds) : percent(number, thresholds);
    }

    String months(BigDecimal number, List<BigDecimal> thresholds) {
        return counted("months", number(number, Math.min(1, Numbers.decimals(number)), thresholds));
    }

    String cases(BigDecimal number) {
        return counted("cases", number(number, naturalDecimals(number), List.of()));
    }

    String figures(BigDecimal number) {
        return counted("figures", Numbers.natural(number, language));
    }

    private String counted(String key, String number) {
        String form = number.equals("1") ? key + ".one" : key;
        return Texts.of(language).text(form, Named.of("value", number));
    }

    private String number(BigDecimal number, int decimals, List<BigDecimal> thresholds) {
        return DisplayedNumber.of(Quantity.of(number), thresholds, decimals).text(language);
    }

    /** All decimals of a short number; of a long one, one. */
    private static int naturalDecimals(BigDecimal number) {
        int decimals = Numbers.decimals(number);
        return decimals <= MOST_NATURAL ? decimals : 1;
    }
}

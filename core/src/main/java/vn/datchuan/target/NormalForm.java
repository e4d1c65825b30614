package vn.datchuan.target;

import java.math.BigDecimal;
import java.util.List;

/**
 * Writes a reading back as a target in one spelling (dạng chuẩn): {@code "≥ 80 %"}, {@code "từ 70 % đến dưới 80 %"}.
 *
 * <p>Reading the text again gives an equal criterion. Numbers are written as Vietnamese writes them in both languages.
 */
public final class NormalForm {
    /** The language of the words between the numbers. */
    public enum Language {
        VI,
        EN
    }

    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private NormalForm(Language language) {
        this.language = language;
    }

    /** The reading as a target; empty where the text could not be read. */
    public static String of(TargetReading reading, Language language) {
        NormalForm form = new NormalForm(language);
        form.write(reading);
        return form.out.toString();
    }

    private boolean vi() {
        return language == Language.VI;
    }

    private void write(TargetReading reading) {
        Criterion criterion = reading.criterion();
        if (criterion instanceof Criterion.Unread) {
            return;
        }
        if (criterion instanceof Criterion.NotSet) {
            out.append(vi() ? "Không giao chỉ tiêu" : "No target set");
        } else if (criterion instanceof Criterion.Inherited) {
            out.append(vi() ? "Duy trì" : "Maintain");
        } else if (criterion instanceof Criterion.Achieved achieved) {
            out.append(achieved.words());
        } else {
            if (reading.maintained()) {
                out.append(vi() ? "Duy trì " : "Maintain ");
            }
            conditions(reading.conditions());
        }
    }

    private void conditions(List<Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            Condition c = conditions.get(i);
            if (i > 0) {
                out.append("; ");
            }
            if (!c.subject().isEmpty()) {
                out.append(c.subject()).append(": ");
            }
            boolean pair = i + 1 < conditions.size() && Criteria.range(conditions, i);
            if (pair) {
                halfOpen(c, conditions.get(i + 1));
                i++;
            } else {
                one(c);
            }
        }
    }

    private void one(Condition c) {
        if (c.change().isPresent()) {
            boolean up = c.change().get() == Criterion.Change.Direction.INCREASE;
            out.append(up ? vi() ? "tăng " : "increase " : vi() ? "giảm " : "decrease ");
        }
        if (c.between() && c.upper().isPresent()) {
            closed(c, c.upper().get());
        } else {
            out.append(sign(c.comparison())).append(' ');
            amount(c, c.value());
        }
        if (c.change().isPresent() && !c.base().isEmpty()) {
            out.append(' ').append(c.base());
        }
    }

    private void closed(Condition c, BigDecimal upper) {
        if (vi()) {
            out.append("từ ").append(number(c.value())).append(" đến ");
        } else {
            out.append(number(c.value())).append(" – ");
        }
        amount(c, upper);
    }

    private void halfOpen(Condition low, Condition high) {
        if (vi()) {
            out.append(low.comparison() == Comparison.MORE_THAN ? "trên " : "từ ");
            amount(low, low.value());
            out.append(high.comparison() == Comparison.LESS_THAN ? " đến dưới " : " đến ");
        } else {
            out.append(sign(low.comparison())).append(' ');
            amount(low, low.value());
            out.append(" and ").append(sign(high.comparison())).append(' ');
        }
        amount(high, high.value());
    }

    private void amount(Condition c, BigDecimal value) {
        out.append(number(value));
        if (!c.unit().isEmpty()) {
            out.append(' ').append(c.unit());
        }
        if (!c.per().isEmpty()) {
            out.append('/').append(c.per());
        }
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "≥";
            case MORE_THAN -> ">";
            case AT_MOST -> "≤";
            case LESS_THAN -> "<";
            case EXACTLY -> "=";
        };
    }

    /**
     * Comma for decimals, dots between groups of three; a leading zero where three decimals could be taken for
     * thousands.
     */
    static String number(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(plain.length() + 6);
        if (value.signum() < 0) {
            text.append('-');
        }
        boolean doubtful =
                point > 0 && plain.length() - point - 1 == 3 && whole.length() <= 3 && !whole.startsWith("0");
        if (doubtful) {
            text.append('0');
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append('.');
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(',').append(plain, point + 1, plain.length());
        }
        return text.toString();
    }
}

package vn.datchuan.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.datchuan.drl.Expression;

/** Other thresholds in the place of one that a rule prints: {@code satisfies("≥ 80%")}. */
final class PrintedChanges {

    private static final Map<String, String> OTHER_SIGN =
            Map.of("≥", ">", ">=", ">", ">", "≥", "≤", "<", "<=", "<", "<", "≤");

    private PrintedChanges() {}

    /** Each number one step more and less, and each sign strict or not; none where no threshold is printed. */
    static List<TreeChange> of(Expression condition) {
        List<TreeChange> changes = new ArrayList<>(0);
        if (condition instanceof Expression.OwnCall call
                && (call.name().equals("satisfies") || call.name().equals("misses"))
                && call.arguments().size() == 1
                && call.arguments().get(0) instanceof Expression.Text text) {
            for (String other : others(text.value())) {
                Expression.Text printed = new Expression.Text(other, text.span());
                Expression tree = new Expression.OwnCall(call.name(), List.of(printed), call.span());
                changes.add(
                        new TreeChange(tree, text.span().start(), text.span().end(), "\"" + other + "\""));
            }
        }
        return changes;
    }

    /** Other texts for a printed threshold. */
    static List<String> others(String printed) {
        List<String> others = new ArrayList<>();
        int at = 0;
        while (at < printed.length()) {
            char c = printed.charAt(at);
            if (c >= '0' && c <= '9') {
                int end = numberEnd(printed, at);
                for (String number : neighbours(printed.substring(at, end))) {
                    others.add(printed.substring(0, at) + number + printed.substring(end));
                }
                at = end;
            } else {
                String sign = printed.startsWith(">=", at) || printed.startsWith("<=", at)
                        ? printed.substring(at, at + 2)
                        : printed.substring(at, at + 1);
                String other = OTHER_SIGN.get(sign);
                if (other != null) {
                    others.add(printed.substring(0, at) + other + printed.substring(at + sign.length()));
                }
                at += sign.length();
            }
        }
        return others;
    }

    private static int numberEnd(String text, int start) {
        int end = start;
        while (end < text.length()
                && (Character.isDigit(text.charAt(end))
                        || text.charAt(end) == ','
                                && end + 1 < text.length()
                                && Character.isDigit(text.charAt(end + 1)))) {
            end++;
        }
        return end;
    }

    private static List<String> neighbours(String number) {
        BigDecimal value = new BigDecimal(number.replace(',', '.'));
        BigDecimal step = BigDecimal.ONE.movePointLeft(value.scale());
        return List.of(
                value.subtract(step).toPlainString().replace('.', ','),
                value.add(step).toPlainString().replace('.', ','));
    }
}

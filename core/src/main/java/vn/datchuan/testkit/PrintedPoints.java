package vn.datchuan.testkit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.drl.Expression;
import vn.datchuan.target.Condition;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.TargetNotation;
import vn.datchuan.target.TargetReading;

/** The points of a threshold that a rule prints, as further printed thresholds that a fact on that point satisfies. */
final class PrintedPoints {

    private PrintedPoints() {}

    /** True for {@code satisfies("…")} and {@code misses("…")}. */
    static boolean isPrinted(Expression.OwnCall call) {
        return (call.name().equals("satisfies") || call.name().equals("misses"))
                && call.arguments().size() == 1
                && call.arguments().get(0) instanceof Expression.Text;
    }

    static String printed(Expression.OwnCall call) {
        return ((Expression.Text) call.arguments().get(0)).value();
    }

    /** For each point what a value on it satisfies; of a range for both ends. */
    static Map<String, List<String>> of(Expression.OwnCall call) {
        Map<String, List<String>> points = new LinkedHashMap<>();
        TargetReading reading = TargetNotation.read(printed(call));
        if (reading.criterion() instanceof Criterion.Threshold t) {
            add(points, "", t.value(), reading);
        } else if (reading.criterion() instanceof Criterion.Between b) {
            add(points, " the lower end", b.lower().value(), reading);
            add(points, " the upper end", b.upper().value(), reading);
        }
        return points;
    }

    private static void add(Map<String, List<String>> points, String end, BigDecimal value, TargetReading reading) {
        Condition condition = reading.conditions().get(0);
        String unit = condition.unit() + (condition.per().isEmpty() ? "" : "/" + condition.per());
        String number = value.stripTrailingZeros().toPlainString().replace('.', ',');
        String amount = number + (unit.isEmpty() || unit.equals("%") ? unit : " " + unit);
        points.put("below" + end, List.of("< " + amount));
        points.put("on" + end, List.of("≥ " + amount, "≤ " + amount));
        points.put("above" + end, List.of("> " + amount));
    }

    /** True if the fact satisfies all of them. */
    static boolean holds(RuleInterpreter interpreter, List<String> printed) {
        for (String text : printed) {
            if (!Boolean.TRUE.equals(interpreter.ask("satisfies", text))) {
                return false;
            }
        }
        return true;
    }
}

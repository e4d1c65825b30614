package vn.datchuan.engine;

import java.math.BigDecimal;
import java.util.Map;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.TargetNotation;

/** The numbers of a threshold that a rule prints. */
final class PrintedThreshold {

    private PrintedThreshold() {}

    /** Adds its number under its own words, of a range each end under its sign and number; nothing for a text that is no threshold. */
    static void add(String printed, Map<String, BigDecimal> literals) {
        Criterion criterion = TargetNotation.read(printed).criterion();
        if (criterion instanceof Criterion.Threshold t) {
            literals.put(printed, t.value());
        } else if (criterion instanceof Criterion.Between b) {
            addEnd(b.lower(), literals);
            addEnd(b.upper(), literals);
        }
    }

    private static void addEnd(Criterion.Threshold end, Map<String, BigDecimal> literals) {
        literals.put(end.comparison().symbol() + " " + end.value().toPlainString(), end.value());
    }
}

package vn.datchuan.reference;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;

/** Rows 3 and 7: closed windows, and open ones whose target is met now. */
final class MetRows {

    private MetRows() {}

    static ReferenceVerdict closed(Situation situation, Reading reading) {
        Set<String> flags = flags(situation);
        if (situation.chosen().orElseThrow().estimate()) {
            flags.add("PROVISIONAL");
        }
        if (!reading.met()) {
            return ReferenceVerdict.of("3", "FAIL", flags);
        }
        addExceeded(flags, situation, reading);
        return ReferenceVerdict.of("3", "PASS", flags);
    }

    static ReferenceVerdict metNow(Situation situation, Reading reading) {
        Set<String> flags = flags(situation);
        Criterion criterion = situation.criterion();
        boolean secured = situation.is("flow") && criterion.atLeast() && !situation.isLaterColumn();
        if (!secured
                && Forecast.of(situation).filter(f -> f.losesTarget(criterion)).isPresent()) {
            flags.add("MODEL");
            return ReferenceVerdict.of("7", "AT_RISK", flags);
        }
        if (!secured) {
            flags.add("PROVISIONAL");
        }
        addExceeded(flags, situation, reading);
        return ReferenceVerdict.of("7", "PASS", flags);
    }

    private static Set<String> flags(Situation situation) {
        Set<String> flags = new TreeSet<>();
        if (situation.chosen().orElseThrow().estimate()) {
            flags.add("ESTIMATE");
        }
        if (isBorderline(situation)) {
            flags.add("ROUNDING_BORDERLINE");
        }
        return flags;
    }

    private static void addExceeded(Set<String> flags, Situation situation, Reading reading) {
        if (situation.criterion().isExceededBy(reading.amount())) {
            flags.add("EXCEEDED");
        }
    }

    /** The truth behind a rounded percentage may lie on either side of the threshold. */
    static boolean isBorderline(Situation situation) {
        ReferenceCase subject = situation.subject();
        if (!subject.share()
                || !subject.bounded()
                || !(situation.chosen().orElseThrow().value() instanceof ReferenceValue.Number number)) {
            return false;
        }
        int decimals = Math.max(number.value().scale(), 0);
        Fraction half = Fraction.of(BigDecimal.valueOf(5, decimals + 1));
        Fraction distance = Fraction.of(number.value())
                .minus(situation.criterion().threshold())
                .abs();
        return !distance.exceeds(half);
    }
}

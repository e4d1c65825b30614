package vn.datchuan.reference;

import java.util.Set;
import java.util.TreeSet;

/** Rows 8 to 12: an open window, past its early part, with a usable figure that does not meet a target still in reach. */
final class OpenRows {

    private OpenRows() {}

    static ReferenceVerdict judge(Situation situation, Reading reading) {
        Operands operands = Operands.of(situation, reading);
        Terms terms = Terms.of(operands);
        Set<String> flags = new TreeSet<>();
        if (situation.chosen().orElseThrow().estimate()) {
            flags.add("ESTIMATE");
        }
        if (terms.severe() && !operands.gap().isBelow(operands.leastSevere())) {
            return severe(terms, flags);
        }
        if (terms.atRisk() && !operands.gap().isBelow(operands.leastAtRisk())) {
            return atRisk(terms, flags);
        }
        if (terms.atRisk() || terms.model10() || terms.behind10()) {
            flags.add("WATCH");
            addModel(flags, !terms.atRiskWithoutModel() && !terms.behind10());
            return ReferenceVerdict.of("10", "ON_TRACK", flags);
        }
        return operands.path() || operands.points() >= 3
                ? ReferenceVerdict.of("11", "ON_TRACK", flags)
                : ReferenceVerdict.notAssessed("12", "INSUFFICIENT_HISTORY", flags);
    }

    private static ReferenceVerdict severe(Terms terms, Set<String> flags) {
        String row = terms.severeRow();
        addModel(flags, !terms.severeWithoutModel());
        if (row.equals("8b")) {
            flags.add("NO_BASE");
        }
        return ReferenceVerdict.severe(row, flags);
    }

    private static ReferenceVerdict atRisk(Terms terms, Set<String> flags) {
        String row = terms.atRiskRow();
        addModel(flags, !terms.atRiskWithoutModel());
        if (row.equals("9b")) {
            flags.add("NO_BASE");
        }
        return ReferenceVerdict.of(row, "AT_RISK", flags);
    }

    /** The conclusion stands on a probability alone. */
    private static void addModel(Set<String> flags, boolean modelAlone) {
        if (modelAlone) {
            flags.add("MODEL");
        }
    }
}

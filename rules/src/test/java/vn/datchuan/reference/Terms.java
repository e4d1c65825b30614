package vn.datchuan.reference;

/**
 * The conditions of rows 8, 9 and 10, the model's apart from the arithmetic ones.
 *
 * <p>Rows 8 and 9 name themselves by the first arithmetic condition that holds; where only the model's does, they are plain 8 or 9.
 */
record Terms(
        boolean model8,
        boolean plain8,
        boolean kept8,
        boolean pathless8,
        boolean model9,
        boolean plain9,
        boolean kept9,
        boolean pathless9,
        boolean failedStep9,
        boolean model10,
        boolean behind10) {

    static Terms of(Operands operands) {
        return new Terms(
                operands.missReaches("0.80"),
                operands.shortfallExceeds("0.20") || operands.excessExceeds(20),
                operands.maintained() && operands.marginExceeds(20),
                operands.pathlessAndLate() && operands.marginExceeds(20),
                operands.missReaches("0.50"),
                operands.shortfallExceeds("0.05") || operands.excessExceeds(5),
                operands.maintained(),
                operands.pathlessAndLate() && operands.marginExceeds(5),
                operands.remainingExceeds("0.05"),
                operands.missReaches("0.30"),
                operands.shortfallExceeds("0"));
    }

    boolean severe() {
        return model8 || severeWithoutModel();
    }

    boolean severeWithoutModel() {
        return plain8 || kept8 || pathless8;
    }

    boolean atRisk() {
        return model9 || atRiskWithoutModel();
    }

    boolean atRiskWithoutModel() {
        return plain9 || kept9 || pathless9 || failedStep9;
    }

    String severeRow() {
        if (kept8 && !plain8) {
            return "8a";
        }
        return pathless8 && !plain8 ? "8b" : "8";
    }

    String atRiskRow() {
        if (plain9) {
            return "9";
        }
        if (kept9) {
            return "9a";
        }
        if (pathless9) {
            return "9b";
        }
        return failedStep9 ? "9c" : "9";
    }
}

package vn.datchuan.examples.nation;

/** How the figures of an indicator are reported. */
enum ValueForm {
    /** A share in percent with up to two decimals. */
    SHARE("stock", true, "Tỷ lệ"),
    /** Numerator and denominator of a level. */
    PARTS("stock", true, "Tỷ lệ"),
    /** Numerator and denominator that run through the year. */
    RUNNING_PARTS("ratio", true, "Tỷ lệ"),
    /** A share from an inquiry. */
    SURVEY("survey", true, "Mức độ"),
    /** A whole number, a level. */
    COUNT("stock", false, "Số lượng"),
    /** A whole number, counted over the year. */
    FLOW("flow", false, "Số lượt"),
    /** A number with a decimal. */
    DECIMAL("stock", false, "Mức"),
    /** Words. */
    RATING("milestone", false, "Kết quả");

    private final String nature;
    private final boolean bounded;
    private final String noun;

    ValueForm(String nature, boolean bounded, String noun) {
        this.nature = nature;
        this.bounded = bounded;
        this.noun = noun;
    }

    /** As plan files call it. */
    String nature() {
        return nature;
    }

    /** A share that cannot exceed 100. */
    boolean bounded() {
        return bounded;
    }

    /** First words of such an indicator's name. */
    String noun() {
        return noun;
    }

    boolean parts() {
        return this == PARTS || this == RUNNING_PARTS;
    }

    boolean whole() {
        return this == COUNT || this == FLOW;
    }
}

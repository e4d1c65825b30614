package vn.datchuan.target;

/** How a measured value is compared with a threshold. Inclusive unless the words are strict ("trên", "dưới"). */
public enum Comparison {
    /** Từ … trở lên, tối thiểu, đạt: the threshold itself meets the target. */
    AT_LEAST(">="),
    /** Trên, hơn, vượt: the threshold itself misses it. */
    MORE_THAN(">"),
    /** Tối đa, không quá: the threshold itself meets it. */
    AT_MOST("<="),
    /** Dưới, thấp hơn: the threshold itself misses it. */
    LESS_THAN("<"),
    /** A fixed amount. */
    EXACTLY("==");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    /** {@code >=}, {@code >}, {@code <=}, {@code <} or {@code ==}. */
    public String symbol() {
        return symbol;
    }

    /** True where the sign of (value compared with threshold) satisfies the comparison. */
    public boolean holds(int sign) {
        return switch (this) {
            case AT_LEAST -> sign >= 0;
            case MORE_THAN -> sign > 0;
            case AT_MOST -> sign <= 0;
            case LESS_THAN -> sign < 0;
            case EXACTLY -> sign == 0;
        };
    }

    /** True for {@code >} and {@code <}. */
    public boolean strict() {
        return this == MORE_THAN || this == LESS_THAN;
    }

    /** True for {@code >=} and {@code >}. */
    public boolean floor() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /** True for {@code <=} and {@code <}. */
    public boolean ceiling() {
        return this == AT_MOST || this == LESS_THAN;
    }
}

package vn.datchuan.model;

/** Which way an indicator is better (chiều). */
public enum Direction {
    HIGHER(1),
    LOWER(-1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** +1 where higher is better, -1 where lower is better. */
    public int sign() {
        return sign;
    }
}

package vn.datchuan.target;

/** What sort of target was read. */
public enum TargetKind {
    NUMERIC,
    QUALITATIVE,
    COMPOUND,
    RELATIVE,
    MILESTONE,
    NOT_SET,
    UNREADABLE;

    /** Lower case, as the machine forms print it. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

package vn.datchuan.drl;

/**
 * An import.
 *
 * @param name as written, with {@code .*} where it ends so
 * @param kind of what is imported
 */
public record ImportLine(String name, Kind kind, Span span) {

    /** What an import names. */
    public enum Kind {
        TYPE,
        STATIC,
        FUNCTION,
        ACCUMULATE
    }
}

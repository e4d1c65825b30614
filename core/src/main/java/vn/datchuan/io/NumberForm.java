package vn.datchuan.io;

/** What a single dot or comma before exactly three digits means in a file of values ({@code 1.500}, {@code 1,500}). Clear numbers are read in every form. */
public enum NumberForm {
    /** Not known: such a number is refused. */
    STRICT,
    /** The dot groups thousands, the comma marks decimals. */
    VIETNAMESE,
    /** The comma groups thousands, the dot marks decimals. */
    INTERNATIONAL
}

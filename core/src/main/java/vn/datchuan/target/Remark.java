package vn.datchuan.target;

/**
 * An assumption or a warning of a reading.
 *
 * @param code from the closed list of its kind
 * @param text the printed words it is about, empty if it is about the whole
 */
public record Remark<C extends Enum<C>>(C code, String text) {}

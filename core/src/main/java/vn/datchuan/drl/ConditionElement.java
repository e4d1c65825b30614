package vn.datchuan.drl;

/** What may stand between {@code when} and {@code then}. */
public sealed interface ConditionElement permits FactPattern, OtherText {

    Span span();
}

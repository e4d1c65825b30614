package vn.datchuan.drl;

/** A statement of a consequence. */
public sealed interface Statement permits CallStatement, OtherText {

    Span span();
}

package vn.datchuan.drl;

/**
 * DRL or Java that is outside of the part described in this package.
 *
 * @param what the construct: its keyword ({@code function}, {@code declare}, {@code eval}, {@code from}, {@code while}, {@code new}), or the sign that
 *     makes it one ({@code =}, {@code ?}, {@code [}), or {@code lambda}, {@code cast}, {@code binding}, {@code positional}, {@code declaration},
 *     {@code number}, {@code escape}, or {@code text}
 * @param text as written
 */
public record OtherText(String what, String text, Span span) implements Expression, Statement, ConditionElement {}

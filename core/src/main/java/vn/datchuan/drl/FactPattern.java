package vn.datchuan.drl;

import java.util.List;

/**
 * A pattern: {@code $case : IndicatorCase( … )}.
 *
 * @param binding with its {@code $}; empty if none
 * @param type as written
 * @param constraints parted by commas; all must hold
 */
public record FactPattern(String binding, String type, Span typeSpan, List<Expression> constraints, Span span)
        implements ConditionElement {

    public FactPattern {
        constraints = List.copyOf(constraints);
    }
}

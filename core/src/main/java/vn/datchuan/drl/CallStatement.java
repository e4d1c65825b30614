package vn.datchuan.drl;

/**
 * An expression that is run for its effect: {@code $case.conclude(Verdict.PASS, drools.getRule().getName()).compared();}.
 *
 * @param call a {@link Expression.Call}, its target possibly a call again
 */
public record CallStatement(Expression call, Span span) implements Statement {}

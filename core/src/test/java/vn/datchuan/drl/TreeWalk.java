package vn.datchuan.drl;

import java.util.ArrayList;
import java.util.List;

/** Everything that a tree holds, for tests. */
final class TreeWalk {

    private TreeWalk() {}

    /** All text outside of the described part, wherever it stands. */
    static List<OtherText> others(RuleFile file) {
        List<OtherText> found = new ArrayList<>(file.others());
        for (RuleTree rule : file.rules()) {
            for (ConditionElement element : rule.condition()) {
                if (element instanceof OtherText other) {
                    found.add(other);
                } else if (element instanceof FactPattern pattern) {
                    pattern.constraints().forEach(c -> collect(c, found));
                }
            }
            for (Statement statement : rule.consequence()) {
                if (statement instanceof OtherText other) {
                    found.add(other);
                } else if (statement instanceof CallStatement call) {
                    collect(call.call(), found);
                }
            }
        }
        return found;
    }

    private static void collect(Expression expression, List<OtherText> found) {
        if (expression instanceof OtherText other) {
            found.add(other);
        }
        parts(expression).forEach(p -> collect(p, found));
    }

    /** All spans of a file. */
    static List<Span> spans(RuleFile file) {
        List<Span> spans = new ArrayList<>();
        spans.add(file.packageSpan());
        file.imports().forEach(i -> spans.add(i.span()));
        file.others().forEach(o -> spans.add(o.span()));
        for (RuleTree rule : file.rules()) {
            spans.add(rule.span());
            spans.add(rule.nameSpan());
            spans.add(rule.consequenceSpan());
            rule.annotations().forEach(a -> spans.add(a.span()));
            rule.attributes().forEach(a -> spans.add(a.span()));
            for (ConditionElement element : rule.condition()) {
                spans.add(element.span());
                if (element instanceof FactPattern pattern) {
                    spans.add(pattern.typeSpan());
                    pattern.constraints().forEach(c -> spans(c, spans));
                }
            }
            for (Statement statement : rule.consequence()) {
                spans.add(statement.span());
                if (statement instanceof CallStatement call) {
                    spans(call.call(), spans);
                }
            }
        }
        return spans;
    }

    private static void spans(Expression expression, List<Span> spans) {
        spans.add(expression.span());
        if (expression instanceof Expression.Comparison comparison) {
            spans.add(comparison.operatorSpan());
        }
        parts(expression).forEach(p -> spans(p, spans));
    }

    /** What an expression is made of, in the order of the text. */
    static List<Expression> parts(Expression expression) {
        if (expression instanceof Expression.And and) {
            return and.parts();
        } else if (expression instanceof Expression.Or or) {
            return or.parts();
        } else if (expression instanceof Expression.Not not) {
            return List.of(not.inner());
        } else if (expression instanceof Expression.Comparison comparison) {
            return List.of(comparison.left(), comparison.right());
        } else if (expression instanceof Expression.Arithmetic arithmetic) {
            return List.of(arithmetic.left(), arithmetic.right());
        } else if (expression instanceof Expression.Choice choice) {
            return choice.options();
        } else if (expression instanceof Expression.Member member) {
            return List.of(member.target());
        } else if (expression instanceof Expression.OwnCall call) {
            return call.arguments();
        } else if (expression instanceof Expression.Call call) {
            List<Expression> parts = new ArrayList<>(List.of(call.target()));
            parts.addAll(call.arguments());
            return parts;
        }
        return List.of();
    }
}

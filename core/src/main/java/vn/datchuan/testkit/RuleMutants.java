package vn.datchuan.testkit;

import java.util.ArrayList;
import java.util.List;
import vn.datchuan.drl.ConditionElement;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.FactPattern;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.drl.Span;

/**
 * Small wrong versions of rules (đột biến): in turn each comparison becomes strict or not, or its opposite; each number one step more and less; each
 * threshold's name that of another; each negation and connective the other; each printed threshold another.
 */
final class RuleMutants {

    private final String text;
    private final AlikeNames names;

    private RuleMutants(String text, AlikeNames names) {
        this.text = text;
        this.names = names;
    }

    /** All of one rule, in the order of its text. */
    static List<RuleMutant> of(RuleFile file, RuleTree rule, AlikeNames names) {
        RuleMutants mutants = new RuleMutants(file.text().text(), names);
        List<RuleMutant> all = new ArrayList<>();
        for (int p = 0; p < rule.condition().size(); p++) {
            ConditionElement element = rule.condition().get(p);
            if (element instanceof FactPattern pattern) {
                for (int c = 0; c < pattern.constraints().size(); c++) {
                    Expression constraint = pattern.constraints().get(c);
                    for (TreeChange change : mutants.condition(constraint, true)) {
                        all.add(mutants.mutant(file, rule, p, c, constraint.span(), change));
                    }
                }
            }
        }
        return all;
    }

    private RuleMutant mutant(
            RuleFile file, RuleTree rule, int pattern, int constraint, Span whole, TreeChange change) {
        int from = Math.min(whole.start(), change.start());
        int to = Math.max(whole.end(), change.end());
        String before = text.substring(from, to);
        String after = text.substring(from, change.start()) + change.text() + text.substring(change.end(), to);
        return new RuleMutant(
                file,
                rule,
                pattern,
                constraint,
                change.tree(),
                change.start(),
                change.end(),
                change.text(),
                TreeChange.folded(before),
                TreeChange.folded(after));
    }

    private List<TreeChange> condition(Expression e, boolean negatable) {
        if (e instanceof Expression.And and) {
            return connected(and.parts(), false, and.span());
        }
        if (e instanceof Expression.Or or) {
            return connected(or.parts(), true, or.span());
        }
        if (e instanceof Expression.Not not) {
            return negated(not);
        }
        if (e instanceof Expression.Comparison comparison) {
            return compared(comparison);
        }
        List<TreeChange> changes = new ArrayList<>(PrintedChanges.of(e));
        if (negatable
                && (e instanceof Expression.Name
                        || e instanceof Expression.Member
                        || e instanceof Expression.OwnCall
                        || e instanceof Expression.Call)) {
            changes.add(new TreeChange(
                    new Expression.Not(e, e.span()), e.span().start(), e.span().start(), "!"));
        }
        return changes;
    }

    private List<TreeChange> negated(Expression.Not not) {
        List<TreeChange> changes = new ArrayList<>();
        changes.add(new TreeChange(not.inner(), not.span().start(), not.span().start() + 1, ""));
        for (TreeChange inner : condition(not.inner(), false)) {
            changes.add(inner.in(tree -> new Expression.Not(tree, not.span())));
        }
        return changes;
    }

    private List<TreeChange> connected(List<Expression> parts, boolean or, Span span) {
        List<TreeChange> changes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            for (TreeChange part : condition(parts.get(i), true)) {
                changes.add(part.in(tree -> joined(with(parts, place, tree), or, span)));
            }
            if (i + 1 < parts.size()) {
                String sign = or ? "||" : "&&";
                int at = text.indexOf(sign, parts.get(i).span().end());
                Expression other = or ? tighter(parts, i, span) : looser(parts, i, span);
                changes.add(new TreeChange(other, at, at + sign.length(), or ? "&&" : "||"));
            }
        }
        return changes;
    }

    /** {@code a || b && c}: the connective behind part {@code i} binds. */
    private static Expression tighter(List<Expression> parts, int i, Span span) {
        List<Expression> joined = new ArrayList<>(parts.subList(0, i));
        joined.add(new Expression.And(parts.subList(i, i + 2), span));
        joined.addAll(parts.subList(i + 2, parts.size()));
        return joined.size() == 1 ? joined.get(0) : new Expression.Or(joined, span);
    }

    /** {@code a && b || c}: the connective behind part {@code i} parts. */
    private static Expression looser(List<Expression> parts, int i, Span span) {
        Expression left = joined(parts.subList(0, i + 1), false, span);
        Expression right = joined(parts.subList(i + 1, parts.size()), false, span);
        return new Expression.Or(List.of(left, right), span);
    }

    private static Expression joined(List<Expression> parts, boolean or, Span span) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return or ? new Expression.Or(parts, span) : new Expression.And(parts, span);
    }

    private static List<Expression> with(List<Expression> parts, int place, Expression other) {
        List<Expression> changed = new ArrayList<>(parts);
        changed.set(place, other);
        return changed;
    }

    private List<TreeChange> compared(Expression.Comparison c) {
        List<TreeChange> changes = new ArrayList<>();
        String other =
                switch (c.operator()) {
                    case ">=" -> ">";
                    case ">" -> ">=";
                    case "<=" -> "<";
                    case "<" -> "<=";
                    case "==" -> "!=";
                    case "!=" -> "==";
                    default -> "";
                };
        if (!other.isEmpty()) {
            Span sign = c.operatorSpan();
            Expression swapped = new Expression.Comparison(c.left(), other, sign, c.right(), c.span());
            changes.add(new TreeChange(swapped, sign.start(), sign.end(), other));
        }
        for (TreeChange left : names.changes(c.left())) {
            changes.add(left.in(
                    tree -> new Expression.Comparison(tree, c.operator(), c.operatorSpan(), c.right(), c.span())));
        }
        for (TreeChange right : names.changes(c.right())) {
            changes.add(right.in(
                    tree -> new Expression.Comparison(c.left(), c.operator(), c.operatorSpan(), tree, c.span())));
        }
        return changes;
    }
}

package vn.datchuan.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.datchuan.assembly.ThresholdReadings;
import vn.datchuan.drl.CallStatement;
import vn.datchuan.drl.ConditionElement;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.FactPattern;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.drl.Statement;
import vn.datchuan.lint.JudgedTargets.Target;

/**
 * Printed thresholds of another quantity than the target they are held against: money against a share. Told where an indicator is named beside the
 * threshold and none of its targets can be compared with it; without a name, where none of the only plan can.
 */
final class QuantityCheck implements PackCheck {

    @Override
    public void check(CheckedPack pack, Findings findings) {
        if (pack.rules().isEmpty()) {
            return;
        }
        JudgedTargets targets = new JudgedTargets(pack);
        for (RuleFile file : pack.rules()) {
            for (RuleTree rule : RuleCheck.readable(pack, file)) {
                new OfRule(targets, new RuleScope(pack, file, findings)).check(rule);
            }
        }
    }

    /** What must hold wherever a threshold is looked at; empty: anything. */
    private record Subject(Optional<Set<String>> indicators, Optional<Set<String>> periods) {

        static final Subject ANY = new Subject(Optional.empty(), Optional.empty());

        Subject narrowed(List<Expression> together) {
            Subject subject = this;
            for (Expression expression : together) {
                subject = expression instanceof Expression.And and
                        ? subject.narrowed(and.parts())
                        : subject.narrowed(expression);
            }
            return subject;
        }

        private Subject narrowed(Expression expression) {
            return new Subject(narrowed(indicators, expression, "indicator"), narrowed(periods, expression, "period"));
        }

        private static Optional<Set<String>> narrowed(
                Optional<Set<String>> known, Expression expression, String property) {
            if (!(expression instanceof Expression.Comparison comparison)
                    || !(comparison.operator().equals("==")
                            || comparison.operator().equals("in"))
                    || !LiteralCheck.isProperty(comparison.left(), property)) {
                return known;
            }
            Set<String> named = new TreeSet<>();
            for (Expression option : ExpressionParts.of(comparison.right())) {
                if (option instanceof Expression.Text text) {
                    named.add(text.value());
                }
            }
            if (named.isEmpty()) {
                return known;
            }
            known.ifPresent(named::retainAll);
            return Optional.of(named);
        }
    }

    private record OfRule(JudgedTargets targets, RuleScope scope) {

        void check(RuleTree rule) {
            Subject subject = Subject.ANY;
            for (ConditionElement element : rule.condition()) {
                if (element instanceof FactPattern pattern) {
                    subject = subject.narrowed(pattern.constraints());
                    all(pattern.constraints(), subject);
                }
            }
            for (Statement statement : rule.consequence()) {
                if (statement instanceof CallStatement call) {
                    for (Expression part : ExpressionParts.of(call.call())) {
                        checkCall(part, subject);
                    }
                }
            }
        }

        /** Constraints that must hold together: what they name holds for each of them. */
        private void all(List<Expression> constraints, Subject subject) {
            for (Expression constraint : constraints) {
                one(constraint, subject);
            }
        }

        private void one(Expression expression, Subject subject) {
            if (expression instanceof Expression.And and) {
                all(and.parts(), subject.narrowed(and.parts()));
            } else if (expression instanceof Expression.Or or) {
                for (Expression part : or.parts()) {
                    one(part, subject.narrowed(List.of(part)));
                }
            } else if (expression instanceof Expression.Not not) {
                one(not.inner(), subject);
            } else if (expression instanceof Expression.Comparison comparison) {
                one(comparison.left(), subject);
                one(comparison.right(), subject);
            } else {
                checkCall(expression, subject);
            }
        }

        private void checkCall(Expression expression, Subject subject) {
            if (expression instanceof Expression.OwnCall own) {
                checkCall(own.name(), own.arguments(), subject);
            } else if (expression instanceof Expression.Call call) {
                checkCall(call.name(), call.arguments(), subject);
            }
        }

        private void checkCall(String name, List<Expression> arguments, Subject subject) {
            boolean compares = name.equals("satisfies") || name.equals("misses");
            if (!compares || arguments.size() != 1 || !(arguments.get(0) instanceof Expression.Text text)) {
                return;
            }
            Map<String, Boolean> otherByIndicator = new LinkedHashMap<>();
            List<Target> held = targets.of(subject.indicators, subject.periods);
            for (Target target : held) {
                boolean other = isOther(text, target);
                String group = subject.indicators.isEmpty() ? "" : target.indicator();
                otherByIndicator.merge(group, other, Boolean::logicalAnd);
            }
            for (Target target : held) {
                String group = subject.indicators.isEmpty() ? "" : target.indicator();
                if (Boolean.TRUE.equals(otherByIndicator.get(group))) {
                    report(text, target);
                    return;
                }
            }
        }

        private static boolean isOther(Expression.Text text, Target target) {
            return ThresholdReadings.otherQuantity(text.value(), target.judged())
                    .isPresent();
        }

        private void report(Expression.Text text, Target target) {
            scope.report(
                    LintKind.THRESHOLD_OTHER_QUANTITY,
                    text.span(),
                    text.value(),
                    target.text(),
                    target.indicator(),
                    ThresholdReadings.otherQuantity(text.value(), target.judged())
                            .orElseThrow());
        }
    }
}

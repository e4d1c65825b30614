package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;
import vn.datchuan.drl.CallStatement;
import vn.datchuan.drl.ConditionElement;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.FactPattern;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.drl.Statement;

/** An expression with all expressions within it. */
final class ExpressionParts {

    private ExpressionParts() {}

    /** All expressions of a rule's condition, outer ones first. */
    static List<Expression> ofCondition(RuleTree rule) {
        List<Expression> all = new ArrayList<>();
        for (ConditionElement element : rule.condition()) {
            if (element instanceof FactPattern pattern) {
                for (Expression constraint : pattern.constraints()) {
                    add(constraint, all);
                }
            }
        }
        return all;
    }

    /** All expressions of a rule, condition first. */
    static List<Expression> of(RuleTree rule) {
        List<Expression> all = ofCondition(rule);
        for (Statement statement : rule.consequence()) {
            if (statement instanceof CallStatement call) {
                add(call.call(), all);
            }
        }
        return all;
    }

    static List<Expression> of(Expression expression) {
        List<Expression> all = new ArrayList<>();
        add(expression, all);
        return all;
    }

    private static void add(Expression expression, List<Expression> all) {
        all.add(expression);
        for (Expression part : direct(expression)) {
            add(part, all);
        }
    }

    private static List<Expression> direct(Expression expression) {
        if (expression instanceof Expression.And and) {
            return and.parts();
        }
        if (expression instanceof Expression.Or or) {
            return or.parts();
        }
        if (expression instanceof Expression.Not not) {
            return List.of(not.inner());
        }
        if (expression instanceof Expression.Comparison comparison) {
            return List.of(comparison.left(), comparison.right());
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return List.of(arithmetic.left(), arithmetic.right());
        }
        if (expression instanceof Expression.Choice choice) {
            return choice.options();
        }
        if (expression instanceof Expression.Member member) {
            return List.of(member.target());
        }
        if (expression instanceof Expression.Call call) {
            List<Expression> parts = new ArrayList<>(call.arguments());
            parts.add(0, call.target());
            return parts;
        }
        return expression instanceof Expression.OwnCall own ? own.arguments() : List.of();
    }
}

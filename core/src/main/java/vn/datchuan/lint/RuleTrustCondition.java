package vn.datchuan.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.datchuan.drl.Expression;

/** Checks conditions: states of the fact, and comparisons of its listed properties with literals, constants and thresholds of the policy. */
final class RuleTrustCondition {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_PARTS = 500;

    private static final Set<String> OPERATORS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private static final String STATE = "a state such as closed, or a comparison";
    private static final String VALUE = "a property that rules may name, a number, a text or a constant";

    private final String fact;
    private final RuleTrustTypes types;
    private final RuleTrustReport report;
    private int parts;

    RuleTrustCondition(String fact, RuleTrustTypes types, RuleTrustReport report) {
        this.fact = fact;
        this.types = types;
        this.report = report;
    }

    void check(List<Expression> conditions) {
        for (Expression condition : conditions) {
            condition(condition);
        }
    }

    /** What is true or false. */
    private void condition(Expression expression) {
        if (++parts > MOST_PARTS) {
            report.refuse(expression.span(), "at most " + MOST_PARTS + " parts in the conditions of a rule");
        } else if (expression instanceof Expression.And and) {
            check(and.parts());
        } else if (expression instanceof Expression.Or or) {
            check(or.parts());
        } else if (expression instanceof Expression.Not not) {
            condition(not.inner());
        } else if (expression instanceof Expression.Comparison comparison) {
            comparison(comparison);
        } else if (!isState(expression)) {
            report.refuse(expression.span(), STATE);
        }
    }

    private void comparison(Expression.Comparison comparison) {
        value(comparison.left());
        boolean listed =
                comparison.operator().equals("in") || comparison.operator().equals("not in");
        if (listed && comparison.right() instanceof Expression.Choice choice) {
            for (Expression option : choice.options()) {
                if (!isLiteral(option)) {
                    report.refuse(option.span(), "texts, numbers or constants behind in");
                }
            }
        } else if (OPERATORS.contains(comparison.operator())) {
            value(comparison.right());
        } else {
            report.refuse(comparison.operatorSpan(), "one of == != < <= > >= in");
        }
    }

    private void value(Expression expression) {
        boolean known = isLiteral(expression)
                || expression instanceof Expression.Null
                || isState(expression)
                || isProperty(expression)
                || isQuestion(expression);
        if (!known) {
            report.refuse(expression.span(), VALUE);
        }
    }

    private boolean isLiteral(Expression expression) {
        if (++parts > MOST_PARTS) {
            report.refuse(expression.span(), "at most " + MOST_PARTS + " parts in the conditions of a rule");
            return true;
        }
        return (expression instanceof Expression.Text text && text.value().length() <= LONGEST_TEXT)
                || expression instanceof Expression.Number
                || expression instanceof Expression.Truth
                || types.isConstant(expression);
    }

    private boolean isState(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return has(RuleTrustWords.STATES, fact, name.name());
        }
        if (expression instanceof Expression.Member member) {
            return has(RuleTrustWords.STATES, step(member.target()), member.name());
        }
        return isQuestion(expression);
    }

    private boolean isProperty(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return has(RuleTrustWords.VALUES, fact, name.name());
        }
        return expression instanceof Expression.Member member
                && has(RuleTrustWords.VALUES, step(member.target()), member.name());
    }

    private boolean isQuestion(Expression expression) {
        if (expression instanceof Expression.OwnCall call) {
            return has(RuleTrustWords.QUESTIONS, fact, call.name()) && isOneText(call.arguments());
        }
        return expression instanceof Expression.Call call
                && has(RuleTrustWords.QUESTIONS, step(call.target()), call.name())
                && isOneText(call.arguments());
    }

    /** The type that a chain goes on with behind {@code subject}, {@code policy} or {@code subject.policy}; empty for any other. */
    private String step(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return RuleTrustWords.STEPS.getOrDefault(fact, Map.of()).getOrDefault(name.name(), "");
        }
        if (expression instanceof Expression.Member member && member.target() instanceof Expression.Name name) {
            String first = RuleTrustWords.STEPS.getOrDefault(fact, Map.of()).getOrDefault(name.name(), "");
            return first.isEmpty()
                    ? ""
                    : RuleTrustWords.STEPS.getOrDefault(first, Map.of()).getOrDefault(member.name(), "");
        }
        return "";
    }

    private static boolean has(Map<String, Set<String>> table, String type, String name) {
        return table.getOrDefault(type, Set.of()).contains(name);
    }

    private static boolean isOneText(List<Expression> arguments) {
        return arguments.size() == 1
                && arguments.get(0) instanceof Expression.Text text
                && text.value().length() <= LONGEST_TEXT;
    }
}

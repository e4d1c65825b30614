package vn.datchuan.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.datchuan.drl.CallStatement;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.FactPattern;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.drl.Statement;
import vn.datchuan.fact.Concludable;
import vn.datchuan.fact.Conclusion;

/**
 * Evaluates conditions and consequences of rules on facts, without the rule engine: what a comparison with an absent figure gives is false, as there. It
 * is used for changed rules only where it agrees with the engine on the rule as it is.
 */
final class RuleInterpreter {

    private final String binding;
    private final String rule;
    private final Concludable fact;

    RuleInterpreter(String binding, String rule, Concludable fact) {
        this.binding = binding;
        this.rule = rule;
        this.fact = fact;
    }

    /** It cannot be evaluated here; the rule engine must be asked. */
    static final class NotInterpretable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotInterpretable(String what) {
            super(what);
        }
    }

    /** Whether a condition holds. */
    boolean holds(Expression e) {
        if (e instanceof Expression.And and) {
            return and.parts().stream().allMatch(this::holds);
        }
        if (e instanceof Expression.Or or) {
            return or.parts().stream().anyMatch(this::holds);
        }
        if (e instanceof Expression.Not not) {
            return !holds(not.inner());
        }
        if (e instanceof Expression.Comparison comparison) {
            return compared(comparison);
        }
        Object value = value(e);
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw new NotInterpretable("no condition: " + e);
    }

    private boolean compared(Expression.Comparison c) {
        Object left = value(c.left());
        Object right = value(c.right());
        return switch (c.operator()) {
            case "==" -> same(left, right);
            case "!=" -> !same(left, right);
            case "<", "<=", ">", ">=" ->
                left != null
                        && right != null
                        && ordered(c.operator(), number(left).compareTo(number(right)));
            default -> throw new NotInterpretable("operator " + c.operator());
        };
    }

    private static boolean ordered(String operator, int sign) {
        return switch (operator) {
            case "<" -> sign < 0;
            case "<=" -> sign <= 0;
            case ">" -> sign > 0;
            default -> sign >= 0;
        };
    }

    private static boolean same(@Nullable Object left, @Nullable Object right) {
        return left instanceof BigDecimal a && right instanceof BigDecimal b
                ? a.compareTo(b) == 0
                : Objects.equals(left, right);
    }

    private static BigDecimal number(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        throw new NotInterpretable("no number: " + value);
    }

    /** Value of an operand; whole numbers as decimals; null for an absent figure. */
    @Nullable
    Object value(Expression e) {
        if (e instanceof Expression.Number number) {
            return number.value();
        }
        if (e instanceof Expression.Text text) {
            return text.value();
        }
        if (e instanceof Expression.Truth truth) {
            return truth.value();
        }
        if (e instanceof Expression.Null) {
            return null;
        }
        if (e instanceof Expression.Name name) {
            return name.name().equals(binding) ? fact : FactProperties.read(fact, name.name());
        }
        if (e instanceof Expression.Member member) {
            Object constant = member.target() instanceof Expression.Name type
                    ? FactProperties.constant(type.name(), member.name())
                    : null;
            return constant != null ? constant : FactProperties.read(value(member.target()), member.name());
        }
        if (e instanceof Expression.OwnCall call) {
            return FactProperties.call(fact, call.name(), values(call.arguments()));
        }
        if (e instanceof Expression.Call call) {
            return isRuleName(call)
                    ? rule
                    : FactProperties.call(value(call.target()), call.name(), values(call.arguments()));
        }
        if (e instanceof Expression.And
                || e instanceof Expression.Or
                || e instanceof Expression.Not
                || e instanceof Expression.Comparison) {
            return holds(e);
        }
        throw new NotInterpretable("expression " + e);
    }

    /** Asks the fact itself. */
    @Nullable
    Object ask(String method, String argument) {
        return FactProperties.call(fact, method, List.of(argument));
    }

    /** {@code drools.getRule().getName()}. */
    private static boolean isRuleName(Expression.Call call) {
        return call.name().equals("getName")
                && call.target() instanceof Expression.Call inner
                && inner.name().equals("getRule")
                && inner.target() instanceof Expression.Name name
                && name.name().equals("drools");
    }

    private List<@Nullable Object> values(List<Expression> arguments) {
        List<@Nullable Object> values = new ArrayList<>(arguments.size());
        for (Expression argument : arguments) {
            values.add(value(argument));
        }
        return values;
    }

    /** What a rule concludes of the fact, its condition left aside. */
    static List<Conclusion> conclude(RuleTree rule, FactPattern pattern, Concludable fact) {
        RuleInterpreter interpreter = new RuleInterpreter(pattern.binding(), rule.name(), fact);
        List<Conclusion> before = List.copyOf(fact.conclusions());
        fact.conclusions().clear();
        try {
            for (Statement statement : rule.consequence()) {
                if (!(statement instanceof CallStatement call)) {
                    throw new NotInterpretable("statement " + statement);
                }
                Object ignored = interpreter.value(call.call());
                if (ignored == null) {
                    throw new NotInterpretable("statement " + statement);
                }
            }
            return List.copyOf(fact.conclusions());
        } finally {
            fact.conclusions().clear();
            fact.conclusions().addAll(before);
        }
    }
}

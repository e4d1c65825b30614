package vn.datchuan.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.datchuan.drl.Expression;
import vn.datchuan.fact.IndicatorCase;

/**
 * Reads the conditions on one fact as constraints on its variables. A property of the case behind a {@code ConcludedCase} has the name it has on the case
 * itself. What it cannot read becomes {@link Constraint.Unknown}. Used by one thread.
 */
final class ConstraintReader {

    private static final Set<String> OPERATORS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> EQUALITY = Set.of("==", "!=");

    /** One side of a comparison: a variable, or a constant. */
    private record Side(String variable, @Nullable RegionCell constant) {}

    private final Class<?> fact;
    private final String binding;
    private final Map<String, BigDecimal> parameters;
    private final ConstraintThresholds thresholds;
    private final SortedMap<String, RegionDomain> variables = new TreeMap<>();

    /**
     * @param binding the fact's variable, with its {@code $}
     * @param parameters values of {@code policy.number}
     */
    ConstraintReader(
            Class<?> fact, String binding, Map<String, BigDecimal> parameters, ConstraintThresholds thresholds) {
        this.fact = fact;
        this.binding = binding;
        this.parameters = parameters;
        this.thresholds = thresholds;
    }

    /** Variables that were read so far. */
    SortedMap<String, RegionDomain> variables() {
        return variables;
    }

    Constraint read(Expression expression) {
        if (expression instanceof Expression.And and) {
            return new Constraint.All(readAll(and.parts()));
        }
        if (expression instanceof Expression.Or or) {
            return new Constraint.Any(readAll(or.parts()));
        }
        if (expression instanceof Expression.Not not) {
            return new Constraint.Not(read(not.inner()));
        }
        if (expression instanceof Expression.Truth truth) {
            return new Constraint.Always(truth.value());
        }
        Constraint read =
                expression instanceof Expression.Comparison comparison ? comparison(comparison) : threshold(expression);
        if (read == null) {
            Side side = side(expression);
            read = side != null && side.constant == null && sort(side) == RegionDomain.Sort.TRUTH ? isTrue(side) : null;
        }
        return read == null ? new Constraint.Unknown(expression.span()) : read;
    }

    private List<Constraint> readAll(List<Expression> parts) {
        List<Constraint> all = new ArrayList<>();
        for (Expression part : parts) {
            all.add(read(part));
        }
        return all;
    }

    private static Constraint isTrue(Side side) {
        return new Constraint.Is(side.variable, RegionCell.Sort.TRUE);
    }

    // Comparisons ----------------------------------------------------------------------------------------------------

    private @Nullable Constraint comparison(Expression.Comparison comparison) {
        String operator = comparison.operator();
        if (comparison.right() instanceof Expression.Choice choice) {
            return choice(comparison.left(), operator, choice);
        }
        Side left = side(comparison.left());
        Side right = side(comparison.right());
        if (left == null || right == null || !OPERATORS.contains(operator)) {
            return null;
        }
        if (left.constant == null && right.constant == null) {
            return pair(left, operator, right);
        }
        if (left.constant == null) {
            return compared(left, operator, right.constant);
        }
        return right.constant == null ? compared(right, flipped(operator), left.constant) : null;
    }

    private @Nullable Constraint choice(Expression left, String operator, Expression.Choice choice) {
        boolean in = operator.equals("in");
        if (!in && !operator.replaceAll("\\s+", " ").equals("not in")) {
            return null;
        }
        Side side = side(left);
        List<Constraint> any = new ArrayList<>();
        for (Expression option : choice.options()) {
            Side constant = side(option);
            Constraint one = side == null || constant == null || side.constant != null
                    ? null
                    : compared(side, "==", constant.constant);
            if (one == null) {
                return null;
            }
            any.add(one);
        }
        Constraint read = new Constraint.Any(any);
        return in ? read : new Constraint.Not(read);
    }

    private @Nullable Constraint compared(Side side, String operator, @Nullable RegionCell constant) {
        if (constant == null) {
            return null;
        }
        boolean equality = EQUALITY.contains(operator);
        boolean fits =
                switch (constant.sort()) {
                    case ABSENT -> equality;
                    case NUMBER -> sort(side) == RegionDomain.Sort.NUMBER;
                    case TRUE, FALSE -> equality && sort(side) == RegionDomain.Sort.TRUTH;
                    case CHOICE ->
                        equality && (sort(side) == RegionDomain.Sort.TEXT || sort(side) == RegionDomain.Sort.CHOICE);
                    case OTHER, BOUND -> false;
                };
        return fits ? new Constraint.Compared(side.variable, operator, constant) : null;
    }

    private @Nullable Constraint pair(Side left, String operator, Side right) {
        boolean numbers = sort(left) == RegionDomain.Sort.NUMBER && sort(right) == RegionDomain.Sort.NUMBER;
        boolean truths = sort(left) == RegionDomain.Sort.TRUTH && sort(right) == RegionDomain.Sort.TRUTH;
        if (left.variable.equals(right.variable) || !numbers && !(truths && EQUALITY.contains(operator))) {
            return null;
        }
        return new Constraint.Pair(left.variable, operator, right.variable);
    }

    private RegionDomain.@Nullable Sort sort(Side side) {
        RegionDomain domain = variables.get(side.variable);
        return domain == null ? null : domain.sort();
    }

    private static String flipped(String operator) {
        return switch (operator) {
            case "<" -> ">";
            case "<=" -> ">=";
            case ">" -> "<";
            case ">=" -> "<=";
            default -> operator;
        };
    }

    // Sides ----------------------------------------------------------------------------------------------------------

    private @Nullable Side side(Expression expression) {
        if (expression instanceof Expression.Number number) {
            return constant(RegionCell.number(Interval.of(number.value()), number.value()));
        }
        if (expression instanceof Expression.Text text) {
            return constant(RegionCell.choice(text.value()));
        }
        if (expression instanceof Expression.Truth truth) {
            return constant(RegionCell.of(truth.value() ? RegionCell.Sort.TRUE : RegionCell.Sort.FALSE));
        }
        if (expression instanceof Expression.Null) {
            return constant(RegionCell.of(RegionCell.Sort.ABSENT));
        }
        if (expression instanceof Expression.Name name) {
            return property(fact, name.name());
        }
        if (expression instanceof Expression.Member member) {
            return member(member.target(), member.name());
        }
        if (expression instanceof Expression.OwnCall own) {
            return call(fact, own.name(), own.arguments());
        }
        return expression instanceof Expression.Call call ? call(call) : null;
    }

    private static Side constant(RegionCell cell) {
        return new Side("", cell);
    }

    private @Nullable Side member(Expression target, String name) {
        Class<?> owner = owner(target);
        if (owner != null) {
            return property(owner, name);
        }
        if (target instanceof Expression.Name type
                && FactTypes.named(type.name()).isPresent()) {
            Set<String> constants =
                    FactTypes.constants(FactTypes.named(type.name()).orElseThrow());
            return constants.contains(name) ? constant(RegionCell.choice(name)) : null;
        }
        return null;
    }

    private @Nullable Side call(Expression.Call call) {
        if (call.name().equals("number") && isPolicy(call.target())) {
            String name = text(call.arguments());
            BigDecimal value = name == null ? null : parameters.get(name);
            return value == null ? null : constant(RegionCell.number(Interval.of(value), value));
        }
        Class<?> owner = owner(call.target());
        return owner == null ? null : call(owner, call.name(), call.arguments());
    }

    private @Nullable Side call(Class<?> owner, String name, List<Expression> arguments) {
        String text = text(arguments);
        if (owner == IndicatorCase.class && name.equals("figure") && text != null) {
            return variable(figure(text), RegionDomain.FIGURE);
        }
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        if (!arguments.isEmpty() || prefix == 0 || name.length() == prefix) {
            return null;
        }
        return property(owner, Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1));
    }

    /** The name of a policy's own figure as a variable. */
    static String figure(String name) {
        return "figure(\"" + name + "\")";
    }

    private @Nullable Side property(Class<?> owner, String name) {
        Optional<RegionDomain> domain = RegionDomain.of(owner, name);
        return domain.isEmpty() ? null : variable(name, domain.orElseThrow());
    }

    private Side variable(String name, RegionDomain domain) {
        variables.put(name, domain);
        return new Side(name, null);
    }

    /** The fact that something belongs to: the fact itself, or the case behind it; null if neither. */
    private @Nullable Class<?> owner(Expression target) {
        if (target instanceof Expression.Name name) {
            if (name.name().equals(binding) || name.name().equals("this")) {
                return fact;
            }
            return name.name().equals("subject") && fact != IndicatorCase.class ? IndicatorCase.class : null;
        }
        return target instanceof Expression.Member member
                        && member.name().equals("subject")
                        && owner(member.target()) != null
                ? IndicatorCase.class
                : null;
    }

    private boolean isPolicy(Expression target) {
        return target instanceof Expression.Name name && name.name().equals("policy")
                || target instanceof Expression.Member member
                        && member.name().equals("policy")
                        && owner(member.target()) != null;
    }

    private static @Nullable String text(List<Expression> arguments) {
        return arguments.size() == 1 && arguments.get(0) instanceof Expression.Text text ? text.value() : null;
    }

    // Printed thresholds ---------------------------------------------------------------------------------------------

    private @Nullable Constraint threshold(Expression expression) {
        boolean own = expression instanceof Expression.OwnCall && fact == IndicatorCase.class;
        boolean other = expression instanceof Expression.Call call && owner(call.target()) == IndicatorCase.class;
        if (!own && !other) {
            return null;
        }
        String name = expression instanceof Expression.OwnCall o ? o.name() : ((Expression.Call) expression).name();
        String printed = text(
                expression instanceof Expression.OwnCall o
                        ? o.arguments()
                        : ((Expression.Call) expression).arguments());
        if (printed == null || !name.equals("satisfies") && !name.equals("misses")) {
            return null;
        }
        Optional<Constraint.Meets> read = thresholds.read(printed, name.equals("misses"));
        read.ifPresent(meets -> variables.put(meets.variable(), RegionDomain.VALUE));
        return read.orElse(null);
    }
}

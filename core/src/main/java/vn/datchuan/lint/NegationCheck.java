package vn.datchuan.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.datchuan.drl.Expression;

/** Negated comparisons with a figure that may be absent: no comparison holds then, so its opposite does. */
final class NegationCheck {

    private static final String OBSERVED = "observed";

    private final RuleScope scope;
    private final ExpressionTypes types;
    private final Set<String> present = new HashSet<>();

    NegationCheck(RuleScope scope, ExpressionTypes types) {
        this.scope = scope;
        this.types = types;
    }

    /** Checks the constraints of one pattern; a figure that one of them requires to be there may be negated in the others. */
    void check(List<Expression> constraints) {
        for (Expression constraint : constraints) {
            noteRequired(constraint);
        }
        for (Expression constraint : constraints) {
            for (Expression part : ExpressionParts.of(constraint)) {
                if (part instanceof Expression.Not not) {
                    checkNegated(not);
                } else if (part instanceof Expression.Comparison comparison
                        && comparison.operator().equals("!=")
                        && absent(comparison) != null) {
                    reportComparison(comparison, comparison);
                }
            }
        }
    }

    private void noteRequired(Expression constraint) {
        if (constraint instanceof Expression.And and) {
            and.parts().forEach(this::noteRequired);
        } else if (constraint instanceof Expression.Comparison comparison) {
            boolean notNull = comparison.operator().equals("!=") && comparison.right() instanceof Expression.Null;
            boolean holds = !comparison.operator().equals("!=") && !(comparison.right() instanceof Expression.Null);
            if (notNull || holds) {
                present.add(scope.written(comparison.left().span()));
            }
        } else if (constraint instanceof Expression.OwnCall own && isThreshold(own)) {
            present.add(OBSERVED);
        }
    }

    private void checkNegated(Expression.Not not) {
        for (Expression part : ExpressionParts.of(not.inner())) {
            if (part instanceof Expression.OwnCall own && isThreshold(own) && !present.contains(OBSERVED)) {
                String opposite = own.name().equals("satisfies") ? "misses" : "satisfies";
                String arguments =
                        scope.written(own.span()).substring(own.name().length());
                report(not, opposite + arguments + ": only where a value is there");
            } else if (part instanceof Expression.Comparison comparison
                    && !comparison.operator().equals("!=")
                    && absent(comparison) != null) {
                reportComparison(not, comparison);
            }
        }
    }

    private static boolean isThreshold(Expression.OwnCall own) {
        return own.name().equals("satisfies") || own.name().equals("misses");
    }

    /** The figure of a comparison that may be absent; null if there is none, or it is compared with null. */
    private @Nullable Expression absent(Expression.Comparison comparison) {
        if (comparison.left() instanceof Expression.Null || comparison.right() instanceof Expression.Null) {
            return null;
        }
        for (Expression side : List.of(comparison.left(), comparison.right())) {
            if (types.of(side).figure() && !present.contains(scope.written(side.span()))) {
                return side;
            }
        }
        return null;
    }

    private void reportComparison(Expression whole, Expression.Comparison comparison) {
        Expression figure = absent(comparison);
        if (figure == null) {
            return;
        }
        String left = scope.written(comparison.left().span());
        String right = scope.written(comparison.right().span());
        String opposite = opposite(comparison.operator());
        String hint = comparison.operator().equals("!=")
                ? "add " + scope.written(figure.span()) + " != null"
                : "write " + left + " " + opposite + " " + right
                        + (opposite.equals("!=") ? ", and " + scope.written(figure.span()) + " != null" : "");
        report(whole, hint);
    }

    private static String opposite(String operator) {
        return switch (operator) {
            case ">=" -> "<";
            case ">" -> "<=";
            case "<=" -> ">";
            case "<" -> ">=";
            default -> "!=";
        };
    }

    private void report(Expression whole, String hint) {
        scope.report(LintKind.NEGATED_ABSENT, whole.span(), scope.written(whole.span()), hint);
    }
}

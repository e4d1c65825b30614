package vn.datchuan.lint;

import java.util.Set;
import vn.datchuan.drl.Expression;
import vn.datchuan.lint.Typed.Sort;

/** Whether the two sides of a comparison can be compared, and compared so. */
final class ComparisonCheck {

    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");

    private static final Set<String> TEXT_WORDS = Set.of("matches", "not matches", "soundslike", "not soundslike");

    private final RuleScope scope;
    private final ExpressionTypes types;

    ComparisonCheck(RuleScope scope, ExpressionTypes types) {
        this.scope = scope;
        this.types = types;
    }

    void check(Expression.Comparison comparison) {
        String operator = comparison.operator();
        Typed left = types.of(comparison.left());
        if (operator.equals("in") || operator.equals("not in")) {
            if (comparison.right() instanceof Expression.Choice choice) {
                for (Expression option : choice.options()) {
                    compare(comparison, left, option, types.of(option));
                }
            }
            return;
        }
        Typed right = types.of(comparison.right());
        boolean symbol = ORDER.contains(operator) || operator.equals("==") || operator.equals("!=");
        if (!symbol && !(TEXT_WORDS.contains(operator) && left.is(Sort.TEXT) && right.is(Sort.TEXT))) {
            if (!left.is(Sort.UNKNOWN)) {
                scope.report(LintKind.OTHER_CONSTRUCT, comparison.operatorSpan(), "\"" + operator + "\"");
            }
            return;
        }
        if (symbol) {
            compare(comparison, left, comparison.right(), right);
        }
    }

    private void compare(Expression.Comparison comparison, Typed left, Expression other, Typed right) {
        if (left.is(Sort.UNKNOWN) || right.is(Sort.UNKNOWN)) {
            return;
        }
        String one = scope.quoted(comparison.left().span()) + " is " + left.words();
        String two = scope.quoted(other.span()) + " is " + right.words();
        boolean order = ORDER.contains(comparison.operator());
        if (!comparable(left, right)) {
            scope.report(LintKind.WRONG_TYPE, comparison.span(), one + ", " + two, hint(left, right, other));
        } else if (order && !(left.is(Sort.NUMBER) && right.is(Sort.NUMBER))) {
            scope.report(
                    LintKind.WRONG_TYPE,
                    comparison.span(),
                    "\"" + comparison.operator() + "\" compares numbers, and " + (left.is(Sort.NUMBER) ? two : one),
                    left.is(Sort.NULL) || right.is(Sort.NULL) ? "== null or != null" : "== or !=");
        }
    }

    private static boolean comparable(Typed left, Typed right) {
        if (left.is(Sort.NULL) || right.is(Sort.NULL)) {
            Class<?> type = left.is(Sort.NULL) ? right.type() : left.type();
            return type == null || !type.isPrimitive();
        }
        if (left.is(Sort.CONSTANT) && right.is(Sort.CONSTANT)) {
            Class<?> type = left.type();
            return type != null && type.equals(right.type());
        }
        return left.sort() == right.sort();
    }

    private String hint(Typed left, Typed right, Expression other) {
        Class<?> constants = left.is(Sort.CONSTANT) ? left.type() : null;
        if (constants != null && other instanceof Expression.Text text) {
            return Nearest.to(text.value(), FactTypes.constants(constants))
                    .map(name -> constants.getSimpleName() + "." + name)
                    .orElse("a constant such as " + constants.getSimpleName() + "."
                            + FactTypes.constants(constants).iterator().next());
        }
        if (left.is(Sort.NUMBER) && other instanceof Expression.Text text) {
            return "a number without quotes, or satisfies(\"" + (text.value().isEmpty() ? "≥ 80%" : text.value())
                    + "\")";
        }
        if (left.is(Sort.TEXT) && right.is(Sort.NUMBER)) {
            return "a text in quotes: \"" + scope.written(other.span()) + "\"";
        }
        if (left.is(Sort.TRUTH)) {
            return "the property alone, or with ! before it";
        }
        return "compare " + left.words() + " with " + left.words();
    }
}

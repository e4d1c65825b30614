package vn.datchuan.lint;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.OtherText;
import vn.datchuan.drl.Span;
import vn.datchuan.lint.Typed.Sort;

/** What expressions give, and what is wrong with them. An expression with a mistake gives {@link Typed#UNKNOWN}, so that nothing follows from it. */
final class ExpressionTypes {

    /** Words of the rule language for points in time. */
    private static final Set<String> TEMPORAL = Set.of(
            "meets",
            "metby",
            "before",
            "after",
            "during",
            "finishes",
            "finishedby",
            "starts",
            "startedby",
            "includes",
            "overlaps",
            "overlappedby",
            "coincides");

    /** The parser of conditions takes this for the beginning of a rule unit. */
    private static final String RESERVED = "unit";

    private static final String RESERVED_RENAMED = "unitCode";

    private static final Set<String> CHANGES =
            Set.of("modify", "update", "insert", "insertLogical", "delete", "retract");

    private final RuleScope scope;
    private final TypeNames names;
    private final Invocations invocations;

    ExpressionTypes(RuleScope scope) {
        this.scope = scope;
        this.names = new TypeNames(scope);
        this.invocations = new Invocations(scope, this);
    }

    /** A condition: what it gives must be true or false. */
    void condition(Expression expression) {
        Typed given = of(expression);
        if (!given.is(Sort.TRUTH) && !given.is(Sort.UNKNOWN)) {
            scope.report(
                    LintKind.WRONG_TYPE,
                    expression.span(),
                    scope.quoted(expression.span()) + " is " + given.words() + " and no condition",
                    "compare it, such as " + scope.written(expression.span()) + example(given));
        }
    }

    private static String example(Typed given) {
        return given.is(Sort.NUMBER) ? " >= 80" : " != null";
    }

    /** What an expression gives. */
    Typed of(Expression expression) {
        if (expression instanceof Expression.And and) {
            return all(and.parts());
        }
        if (expression instanceof Expression.Or or) {
            return all(or.parts());
        }
        if (expression instanceof Expression.Not not) {
            condition(not.inner());
            return Typed.TRUTH;
        }
        if (expression instanceof Expression.Comparison comparison) {
            if (TEMPORAL.contains(comparison.operator())) {
                return temporal(comparison.operator(), comparison.operatorSpan());
            }
            new ComparisonCheck(scope, this).check(comparison);
            return Typed.TRUTH;
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            scope.report(LintKind.ARITHMETIC, arithmetic.span(), scope.quoted(arithmetic.span()));
            return Typed.UNKNOWN;
        }
        if (expression instanceof Expression.Name name) {
            return name(name);
        }
        if (expression instanceof Expression.Member member) {
            return member(member);
        }
        if (expression instanceof Expression.OwnCall own) {
            return ownCall(own);
        }
        if (expression instanceof Expression.Call call) {
            return call(call);
        }
        if (expression instanceof OtherText other) {
            return other(other);
        }
        return literal(expression);
    }

    private static Typed literal(Expression expression) {
        if (expression instanceof Expression.Text) {
            return Typed.TEXT;
        }
        if (expression instanceof Expression.Number) {
            return Typed.NUMBER;
        }
        if (expression instanceof Expression.Truth) {
            return Typed.TRUTH;
        }
        return expression instanceof Expression.Null ? Typed.NULL : Typed.UNKNOWN;
    }

    private Typed all(List<Expression> parts) {
        for (Expression part : parts) {
            condition(part);
        }
        return Typed.TRUTH;
    }

    private Typed temporal(String word, Span span) {
        scope.report(LintKind.TEMPORAL_OPERATOR, span, word);
        return Typed.UNKNOWN;
    }

    private Typed other(OtherText other) {
        if (other.what().equals("eval")) {
            scope.report(LintKind.EVAL, other.span());
        } else if (TEMPORAL.contains(other.what())) {
            return temporal(other.what(), other.span());
        } else if (other.what().equals("=")) {
            scope.report(LintKind.SYNTAX, other.span(), "\"=\" compares nothing", "expected ==");
        } else if (CHANGES.contains(other.what())) {
            scope.report(LintKind.MODIFY, other.span(), other.what());
        } else {
            String what = other.what().equals("text") ? scope.written(other.span()) : other.what();
            scope.report(LintKind.OTHER_CONSTRUCT, other.span(), "\"" + what + "\"");
        }
        return Typed.UNKNOWN;
    }

    private Typed name(Expression.Name name) {
        Optional<Class<?>> variable = scope.variable(name.name());
        if (variable.isPresent()) {
            return variable.orElseThrow() == Object.class ? Typed.UNKNOWN : Typed.of(variable.orElseThrow(), false);
        }
        Class<?> fact = scope.fact();
        if (fact != null && name.name().equals("this")) {
            return Typed.of(fact, false);
        }
        if (fact != null) {
            return property(fact, name.name(), name.span());
        }
        if (name.name().equals("drools")) {
            scope.report(LintKind.PASSES_DROOLS, name.span());
        } else {
            scope.report(
                    LintKind.BAD_CONSEQUENCE,
                    name.span(),
                    "nothing is called \"" + name.name() + "\"",
                    Nearest.hint(name.name(), scope.variables().keySet(), "bind the fact: $case : IndicatorCase( … )"));
        }
        return Typed.UNKNOWN;
    }

    private Typed property(Class<?> type, String name, Span span) {
        Optional<Method> method = FactTypes.property(type, name);
        if (name.equals(RESERVED) && FactTypes.property(type, RESERVED_RENAMED).isPresent()) {
            scope.report(LintKind.RESERVED_WORD, span, name, RESERVED_RENAMED);
            return Typed.UNKNOWN;
        }
        if (method.isPresent()) {
            Class<?> given = method.orElseThrow().getReturnType();
            return Typed.of(given, FactTypes.isFact(type));
        }
        if (TEMPORAL.contains(name)) {
            return temporal(name, span);
        }
        scope.report(
                LintKind.UNKNOWN_FIELD,
                span,
                type.getSimpleName(),
                name,
                Nearest.hint(name, FactTypes.properties(type), "it has no properties"));
        return Typed.UNKNOWN;
    }

    private Typed member(Expression.Member member) {
        Optional<Class<?>> type = names.type(member.target());
        if (type.isPresent()) {
            return names.constant(type.orElseThrow(), member);
        }
        if (names.isUnknown(member.target())) {
            return Typed.UNKNOWN;
        }
        Typed target = of(member.target());
        Class<?> known = target.type();
        if (known == null || target.is(Sort.UNKNOWN)) {
            return Typed.UNKNOWN;
        }
        return property(known, member.name(), TypeNames.last(member.span(), member.name()));
    }

    private Typed ownCall(Expression.OwnCall own) {
        if (TEMPORAL.contains(own.name())) {
            return temporal(own.name(), name(own.span(), own.name()));
        }
        Class<?> fact = scope.fact();
        if (CHANGES.contains(own.name()) && fact == null) {
            scope.report(LintKind.MODIFY, own.span(), own.name());
            return Typed.UNKNOWN;
        }
        return fact == null
                ? Typed.UNKNOWN
                : invocations.check(
                        fact, own.name(), own.arguments(), name(own.span(), own.name()), LintKind.UNKNOWN_FIELD);
    }

    /** {@code drools.getRule().getName()}. */
    private static boolean isRuleName(Expression.Call call) {
        return call.name().equals("getName")
                && call.arguments().isEmpty()
                && call.target() instanceof Expression.Call rule
                && rule.name().equals("getRule")
                && rule.arguments().isEmpty()
                && rule.target() instanceof Expression.Name name
                && name.name().equals("drools");
    }

    private Typed call(Expression.Call call) {
        if (isRuleName(call)) {
            return Typed.TEXT;
        }
        if (TEMPORAL.contains(call.name())) {
            return temporal(call.name(), calledName(call));
        }
        if (names.isUnknown(call.target())) {
            return Typed.UNKNOWN;
        }
        Typed target = of(call.target());
        Class<?> known = target.type();
        if (known == null || target.is(Sort.UNKNOWN)) {
            return Typed.UNKNOWN;
        }
        LintKind ifUnknown = scope.fact() == null ? LintKind.BAD_CONSEQUENCE : LintKind.UNKNOWN_FIELD;
        return invocations.check(known, call.name(), call.arguments(), calledName(call), ifUnknown);
    }

    private static Span name(Span call, String name) {
        return new Span(call.start(), call.start() + name.length(), call.line(), call.column());
    }

    /** Where the name of a call stands; its whole chain if that goes over several lines. */
    private Span calledName(Expression.Call call) {
        @Nullable Span found = scope.nameBehind(call.target().span(), call.name());
        return found == null ? call.span() : found;
    }
}

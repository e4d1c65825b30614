package vn.datchuan.lint;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.Span;

/** Types and constants that expressions name. */
final class TypeNames {

    private final RuleScope scope;

    TypeNames(RuleScope scope) {
        this.scope = scope;
    }

    /** A constant of a type; reports one that does not exist. */
    Typed constant(Class<?> type, Expression.Member member) {
        Set<String> constants = FactTypes.constants(type);
        if (constants.contains(member.name())) {
            return Typed.of(type, false);
        }
        scope.report(
                LintKind.UNKNOWN_CONSTANT,
                last(member.span(), member.name()),
                type.getSimpleName(),
                member.name(),
                Nearest.hint(member.name(), constants));
        return Typed.UNKNOWN;
    }

    /** The type that a name stands for, where it is one of ours. */
    Optional<Class<?>> type(Expression target) {
        if (target instanceof Expression.Name name
                && scope.variable(name.name()).isEmpty()) {
            Class<?> fact = scope.fact();
            boolean property =
                    fact != null && FactTypes.property(fact, name.name()).isPresent();
            return property ? Optional.empty() : scope.type(name.name(), name.span());
        }
        return target instanceof Expression.Member ? FactTypes.named(qualified(target)) : Optional.empty();
    }

    /** Reports a capitalised name that is no type; true for it, and for the qualified name of something of others. */
    boolean isUnknown(Expression target) {
        if (target instanceof Expression.Name name
                && Character.isUpperCase(name.name().charAt(0))
                && scope.variable(name.name()).isEmpty()) {
            if (!scope.importsSomething(name.name())) {
                Set<String> known = new TreeSet<>();
                for (Class<?> type : FactTypes.ALL) {
                    known.add(type.getSimpleName());
                }
                scope.report(
                        LintKind.UNKNOWN_FACT, name.span(), "or type " + name.name(), Nearest.hint(name.name(), known));
            }
            return true;
        }
        String qualified = qualified(target);
        return qualified.startsWith("vn.") || qualified.startsWith("java.");
    }

    private static String qualified(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return name.name();
        }
        if (expression instanceof Expression.Member member) {
            String before = qualified(member.target());
            return before.isEmpty() ? "" : before + "." + member.name();
        }
        return "";
    }

    /** The last name of a chain. */
    static Span last(Span chain, String name) {
        int start = chain.end() - name.length();
        return new Span(start, chain.end(), chain.line(), chain.column() + start - chain.start());
    }
}

package vn.datchuan.lint;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.drl.CallStatement;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.OtherText;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.drl.Statement;
import vn.datchuan.fact.Conclusion;

/** What a rule does: it concludes, under its own name, and does nothing else. */
final class ConsequenceCheck {

    private static final Set<String> CHANGES =
            Set.of("insert", "insertLogical", "update", "delete", "retract", "modify");

    private final RuleScope scope;
    private final ExpressionTypes types;
    private final RuleTree rule;
    private boolean concludes;
    private boolean mistaken;

    ConsequenceCheck(RuleScope scope, ExpressionTypes types, RuleTree rule) {
        this.scope = scope;
        this.types = types;
        this.rule = rule;
    }

    void check() {
        for (Statement statement : rule.consequence()) {
            if (statement instanceof CallStatement call && call.call() instanceof Expression.Call chain) {
                checkChain(chain);
            } else if (statement instanceof OtherText other) {
                mistaken = true;
                Typed unknown = types.of(other);
                mistaken |= unknown.is(Typed.Sort.UNKNOWN);
            }
        }
        if (!concludes && !mistaken) {
            scope.report(LintKind.NO_CONCLUSION, rule.nameSpan(), rule.name());
        }
    }

    private void checkChain(Expression.Call chain) {
        Expression.Call first = first(chain);
        if (first.target() instanceof Expression.Name name && name.name().equals("drools")) {
            mistaken = true;
            LintKind kind = CHANGES.contains(first.name()) ? LintKind.MODIFY : LintKind.OTHER_CONSTRUCT;
            scope.report(
                    kind, chain.span(), kind == LintKind.MODIFY ? first.name() : "\"drools." + first.name() + "\"");
            return;
        }
        Optional<Class<?>> fact = first.target() instanceof Expression.Name name
                ? scope.variable(name.name()).filter(FactTypes::isFact)
                : Optional.empty();
        Typed given = types.of(chain);
        mistaken |= given.is(Typed.Sort.UNKNOWN);
        if (fact.isPresent()) {
            checkFirst(fact.orElseThrow(), first, given);
        }
    }

    private void checkFirst(Class<?> fact, Expression.Call first, Typed given) {
        List<Method> methods = FactTypes.methods(fact, first.name());
        if (methods.isEmpty() || given.is(Typed.Sort.UNKNOWN)) {
            return;
        }
        Class<?> result = methods.get(0).getReturnType();
        if (result == void.class) {
            mistaken = true;
            scope.report(LintKind.MODIFY, first.span(), first.name());
        } else if (result == Conclusion.class) {
            concludes = true;
            checkRuleName(first.arguments());
        }
    }

    private void checkRuleName(List<Expression> arguments) {
        if (!arguments.isEmpty()
                && arguments.get(arguments.size() - 1) instanceof Expression.Text text
                && !text.value().equals(rule.name())) {
            scope.report(LintKind.WRONG_RULE_NAME, text.span(), text.value());
        }
    }

    /** The call that the chain begins with. */
    private static Expression.Call first(Expression.Call chain) {
        Expression.Call first = chain;
        while (first.target() instanceof Expression.Call call) {
            first = call;
        }
        return first;
    }
}

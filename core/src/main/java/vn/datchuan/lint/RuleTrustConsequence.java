package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import vn.datchuan.drl.CallStatement;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.FactPattern;

/** Checks the one statement of a consequence: {@code $case.conclude(Verdict.PASS, drools.getRule().getName()).compared();}. */
final class RuleTrustConsequence {

    private static final int LONGEST_CHAIN = 8;
    private static final int LONGEST_QUOTE = 40;

    private final String binding;
    private final String fact;
    private final String text;
    private final RuleTrustTypes types;
    private final RuleTrustReport report;

    RuleTrustConsequence(FactPattern pattern, String text, RuleTrustTypes types, RuleTrustReport report) {
        this.binding = pattern.binding();
        this.fact = pattern.type();
        this.text = text;
        this.types = types;
        this.report = report;
    }

    void check(CallStatement statement) {
        List<Expression.Call> chain = new ArrayList<>();
        Expression target = statement.call();
        while (target instanceof Expression.Call call) {
            chain.add(call);
            target = call.target();
        }
        Collections.reverse(chain);
        if (chain.size() > LONGEST_CHAIN) {
            report.refuse(statement.span(), "at most " + LONGEST_CHAIN + " calls in a row");
        }
        if (!isBound(target)) {
            report.refuse(target.span(), "a call on " + binding);
            return;
        }
        String type = fact;
        for (Expression.Call call : chain) {
            if (!action(type, call)) {
                return;
            }
            type = RuleTrustWords.CONCLUSION;
        }
    }

    /** False, with a word about it, if that cannot be called with these arguments. */
    private boolean action(String type, Expression.Call call) {
        List<String> known = new ArrayList<>();
        for (List<String> action : RuleTrustWords.ACTIONS.getOrDefault(type, List.of())) {
            known.add(action.get(0) + "(" + String.join(", ", action.subList(1, action.size())) + ")");
            boolean same = action.get(0).equals(call.name())
                    && action.size() == call.arguments().size() + 1;
            if (same) {
                for (int i = 1; i < action.size(); i++) {
                    argument(action.get(i), call.arguments().get(i - 1));
                }
                return true;
            }
        }
        int name = text.indexOf(call.name(), call.target().span().end());
        String what = text.substring(name, call.span().end());
        report.refuse(name, what.length() > LONGEST_QUOTE ? call.name() : what, "one of " + String.join(", ", known));
        return false;
    }

    private void argument(String kind, Expression expression) {
        boolean allowed =
                switch (kind) {
                    case "rule" -> isRuleName(expression);
                    case "state" -> isGetter(expression);
                    case "NotAssessedReason" -> isReason(expression) || types.isConstant(expression, kind);
                    default -> types.isConstant(expression, kind);
                };
        if (!allowed) {
            report.refuse(expression.span(), expected(kind));
        }
    }

    private String expected(String kind) {
        return switch (kind) {
            case "rule" -> "drools.getRule().getName()";
            case "state" -> "a state such as " + binding + ".isClosed()";
            default -> "a constant of " + kind;
        };
    }

    private static boolean isRuleName(Expression expression) {
        return expression instanceof Expression.Call name
                && name.name().equals("getName")
                && name.arguments().isEmpty()
                && name.target() instanceof Expression.Call rule
                && rule.name().equals("getRule")
                && rule.arguments().isEmpty()
                && rule.target() instanceof Expression.Name drools
                && drools.name().equals("drools");
    }

    private boolean isGetter(Expression expression) {
        if (!(expression instanceof Expression.Call call)
                || !isBound(call.target())
                || !call.arguments().isEmpty()) {
            return false;
        }
        for (String state : RuleTrustWords.STATES.getOrDefault(fact, Set.of())) {
            if (RuleTrustWords.getter(state).equals(call.name())) {
                return true;
            }
        }
        return false;
    }

    private boolean isReason(Expression expression) {
        return expression instanceof Expression.Call call
                && isBound(call.target())
                && call.arguments().isEmpty()
                && call.name().equals(RuleTrustWords.REASON_GETTERS.getOrDefault(fact, ""));
    }

    private boolean isBound(Expression expression) {
        return expression instanceof Expression.Name name && name.name().equals(binding);
    }
}

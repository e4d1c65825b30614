package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.datchuan.drl.CallStatement;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.drl.Span;
import vn.datchuan.drl.Statement;

/**
 * What a rule concludes, as far as it stands in its words.
 *
 * @param verdict name of the verdict; {@link #KEPT} or {@link #DECIDED} where another decides
 * @param reason name of the reason; empty if none, {@code ?} if the rule takes it from the case
 * @param flags marks that it always sets
 * @param perhaps marks that it sets on a condition
 * @param span where the verdict stands
 */
record RuleAnalysisConclusion(
        String verdict, String reason, boolean severe, SortedSet<String> flags, SortedSet<String> perhaps, Span span) {

    /** The verdict that was concluded before. */
    static final String KEPT = "the verdict that stands";

    /** The verdict of a person. */
    static final String DECIDED = "the decision of a person";

    RuleAnalysisConclusion {
        flags = new TreeSet<>(flags);
        perhaps = new TreeSet<>(perhaps);
    }

    /** What a rule concludes; null if it does so not once, or in words that are not read here. */
    static @Nullable RuleAnalysisConclusion of(RuleTree rule) {
        RuleAnalysisConclusion found = null;
        for (Statement statement : rule.consequence()) {
            if (!(statement instanceof CallStatement call) || !(call.call() instanceof Expression.Call chain)) {
                return null;
            }
            RuleAnalysisConclusion one = of(chain);
            if (one == null || found != null) {
                return null;
            }
            found = one;
        }
        return found;
    }

    private static @Nullable RuleAnalysisConclusion of(Expression.Call chain) {
        List<Expression.Call> calls = new ArrayList<>();
        Expression at = chain;
        while (at instanceof Expression.Call call) {
            calls.add(0, call);
            at = call.target();
        }
        boolean severe = false;
        SortedSet<String> flags = new TreeSet<>();
        SortedSet<String> perhaps = new TreeSet<>();
        for (Expression.Call call : calls.subList(1, calls.size())) {
            severe |= call.name().equals("severe");
            if (call.name().equals("flag") && call.arguments().size() == 1) {
                flags.add(constant(call.arguments().get(0)));
            } else if (call.name().equals("flagIf") && call.arguments().size() == 2) {
                perhaps.add(constant(call.arguments().get(1)));
            }
        }
        return first(calls.get(0), severe, flags, perhaps);
    }

    private static @Nullable RuleAnalysisConclusion first(
            Expression.Call call, boolean severe, SortedSet<String> flags, SortedSet<String> perhaps) {
        List<Expression> arguments = call.arguments();
        Span span = arguments.isEmpty() ? call.span() : arguments.get(0).span();
        switch (call.name()) {
            case "conclude", "revise" -> {
                String verdict = arguments.isEmpty() ? "?" : constant(arguments.get(0));
                String reason = arguments.size() == 3 ? constant(arguments.get(1)) : "";
                return verdict.equals("?")
                        ? null
                        : new RuleAnalysisConclusion(verdict, reason, severe, flags, perhaps, span);
            }
            case "decline" -> {
                String reason = arguments.isEmpty() ? "?" : constant(arguments.get(0));
                return new RuleAnalysisConclusion("NOT_ASSESSED", reason, severe, flags, perhaps, span);
            }
            case "mark" -> {
                if (!arguments.isEmpty()) {
                    flags.add(constant(arguments.get(0)));
                }
                return new RuleAnalysisConclusion(KEPT, "", severe, flags, perhaps, span);
            }
            case "override" -> {
                return new RuleAnalysisConclusion(DECIDED, "", severe, flags, perhaps, span);
            }
            default -> {
                return null;
            }
        }
    }

    /** The last part of a constant's name; {@code ?} of anything else. */
    private static String constant(Expression expression) {
        if (expression instanceof Expression.Member member && member.target() instanceof Expression.Name) {
            return member.name();
        }
        return expression instanceof Expression.Name name
                        && Character.isUpperCase(name.name().charAt(0))
                ? name.name()
                : "?";
    }

    /** True if the engine takes both for one verdict. */
    boolean sameVerdict(RuleAnalysisConclusion other) {
        return verdict.equals(other.verdict) && reason.equals(other.reason) && severe == other.severe;
    }

    /** True if the other says all that this one does. */
    boolean isSaidBy(RuleAnalysisConclusion other) {
        SortedSet<String> all = new TreeSet<>(flags);
        all.addAll(perhaps);
        return sameVerdict(other) && other.flags.containsAll(all);
    }

    /** In words: {@code AT_RISK (severe)}, {@code NOT_ASSESSED (NO_DATA)}. */
    @Override
    public String toString() {
        String more = severe ? "severe" : reason.equals("?") ? "" : reason;
        return more.isEmpty() ? verdict : verdict + " (" + more + ")";
    }
}

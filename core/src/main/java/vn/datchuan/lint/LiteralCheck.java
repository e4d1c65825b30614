package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.TargetNotation;
import vn.datchuan.target.TargetReading;

/** Texts in rules that name something: indicators, units, periods, plans, parameters, figures, printed thresholds. */
final class LiteralCheck implements PackCheck {

    private static final Set<String> NAMING = Set.of("==", "!=", "in", "not in");

    @Override
    public void check(CheckedPack pack, Findings findings) {
        KnownNames known = new KnownNames(pack);
        for (RuleFile file : pack.rules()) {
            for (RuleTree rule : RuleCheck.readable(pack, file)) {
                new OfRule(known, rule, new RuleScope(pack, file, findings)).check();
            }
        }
    }

    /** Texts with which a rule compares a property of its fact, by {@code ==} or {@code in}. */
    static List<Expression.Text> compared(RuleTree rule, String property) {
        List<Expression.Text> texts = new ArrayList<>();
        for (Expression part : ExpressionParts.ofCondition(rule)) {
            if (part instanceof Expression.Comparison comparison
                    && NAMING.contains(comparison.operator())
                    && isProperty(comparison.left(), property)) {
                for (Expression option : ExpressionParts.of(comparison.right())) {
                    if (option instanceof Expression.Text text) {
                        texts.add(text);
                    }
                }
            }
        }
        return texts;
    }

    /** True for a property by its name, of the fact or of what it is about, or by its getter. */
    static boolean isProperty(Expression expression, String property) {
        String name = "";
        if (expression instanceof Expression.Name own) {
            name = own.name();
        } else if (expression instanceof Expression.Member member) {
            name = member.name();
        } else if (expression instanceof Expression.OwnCall call) {
            name = call.name();
        } else if (expression instanceof Expression.Call call) {
            name = call.name();
        }
        String getter = "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return name.equals(property) || name.equals(getter);
    }

    private record OfRule(KnownNames known, RuleTree rule, RuleScope scope) {

        void check() {
            if (known.plansKnown()) {
                checkNames("indicator", LintKind.UNKNOWN_INDICATOR, known.indicators());
                checkNames("plan", LintKind.FOREIGN_PLAN, known.planIds());
                checkPeriods();
            }
            if (!known.units().isEmpty()) {
                checkNames("unit", LintKind.UNKNOWN_UNIT, known.units());
                checkNames("unitCode", LintKind.UNKNOWN_UNIT, known.units());
            }
            for (Expression part : ExpressionParts.of(rule)) {
                if (part instanceof Expression.OwnCall own) {
                    checkCall(own.name(), own.arguments());
                } else if (part instanceof Expression.Call call) {
                    checkCall(call.name(), call.arguments());
                }
            }
        }

        private void checkNames(String property, LintKind kind, Set<String> names) {
            for (Expression.Text text : compared(rule, property)) {
                if (!names.contains(withoutPart(text.value()))) {
                    scope.report(kind, text.span(), text.value(), Nearest.hint(text.value(), names));
                }
            }
        }

        private void checkPeriods() {
            List<Expression.Text> indicators = compared(rule, "indicator");
            String code = indicators.size() == 1 ? withoutPart(indicators.get(0).value()) : "";
            Set<String> periods = known.periods(code);
            if (!periods.isEmpty()) {
                for (Expression.Text text : compared(rule, "period")) {
                    if (!periods.contains(text.value())) {
                        scope.report(
                                LintKind.UNKNOWN_PERIOD,
                                text.span(),
                                code.isEmpty() ? "the plan" : "indicator " + code,
                                text.value(),
                                Nearest.hint(text.value(), periods));
                    }
                }
            }
        }

        private void checkCall(String name, List<Expression> arguments) {
            if (arguments.size() != 1 || !(arguments.get(0) instanceof Expression.Text text)) {
                return;
            }
            switch (name) {
                case "satisfies", "misses" -> checkThreshold(text);
                case "number" ->
                    checkKnown(
                            LintKind.UNKNOWN_PARAMETER,
                            text,
                            known.parameters(),
                            "declare it in parameters of pack.yaml");
                case "figure" ->
                    checkKnown(
                            LintKind.UNKNOWN_FIGURE,
                            text,
                            known.figures(),
                            "figures belong to policies; compare a property such as observed");
                default -> {}
            }
        }

        private void checkKnown(LintKind kind, Expression.Text text, Set<String> names, String ifNone) {
            if (!names.contains(text.value())) {
                scope.report(kind, text.span(), text.value(), Nearest.hint(text.value(), names, ifNone));
            }
        }

        private void checkThreshold(Expression.Text text) {
            TargetReading reading = TargetNotation.read(text.value());
            Criterion criterion = reading.criterion();
            if (!(criterion instanceof Criterion.Threshold) && !(criterion instanceof Criterion.Between)) {
                scope.report(LintKind.THRESHOLD_UNREADABLE, text.span(), text.value());
            } else if (!reading.assumptions().isEmpty()) {
                scope.report(LintKind.THRESHOLD_ASSUMED, text.span(), text.value(), TargetCheck.assumptions(reading));
            }
        }
    }

    /** The code of the indicator that a part belongs to. */
    static String withoutPart(String code) {
        return Optional.of(code.indexOf('#'))
                .filter(i -> i > 0)
                .map(i -> code.substring(0, i))
                .orElse(code);
    }
}

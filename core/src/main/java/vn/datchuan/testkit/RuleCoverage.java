package vn.datchuan.testkit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.datchuan.drl.ConditionElement;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.FactPattern;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.drl.Span;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.error.Place;
import vn.datchuan.fact.Concludable;
import vn.datchuan.testkit.CoveragePoint.Kind;

/** Which rules, rows and thresholds of a pack's rules its cases show. */
final class RuleCoverage {

    private final String pack;
    private final List<JudgedCases> cases;
    private final Map<String, CoveragePoint> points = new LinkedHashMap<>();

    private RuleCoverage(String pack, List<JudgedCases> cases) {
        this.pack = pack;
        this.cases = cases;
    }

    /** The points of all rules, those of rules first, then rows, then thresholds. */
    static List<CoveragePoint> of(String pack, List<RuleFile> files, List<JudgedCases> cases) {
        RuleCoverage coverage = new RuleCoverage(pack, cases);
        Map<String, String> concluded = coverage.concluded();
        Set<String> rows = new LinkedHashSet<>();
        for (RuleFile file : files) {
            for (RuleTree rule : file.rules()) {
                String by = concluded.getOrDefault(rule.name(), "");
                coverage.add(new CoveragePoint(Kind.RULE, rule.name(), "", place(file, rule.nameSpan()), by, ""));
                rows.add(rule.annotation("Row"));
            }
        }
        rows.remove("");
        for (RuleFile file : files) {
            for (RuleTree rule : file.rules()) {
                String row = rule.annotation("Row");
                if (rows.contains(row)) {
                    String by = concluded.getOrDefault(rule.name(), "");
                    coverage.add(new CoveragePoint(Kind.ROW, row, "", place(file, rule.nameSpan()), by, ""));
                }
            }
        }
        files.forEach(coverage::addThresholds);
        return List.copyOf(coverage.points.values());
    }

    private static Place place(RuleFile file, Span span) {
        return new Place(file.text().path(), span.line(), span.column());
    }

    /** Keeps the first of a subject and point, with the first case that shows it. */
    private void add(CoveragePoint point) {
        String key = point.kind() + " " + point.subject() + " " + point.point();
        CoveragePoint known = points.get(key);
        if (known == null) {
            points.put(key, point);
        } else if (known.by().isEmpty() && !point.by().isEmpty()) {
            points.put(key, known.shownBy(point.by()));
        }
    }

    /** Rules that stand behind a verdict of a case, with the first such case. */
    private Map<String, String> concluded() {
        Map<String, String> concluded = new LinkedHashMap<>();
        for (JudgedCases under : cases) {
            Optional<RuleBase> rules = under.rules(pack);
            for (Judged one : under.judged()) {
                for (Trial trial : one.trials()) {
                    List<String> names = under.verdicts().of(trial).rules();
                    if (rules.isPresent()) {
                        trial.of(rules.orElseThrow()).stream()
                                .filter(conclusion -> names.contains(conclusion.rule()))
                                .forEach(conclusion -> concluded.putIfAbsent(
                                        conclusion.rule(), one.of().name()));
                    }
                }
            }
        }
        return concluded;
    }

    private void addThresholds(RuleFile file) {
        for (RuleTree rule : file.rules()) {
            for (ConditionElement element : rule.condition()) {
                if (element instanceof FactPattern pattern) {
                    for (Expression constraint : pattern.constraints()) {
                        addThresholds(file, rule, pattern, constraint);
                    }
                }
            }
        }
    }

    private void addThresholds(RuleFile file, RuleTree rule, FactPattern pattern, Expression e) {
        if (e instanceof Expression.And and) {
            and.parts().forEach(part -> addThresholds(file, rule, pattern, part));
        } else if (e instanceof Expression.Or or) {
            or.parts().forEach(part -> addThresholds(file, rule, pattern, part));
        } else if (e instanceof Expression.Not not) {
            addThresholds(file, rule, pattern, not.inner());
        } else if (e instanceof Expression.Comparison c && (isThreshold(c.left()) || isThreshold(c.right()))) {
            boolean reversed = isThreshold(c.left());
            Expression measured = reversed ? c.right() : c.left();
            Expression threshold = reversed ? c.left() : c.right();
            addPoints(file, rule, pattern, measured, threshold, c.span());
        } else if (e instanceof Expression.OwnCall call && PrintedPoints.isPrinted(call)) {
            String subject = "satisfies(\"" + PrintedPoints.printed(call) + "\")";
            for (Map.Entry<String, List<String>> point : PrintedPoints.of(call).entrySet()) {
                String by = shown(rule, pattern, interpreter -> PrintedPoints.holds(interpreter, point.getValue()));
                add(new CoveragePoint(Kind.THRESHOLD, subject, point.getKey(), place(file, e.span()), by, ""));
            }
        }
    }

    private static boolean isThreshold(Expression e) {
        return e instanceof Expression.Number
                || e instanceof Expression.Call call && call.name().equals("number");
    }

    private void addPoints(
            RuleFile file, RuleTree rule, FactPattern pattern, Expression measured, Expression threshold, Span span) {
        String text = file.text().text();
        String subject = TreeChange.folded(text.substring(
                        measured.span().start(), measured.span().end()) + " ~ "
                + text.substring(threshold.span().start(), threshold.span().end()));
        for (int sign = -1; sign <= 1; sign++) {
            int wanted = sign;
            String by = shown(rule, pattern, interpreter -> {
                BigDecimal value = number(interpreter.value(measured));
                BigDecimal limit = number(interpreter.value(threshold));
                return value != null && limit != null && value.compareTo(limit) == wanted;
            });
            boolean count = pattern.type().equals("VerdictTally");
            boolean zero = threshold instanceof Expression.Number n && n.value().signum() == 0;
            if (!(sign < 0 && count && zero)) {
                String point = sign < 0 ? "below" : sign == 0 ? "on" : "above";
                add(new CoveragePoint(Kind.THRESHOLD, subject, point, place(file, span), by, ""));
            }
        }
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        return value instanceof BigDecimal number ? number : null;
    }

    /** Something to look for in the fact of a case. */
    private interface Look {
        boolean finds(RuleInterpreter interpreter);
    }

    /** Name of the first case with a fact that shows something; empty if none does. */
    private String shown(RuleTree rule, FactPattern pattern, Look look) {
        for (JudgedCases under : cases) {
            Optional<RuleBase> rules = under.rules(pack);
            for (Judged one : under.judged()) {
                for (Trial trial : one.trials()) {
                    Optional<Concludable> seen = rules.flatMap(r -> trial.seenBy(r, under.reviews(r)));
                    if (seen.isPresent()
                            && seen.orElseThrow().getClass().getSimpleName().equals(pattern.type())
                            && found(new RuleInterpreter(pattern.binding(), rule.name(), seen.orElseThrow()), look)) {
                        return one.of().name();
                    }
                }
            }
        }
        return "";
    }

    private static boolean found(RuleInterpreter interpreter, Look look) {
        try {
            return look.finds(interpreter);
        } catch (RuleInterpreter.NotInterpretable e) {
            return false;
        }
    }
}

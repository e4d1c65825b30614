package vn.datchuan.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.drl.ConditionElement;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.FactPattern;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.error.Place;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.TargetNotation;
import vn.datchuan.testkit.PlanCase.Expectation;
import vn.datchuan.verdict.Verdict;

/**
 * Makes cases for numbers that a pack's rules hold measured values against ({@code observed >= 80}, {@code satisfies("≥ 80%")}), for indicators that the
 * rule names. What is expected is filled in from the rules.
 */
final class RuleBoundaries {

    private final PlanVariants variants;
    private final List<PlanCase> cases = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    private RuleBoundaries(PlanVariants variants) {
        this.variants = variants;
    }

    static List<PlanCase> of(List<RuleFile> files, PlanVariants variants) {
        RuleBoundaries boundaries = new RuleBoundaries(variants);
        for (RuleFile file : files) {
            for (RuleTree rule : file.rules()) {
                for (ConditionElement element : rule.condition()) {
                    if (element instanceof FactPattern pattern) {
                        boundaries.add(pattern);
                    }
                }
            }
        }
        return boundaries.cases;
    }

    private void add(FactPattern pattern) {
        Set<String> codes = new LinkedHashSet<>();
        Set<BigDecimal> numbers = new LinkedHashSet<>();
        pattern.constraints().forEach(constraint -> collect(constraint, codes, numbers));
        for (PlanVariants.Asked asked : variants.asked()) {
            for (JudgedTarget target : asked.planned().parts()) {
                if (codes.contains(target.identity().indicator())) {
                    numbers.forEach(number -> add(asked, target, number));
                }
            }
        }
    }

    private static void collect(Expression e, Set<String> codes, Set<BigDecimal> numbers) {
        if (e instanceof Expression.And and) {
            and.parts().forEach(part -> collect(part, codes, numbers));
        } else if (e instanceof Expression.Or or) {
            or.parts().forEach(part -> collect(part, codes, numbers));
        } else if (e instanceof Expression.Not not) {
            collect(not.inner(), codes, numbers);
        } else if (e instanceof Expression.Comparison c && c.left() instanceof Expression.Name name) {
            if (name.name().equals("indicator") && c.right() instanceof Expression.Text text) {
                codes.add(text.value());
            } else if (name.name().equals("observed") && c.right() instanceof Expression.Number number) {
                numbers.add(number.value());
            }
        } else if (e instanceof Expression.OwnCall call && PrintedPoints.isPrinted(call)) {
            Criterion criterion =
                    TargetNotation.read(PrintedPoints.printed(call)).criterion();
            if (criterion instanceof Criterion.Threshold t) {
                numbers.add(t.value());
            } else if (criterion instanceof Criterion.Between b) {
                numbers.add(b.lower().value());
                numbers.add(b.upper().value());
            }
        }
    }

    private void add(PlanVariants.Asked asked, JudgedTarget target, BigDecimal number) {
        TargetScale scale = new TargetScale(target);
        String code = target.identity().indicator();
        String period = asked.planned().period().label();
        for (int sign = -1; sign <= 1; sign++) {
            BigDecimal value = number.add(scale.step(number).multiply(BigDecimal.valueOf(sign)));
            boolean possible =
                    value.signum() >= 0 && !(target.bounded() && value.compareTo(BigDecimal.valueOf(100)) > 0);
            String name = code + " " + period + ": " + (sign < 0 ? "below " : sign == 0 ? "on " : "above ")
                    + BoundaryCases.plain(scale.moved(number)) + " of a rule";
            if (possible && names.add(asked.group() + name)) {
                CaseValue given = new CaseValue(
                        code, BoundaryCases.span(target), scale.written(value), "", "", "", "", Place.NONE);
                Expectation any = new Expectation(code, period, ExpectedVerdict.of(Verdict.PASS), Place.NONE);
                cases.add(new PlanCase(
                        name,
                        BoundaryCases.plain(scale.moved(value)) + " against "
                                + BoundaryCases.plain(scale.moved(number)),
                        Place.NONE,
                        PlanVariants.judgedOn(asked.planned()),
                        "",
                        asked.group(),
                        "",
                        List.of(given),
                        List.of(any)));
            }
        }
    }
}

package vn.datchuan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.reference.EdgeCases;
import vn.datchuan.reference.PolicyCases;
import vn.datchuan.reference.PolicyCases.Decided;
import vn.datchuan.reference.ReferenceVerdict;
import vn.datchuan.reference.policies.ReferencePolicies;

/**
 * Judges generated cases by the rules of one policy and by its reference. {@code -Ddatchuan.cases=1000000} sets how many cases over all policies, {@code
 * -Ddatchuan.shares=true} prints how often each row and edge occurs.
 */
final class GeneratedComparison {

    private static final int ALL = Integer.getInteger("datchuan.cases", 160_000);
    private static final int OTHERS = 7;
    private static final int AT_ONCE = 20_000;
    private static final int SHOWN = 12;

    final int count;
    final Map<String, Integer> rows = new TreeMap<>();
    final Map<String, Integer> edges = new TreeMap<>();

    /** Verdicts that the last digits of a figure leave open between two. */
    int onAnEdgeOfRounding;

    int differing;

    /** The first few. */
    final List<String> differences = new ArrayList<>();

    private GeneratedComparison(int count) {
        this.count = count;
    }

    /** Five eighths of all cases are the default policy's, the rest the seven others' in equal parts. */
    private static int count(String policy) {
        int usual = ALL / 8 * 5;
        return policy.equals(ShippedRules.PLAN_PATH) ? usual : (ALL - usual + OTHERS - 1) / OTHERS;
    }

    static GeneratedComparison of(String policy, long seed) {
        GeneratedComparison comparison = new GeneratedComparison(count(policy));
        PolicySide rules = PolicySide.of(policy);
        for (int from = 0; from < comparison.count; from += AT_ONCE) {
            int to = Math.min(comparison.count, from + AT_ONCE);
            comparison.compare(
                    policy, rules, PolicyCases.generate(policy, seed, from, to).toList());
        }
        if (Boolean.getBoolean("datchuan.shares")) {
            comparison.print(policy);
        }
        return comparison;
    }

    private void compare(String policy, PolicySide rules, List<Decided> cases) {
        List<IndicatorCase> facts = new ArrayList<>();
        Map<IndicatorCase, String> decided = new HashMap<>();
        for (Decided one : cases) {
            IndicatorCase fact = rules.fact(one.subject());
            facts.add(fact);
            one.verdict().ifPresent(verdict -> decided.put(fact, verdict));
        }
        List<ReferenceVerdict> byRules = rules.judge(facts, decided);
        for (int i = 0; i < cases.size(); i++) {
            Decided one = cases.get(i);
            Set<ReferenceVerdict> expected = ReferencePolicies.judge(policy, one.subject(), one.verdict());
            onAnEdgeOfRounding += expected.size() > 1 ? 1 : 0;
            rows.merge(byRules.get(i).row(), 1, Integer::sum);
            EdgeCases.of(one.subject()).forEach(edge -> edges.merge(edge, 1, Integer::sum));
            if (!expected.contains(byRules.get(i))) {
                add(one, expected, byRules.get(i), facts.get(i));
            }
        }
    }

    private void add(Decided one, Set<ReferenceVerdict> expected, ReferenceVerdict byRules, IndicatorCase fact) {
        differing++;
        if (differences.size() < SHOWN) {
            differences.add(one + "\n  reference " + expected + "\n  rules     " + byRules + "\n  figures   "
                    + fact.figures() + fact.ownFigures());
        }
    }

    private void print(String policy) {
        System.out.println(policy + ": " + count + " cases, " + differing + " differ, " + onAnEdgeOfRounding
                + " on an edge of rounding");
        rows.forEach(this::print);
        edges.forEach(this::print);
    }

    private void print(String name, int number) {
        System.out.printf("  %-18s %6.2f %%%n", name, 100.0 * number / count);
    }
}

package vn.datchuan.lint;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.io.Node;

/** What the cases of a pack expect, as far as that can be seen without running them. */
final class CaseExpectations {

    private final boolean known;
    private final Set<String> rows = new TreeSet<>();
    private final Set<String> rules = new TreeSet<>();
    private final Set<String> verdicts = new TreeSet<>();
    private final Map<String, Set<String>> verdictsByIndicator = new TreeMap<>();

    private CaseExpectations(boolean known) {
        this.known = known;
    }

    static CaseExpectations of(CheckedPack pack) {
        boolean cases = false;
        boolean readable = true;
        for (String path : pack.files().bytes().keySet()) {
            if (FileCheck.isCases(path)) {
                cases = true;
                readable = readable && pack.documents().containsKey(path);
            }
        }
        CaseExpectations all = new CaseExpectations(cases && readable);
        for (Node.Mapping file : pack.caseFiles().values()) {
            for (Node item : Yaml.items(file, "cases")) {
                if (item instanceof Node.Mapping one && one.entries().get("expect") instanceof Node.Mapping expect) {
                    all.add(expect);
                }
            }
        }
        return all;
    }

    private void add(Node.Mapping expect) {
        if (expect.entries().containsKey("verdict")) {
            rows.add(Yaml.text(expect, "row"));
            rules.add(Yaml.text(expect, "rule"));
            rows.remove("");
            verdicts.add(Yaml.text(expect, "verdict"));
            return;
        }
        for (Map.Entry<String, Node> indicator : expect.entries().entrySet()) {
            if (indicator.getValue() instanceof Node.Mapping periods) {
                Set<String> expected = new TreeSet<>();
                for (Node verdict : periods.entries().values()) {
                    expected.add(text(verdict));
                }
                verdictsByIndicator.put(LiteralCheck.withoutPart(indicator.getKey()), expected);
                verdicts.addAll(expected);
            }
        }
    }

    private static String text(Node verdict) {
        if (verdict instanceof Node.Mapping mapping) {
            return Yaml.text(mapping, "verdict");
        }
        return verdict instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    /** True if some case expects the rule's row, or one of its indicators, or else its verdict; true where there are no cases that could be read. */
    boolean hit(RuleTree rule) {
        if (!known || rows.contains(rule.annotation("Row")) || rules.contains(rule.name())) {
            return true;
        }
        boolean named = false;
        for (Expression.Text code : LiteralCheck.compared(rule, "indicator")) {
            named = true;
            if (verdictsByIndicator.containsKey(LiteralCheck.withoutPart(code.value()))) {
                return true;
            }
        }
        return !named && rows.isEmpty() && concludesExpected(rule);
    }

    private boolean concludesExpected(RuleTree rule) {
        boolean verdict = false;
        for (Expression part : ExpressionParts.of(rule)) {
            if (part instanceof Expression.Member member
                    && member.target() instanceof Expression.Name name
                    && name.name().equals("Verdict")) {
                verdict = true;
                if (verdicts.contains(member.name())) {
                    return true;
                }
            }
        }
        return !verdict && verdicts.contains("NOT_ASSESSED");
    }
}

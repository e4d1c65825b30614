package vn.datchuan.lint;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.FactPattern;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.drl.Span;
import vn.datchuan.error.Place;
import vn.datchuan.fact.VerdictTally;
import vn.datchuan.io.Node;

/** What stands around rules: their rows with statements, their legal basis, the parameters they use, and a case for each. */
final class RowCheck implements PackCheck {

    private static final String FILE = FileCheck.MANIFEST;

    @Override
    public void check(CheckedPack pack, Findings findings) {
        boolean whole = true;
        Set<String> rows = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        Map<String, Node> statements =
                pack.manifest().map(m -> Yaml.members(m, "statements")).orElse(Map.of());
        CaseExpectations cases = CaseExpectations.of(pack);
        for (RuleFile file : pack.rules()) {
            whole = whole && file.problems().isEmpty();
            for (RuleTree rule : RuleCheck.readable(pack, file)) {
                rows.add(rule.annotation("Row"));
                addParameters(rule, used);
                checkRule(rule, statements, cases, pack, new RuleScope(pack, file, findings));
            }
        }
        if (whole && !pack.rules().isEmpty()) {
            checkStatements(pack, rows, statements, findings);
        }
        if (whole) {
            checkParameters(pack, used, statements, findings);
        }
    }

    private static void checkRule(
            RuleTree rule, Map<String, Node> statements, CaseExpectations cases, CheckedPack pack, RuleScope scope) {
        String row = rule.annotation("Row");
        if (row.isEmpty()) {
            scope.report(LintKind.NO_ROW, rule.nameSpan(), rule.name());
        } else if (!statements.containsKey(row) && !isShared(row)) {
            scope.report(LintKind.ROW_WITHOUT_STATEMENT, rowSpan(rule), row);
        }
        String layer = pack.manifestText("layer");
        boolean basis = layer.equals("base") || layer.equals("policy");
        if (!basis && rule.annotation("LegalBasis").isBlank()) {
            scope.report(LintKind.RULE_WITHOUT_LEGAL_BASIS, rule.nameSpan(), rule.name());
        }
        boolean rollUp = rule.condition().stream()
                .anyMatch(e -> e instanceof FactPattern p && p.type().equals(VerdictTally.class.getSimpleName()));
        if (!rollUp && !scope.hasError(rule.span()) && !cases.hit(rule)) {
            scope.report(LintKind.RULE_WITHOUT_CASE, rule.nameSpan(), rule.name());
        }
    }

    private static Span rowSpan(RuleTree rule) {
        for (RuleTree.Annotation annotation : rule.annotations()) {
            if (annotation.name().equals("Row")) {
                return annotation.span();
            }
        }
        return rule.nameSpan();
    }

    /** Rows of the decision table that all packs share; their statements are the library's. */
    private static boolean isShared(String row) {
        if (row.equals("roll-up")) {
            return true;
        }
        int digits = 0;
        while (digits < row.length() && Character.isDigit(row.charAt(digits))) {
            digits++;
        }
        String rest = row.substring(digits);
        return digits > 0
                && digits <= 2
                && (rest.isEmpty() || rest.length() == 1 && Character.isLowerCase(rest.charAt(0)));
    }

    private static void addParameters(RuleTree rule, Set<String> used) {
        for (Expression part : ExpressionParts.of(rule)) {
            if (part instanceof Expression.Call call
                    && call.name().equals("number")
                    && call.arguments().size() == 1
                    && call.arguments().get(0) instanceof Expression.Text text) {
                used.add(text.value());
            }
        }
    }

    private static void checkStatements(
            CheckedPack pack, Set<String> rows, Map<String, Node> statements, Findings findings) {
        for (Map.Entry<String, Node> statement : statements.entrySet()) {
            if (!rows.contains(statement.getKey())) {
                Set<String> untold = new TreeSet<>(rows);
                untold.removeAll(statements.keySet());
                Place place = keyPlace(pack, "statements", statement.getKey());
                findings.addFollower(LintKind.STATEMENT_WITHOUT_ROW.at(
                        place,
                        statement.getKey().length(),
                        statement.getKey(),
                        Nearest.hint(statement.getKey(), untold, "delete it, or give its rule the row")));
            }
        }
    }

    private static void checkParameters(
            CheckedPack pack, Set<String> used, Map<String, Node> statements, Findings findings) {
        StringBuilder told = new StringBuilder();
        for (Node statement : statements.values()) {
            if (statement instanceof Node.Mapping texts) {
                told.append(Yaml.text(texts, "vi")).append(Yaml.text(texts, "en"));
            }
        }
        for (String parameter : new KnownNames(pack).ownParameters()) {
            if (!used.contains(parameter) && told.indexOf("{" + parameter + "}") < 0) {
                Place place = keyPlace(pack, "parameters", parameter);
                findings.addFollower(LintKind.UNUSED_PARAMETER.at(place, parameter.length(), parameter));
            }
        }
    }

    private static Place keyPlace(CheckedPack pack, String key, String member) {
        Node.Mapping manifest = pack.manifest().orElseThrow();
        Node.Mapping inner = (Node.Mapping) manifest.entries().getOrDefault(key, manifest);
        return pack.place(FILE, inner.keys().getOrDefault(member, inner.place()));
    }
}

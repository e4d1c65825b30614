package vn.datchuan.lint;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.datchuan.drl.CallStatement;
import vn.datchuan.drl.ConditionElement;
import vn.datchuan.drl.FactPattern;
import vn.datchuan.drl.ImportLine;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.drl.Span;
import vn.datchuan.drl.Statement;

/** Checks one rule: its name, its annotations, that it has one pattern over one fact, and the one call that concludes. */
final class RuleTrustRule {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_BINDING = 40;
    private static final int MOST_CONSTRAINTS = 100;

    private final RuleTrustReport report;
    private final String text;
    private final Set<String> imported = new LinkedHashSet<>();

    RuleTrustRule(RuleFile file, RuleTrustReport report) {
        this.report = report;
        this.text = file.text().text();
        for (ImportLine line : file.imports()) {
            imported.add(line.name());
        }
    }

    void check(RuleTree rule) {
        checkHead(rule);
        for (ConditionElement element : rule.condition()) {
            if (element instanceof FactPattern pattern) {
                checkPattern(pattern, rule);
            } else {
                report.refuse(element.span(), "a pattern such as $case : IndicatorCase( … )");
            }
        }
        if (rule.condition().size() != 1) {
            Span at = rule.condition().size() > 1 ? rule.condition().get(1).span() : rule.nameSpan();
            report.refuse(at, "one pattern in each rule");
        }
    }

    private void checkHead(RuleTree rule) {
        if (!isText(rule.nameSpan()) || rule.name().isBlank() || rule.name().length() > LONGEST_NAME) {
            report.refuse(rule.nameSpan(), "a name in double quotes of 1 to " + LONGEST_NAME + " characters");
        }
        if (rule.parent().isPresent()) {
            report.refuse(rule.nameSpan(), "a rule that extends no other");
        }
        for (RuleTree.Attribute attribute : rule.attributes()) {
            report.refuse(attribute.span(), "no attribute");
        }
        Set<String> seen = new LinkedHashSet<>();
        for (RuleTree.Annotation annotation : rule.annotations()) {
            boolean known = annotation.name().equals("Row") || annotation.name().equals("LegalBasis");
            if (!known || !isAnnotation(annotation) || !seen.add(annotation.name())) {
                report.refuse(annotation.span(), "one @Row(\"…\") and one @LegalBasis(\"…\")");
            }
        }
    }

    private void checkPattern(FactPattern pattern, RuleTree rule) {
        boolean fact =
                RuleTrustWords.ACTIONS.containsKey(pattern.type()) && RuleTrustWords.TYPES.containsKey(pattern.type());
        if (!fact) {
            report.refuse(pattern.typeSpan(), "IndicatorCase, ConcludedCase or VerdictTally");
        }
        if (!isBinding(pattern.binding())) {
            report.refuse(pattern.span(), "a binding such as $case before the fact");
        }
        if (pattern.constraints().size() > MOST_CONSTRAINTS) {
            report.refuse(
                    pattern.constraints().get(MOST_CONSTRAINTS).span(), "at most " + MOST_CONSTRAINTS + " conditions");
        }
        if (fact) {
            RuleTrustTypes types = new RuleTrustTypes(imported, report);
            types.require(pattern.type(), pattern.typeSpan());
            new RuleTrustCondition(pattern.type(), types, report).check(pattern.constraints());
            checkConsequence(rule, new RuleTrustConsequence(pattern, text, types, report));
        } else {
            for (Statement statement : rule.consequence()) {
                report.refuse(statement.span(), "a fact to conclude of");
            }
        }
    }

    private void checkConsequence(RuleTree rule, RuleTrustConsequence consequence) {
        for (Statement statement : rule.consequence()) {
            if (statement instanceof CallStatement call) {
                consequence.check(call);
            } else {
                report.refuse(statement.span(), "one call that concludes");
            }
        }
        if (rule.consequence().size() != 1) {
            Span at = rule.consequence().size() > 1 ? rule.consequence().get(1).span() : rule.nameSpan();
            report.refuse(at, "one call that concludes in each rule");
        }
    }

    /** {@code @Name("text")} and nothing else. */
    private boolean isAnnotation(RuleTree.Annotation annotation) {
        String written =
                text.substring(annotation.span().start(), annotation.span().end());
        StringBuilder plain = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            quoted ^= c == '"';
            if (quoted || (c != ' ' && c != '\t' && c != '\r' && c != '\n')) {
                plain.append(c);
            }
        }
        return plain.toString().equals("@" + annotation.name() + "(\"" + annotation.value() + "\")");
    }

    private boolean isText(Span span) {
        return text.charAt(span.start()) == '"' && span.end() - span.start() > 1 && text.charAt(span.end() - 1) == '"';
    }

    /** A dollar sign, and letters and digits. */
    static boolean isBinding(String name) {
        if (name.length() < 2 || name.length() > LONGEST_BINDING || name.charAt(0) != '$') {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (i == 1 || c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}

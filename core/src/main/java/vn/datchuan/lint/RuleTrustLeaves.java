package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;
import vn.datchuan.drl.CallStatement;
import vn.datchuan.drl.ConditionElement;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.FactPattern;
import vn.datchuan.drl.ImportLine;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.drl.Statement;

/** Writes a tree as the words and signs of its file, without brackets and semicolons; of what is outside of the rule language nothing. */
final class RuleTrustLeaves {

    private final List<String> leaves = new ArrayList<>();

    private RuleTrustLeaves() {}

    static List<String> of(RuleFile file) {
        RuleTrustLeaves written = new RuleTrustLeaves();
        written.file(file);
        return written.leaves;
    }

    private void file(RuleFile file) {
        if (!file.packageName().isEmpty()) {
            leaves.add("package");
            qualified(file.packageName());
        }
        int rule = 0;
        for (ImportLine line : file.imports()) {
            while (rule < file.rules().size()
                    && file.rules().get(rule).span().start() < line.span().start()) {
                rule(file.rules().get(rule++));
            }
            leaves.add("import");
            qualified(line.name());
        }
        while (rule < file.rules().size()) {
            rule(file.rules().get(rule++));
        }
    }

    private void qualified(String name) {
        int start = 0;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
            leaves.add(name.substring(start, dot));
            leaves.add(".");
            start = dot + 1;
        }
        leaves.add(name.substring(start));
    }

    private void rule(RuleTree rule) {
        leaves.add("rule");
        leaves.add("\"" + rule.name() + "\"");
        for (RuleTree.Annotation annotation : rule.annotations()) {
            leaves.add("@");
            qualified(annotation.name());
            leaves.add("\"" + annotation.value() + "\"");
        }
        leaves.add("when");
        for (ConditionElement element : rule.condition()) {
            if (element instanceof FactPattern pattern) {
                pattern(pattern);
            }
        }
        leaves.add("then");
        for (Statement statement : rule.consequence()) {
            if (statement instanceof CallStatement call) {
                expression(call.call());
            }
        }
        leaves.add("end");
    }

    private void pattern(FactPattern pattern) {
        if (!pattern.binding().isEmpty()) {
            leaves.add(pattern.binding());
            leaves.add(":");
        }
        qualified(pattern.type());
        joined(pattern.constraints(), ",");
    }

    private void joined(List<Expression> expressions, String between) {
        for (int i = 0; i < expressions.size(); i++) {
            if (i > 0) {
                leaves.add(between);
            }
            expression(expressions.get(i));
        }
    }

    private void expression(Expression expression) {
        if (expression instanceof Expression.And and) {
            joined(and.parts(), "&&");
        } else if (expression instanceof Expression.Or or) {
            joined(or.parts(), "||");
        } else if (expression instanceof Expression.Not not) {
            leaves.add("!");
            expression(not.inner());
        } else if (expression instanceof Expression.Comparison comparison) {
            expression(comparison.left());
            operator(comparison.operator());
            expression(comparison.right());
        } else if (expression instanceof Expression.Choice choice) {
            joined(choice.options(), ",");
        } else if (expression instanceof Expression.Member member) {
            expression(member.target());
            leaves.add(".");
            leaves.add(member.name());
        } else if (expression instanceof Expression.Call call) {
            expression(call.target());
            leaves.add(".");
            leaves.add(call.name());
            joined(call.arguments(), ",");
        } else if (expression instanceof Expression.OwnCall call) {
            leaves.add(call.name());
            joined(call.arguments(), ",");
        } else {
            literal(expression);
        }
    }

    private void operator(String operator) {
        if (operator.startsWith("not ")) {
            leaves.add("not");
            leaves.add(operator.substring(4));
        } else {
            leaves.add(operator);
        }
    }

    private void literal(Expression expression) {
        if (expression instanceof Expression.Name name) {
            leaves.add(name.name());
        } else if (expression instanceof Expression.Text text) {
            leaves.add("\"" + text.value() + "\"");
        } else if (expression instanceof Expression.Number number) {
            if (number.value().signum() < 0) {
                leaves.add("-");
            }
            leaves.add(number.value().abs().toPlainString());
        } else if (expression instanceof Expression.Truth truth) {
            leaves.add(truth.value() ? "true" : "false");
        } else if (expression instanceof Expression.Null) {
            leaves.add("null");
        }
    }
}

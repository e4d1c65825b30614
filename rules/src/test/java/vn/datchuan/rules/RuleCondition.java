package vn.datchuan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.datchuan.pack.RuleText;

/**
 * The condition of one rule of the base pack: a single fact, and constraints that must all hold.
 *
 * @param constraints what stands between the commas, white space folded
 */
record RuleCondition(String rule, String fact, List<String> constraints) {

    private static final Pattern RULE = Pattern.compile(
            "rule \"([^\"]+)\"\\s+@Row\\(\"[^\"]*\"\\)\\s+when\\s+\\$\\w+ : (\\w+)\\((.*?)\\)\\s+then\\s",
            Pattern.DOTALL);

    static List<RuleCondition> of(List<RuleText> files) {
        List<RuleCondition> conditions = new ArrayList<>();
        for (RuleText file : files) {
            Matcher rule = RULE.matcher(file.text());
            while (rule.find()) {
                conditions.add(new RuleCondition(rule.group(1), rule.group(2), split(rule.group(3))));
            }
        }
        return conditions;
    }

    private static List<String> split(String pattern) {
        List<String> constraints = new ArrayList<>();
        StringBuilder constraint = new StringBuilder();
        int depth = 0;
        for (char c : (pattern + ",").toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                constraints.add(constraint.toString().strip().replaceAll("\\s+", " "));
                constraint.setLength(0);
            } else {
                constraint.append(c);
            }
        }
        return List.copyOf(constraints);
    }

    RuleCondition with(int index, String constraint) {
        List<String> changed = new ArrayList<>(constraints);
        changed.set(index, constraint);
        return new RuleCondition(rule, fact, changed);
    }
}

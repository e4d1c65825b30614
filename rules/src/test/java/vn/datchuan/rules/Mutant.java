package vn.datchuan.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A rule with one constraint changed. */
record Mutant(RuleCondition rule, RuleCondition changed, String constraint, String change) {

    private static final Path SURVIVORS = Path.of("src/test/resources/surviving-mutants.tsv");

    static List<Mutant> of(RuleCondition rule) {
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < rule.constraints().size(); i++) {
            String constraint = rule.constraints().get(i);
            for (String change : ConstraintMutants.of(constraint)) {
                mutants.add(new Mutant(rule, rule.with(i, change), constraint, change));
            }
        }
        return mutants;
    }

    /** The line by which it is listed. */
    String line() {
        return String.join("\t", rule.rule(), constraint, change);
    }

    /** The mutants of some rules that are listed as surviving; each with a reason. */
    static Set<String> listed(List<RuleCondition> rules) throws IOException {
        List<String> names = rules.stream().map(RuleCondition::rule).toList();
        Set<String> listed = new TreeSet<>();
        for (String line : Files.readAllLines(SURVIVORS).stream().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 4 || cells[3].isBlank()) {
                throw new IllegalStateException("expected rule, constraint, mutant and reason, this is: " + line);
            }
            if (names.contains(cells[0])) {
                listed.add(String.join("\t", cells[0], cells[1], cells[2]));
            }
        }
        return listed;
    }
}

package vn.datchuan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Small wrong versions of one constraint: a comparison, a threshold's name, a negation or a connective is another. */
final class ConstraintMutants {

    private static final Pattern TOKEN = Pattern.compile(
            "[\\w.]*figure\\(\"\\w+\"\\)|>=|<=|==|!=|&&|\\|\\||[<>!()]|policy\\.number\\(\"\\w+\"\\)|[\\w.]+");
    private static final Set<String> COMPARISONS = Set.of(">=", ">", "<=", "<", "==", "!=");
    private static final Map<String, String> OTHER_OPERATOR =
            Map.of(">=", ">", ">", ">=", "<=", "<", "<", "<=", "==", "!=", "!=", "==", "&&", "||", "||", "&&");

    /** Names that an author could take for one another. */
    private static final List<List<String>> ALIKE = List.of(
            List.of(number("severeShortfall"), number("shortfall")),
            List.of(number("severeMissProbability"), number("missProbability"), number("watchMissProbability")),
            List.of(number("severeGap"), number("gap")),
            List.of(number("severeRestExcess"), number("restExcess")),
            List.of(number("lateShare"), number("earlyShare"), number("milestoneLateShare")),
            List.of("smallestGapSevere", "smallestGap"),
            List.of(number("sun"), number("cloud")),
            List.of(number("onTrack"), number("limited")),
            List.of(number("onTrack"), number("stagnation")),
            List.of(number("watch"), number("risk"), number("alarm")),
            List.of("subject.figure(\"worstGap\")", "subject.figure(\"bestGap\")"));

    private ConstraintMutants() {}

    private static String number(String threshold) {
        return "policy.number(\"" + threshold + "\")";
    }

    static List<String> of(String constraint) {
        List<MatchResult> tokens = TOKEN.matcher(constraint).results().toList();
        List<String> mutants = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            MatchResult token = tokens.get(i);
            for (String other : replacements(tokens, i)) {
                mutants.add(constraint.substring(0, token.start()) + other + constraint.substring(token.end()));
            }
        }
        return mutants;
    }

    private static List<String> replacements(List<MatchResult> tokens, int i) {
        String token = tokens.get(i).group();
        if (OTHER_OPERATOR.containsKey(token)) {
            return List.of(OTHER_OPERATOR.get(token));
        }
        if (token.equals("!")) {
            return List.of("");
        }
        String before = i == 0 ? "" : tokens.get(i - 1).group();
        String after = i + 1 == tokens.size() ? "" : tokens.get(i + 1).group();
        boolean compared = COMPARISONS.contains(before) || COMPARISONS.contains(after);
        if (!compared && !before.equals("!") && Character.isLetter(token.charAt(0))) {
            return List.of("!" + token);
        }
        return ALIKE.stream()
                .filter(names -> names.contains(token))
                .flatMap(List::stream)
                .filter(name -> !name.equals(token))
                .toList();
    }
}

package vn.datchuan.engine;

import java.util.Set;

/**
 * What rules see of a fact, by the words of their texts. A rule that uses no other word than these sees nothing of a case but its states and how much
 * time has passed, and nothing of a set but its counts: to all that are alike in that it says the same. Any other word, be it a figure, a function or
 * something of another fact, makes the rules see more.
 */
final class Sight {

    private static final Set<String> ANNOTATIONS = Set.of("Row", "LegalBasis");

    private static final Set<String> OF_CASES = Set.of(
            // what is asked
            "IndicatorCase",
            "obstacle",
            "qualitative",
            "evidence",
            "late",
            "begun",
            "closed",
            "measured",
            "conclusive",
            "met",
            "alreadyMet",
            "irreversible",
            "attainable",
            "maintained",
            "onPath",
            "projectedMet",
            "elapsed",
            "elapsedMonths",
            "reportingMonths",
            "policy",
            "number",
            "null",
            "true",
            "false",
            // what is said
            "conclude",
            "decline",
            "flag",
            "flagIf",
            "severe",
            "compared",
            "drools",
            "getRule",
            "getName",
            "getObstacle",
            "isAlreadyMet");

    private static final Set<String> OF_SETS = Set.of(
            "VerdictTally",
            "fail",
            "atRisk",
            "notAssessed",
            "onTrack",
            "pass",
            "set",
            "conclude",
            "drools",
            "getRule",
            "getName");

    private static final Set<String> CONSTANTS = Set.of("Evidence", "NotAssessedReason", "Verdict", "Flag");

    private boolean conditions;
    private boolean narrow = true;
    private int facts;

    /** Takes the next word, string or sign between a rule's name and its end. */
    void see(String token) {
        char first = token.charAt(0);
        boolean word = Character.isJavaIdentifierStart(first);
        if (token.equals("when") || token.equals("then")) {
            conditions = true;
        } else if (word && !conditions) {
            narrow &= ANNOTATIONS.contains(token);
        } else if (token.equals("IndicatorCase") || token.equals("VerdictTally")) {
            facts++;
        } else if (word && first != '$' && !isConstant(token)) {
            narrow &= OF_CASES.contains(token) || OF_SETS.contains(token);
        }
    }

    private static boolean isConstant(String word) {
        if (CONSTANTS.contains(word)) {
            return true;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'A' || c > 'Z') && c != '_') {
                return false;
            }
        }
        return true;
    }

    /** True if the rule sees one fact alone, and of it no more than states, times and counts. */
    boolean isNarrow() {
        return narrow && facts == 1;
    }
}

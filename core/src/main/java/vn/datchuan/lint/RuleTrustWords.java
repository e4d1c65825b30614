package vn.datchuan.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.datchuan.fact.Evidence;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/**
 * The closed list of what rules of a pack that is not trusted may name. A new method of a fact is not open to them before it stands here: a test
 * compares the list with the classes.
 */
final class RuleTrustWords {

    static final String CASE = "IndicatorCase";
    static final String CONCLUDED = "ConcludedCase";
    static final String TALLY = "VerdictTally";
    static final String POLICY = "PolicyParameters";
    static final String CONCLUSION = "Conclusion";

    /** What may be imported, by the name that rules use. */
    static final Map<String, String> TYPES = Map.of(
            CASE,
            "vn.datchuan.fact.IndicatorCase",
            CONCLUDED,
            "vn.datchuan.fact.ConcludedCase",
            TALLY,
            "vn.datchuan.fact.VerdictTally",
            "Evidence",
            "vn.datchuan.fact.Evidence",
            "Verdict",
            "vn.datchuan.verdict.Verdict",
            "Flag",
            "vn.datchuan.verdict.Flag",
            "NotAssessedReason",
            "vn.datchuan.verdict.NotAssessedReason",
            "Severity",
            "vn.datchuan.verdict.Severity");

    /** Constants by their type. */
    static final Map<String, Set<String>> CONSTANTS = Map.of(
            "Evidence", names(Evidence.values()),
            "Verdict", names(Verdict.values()),
            "Flag", names(Flag.values()),
            "NotAssessedReason", names(NotAssessedReason.values()),
            "Severity", names(Severity.values()));

    /** States: properties that are true or false, by fact. */
    static final Map<String, Set<String>> STATES = Map.of(
            CASE,
            Set.of(
                    "qualitative",
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
                    "projectedMet"),
            CONCLUDED,
            Set.of("overridden"),
            TALLY,
            Set.of(),
            POLICY,
            Set.of());

    /** Other properties that end a chain, by type. */
    static final Map<String, Set<String>> VALUES = Map.of(
            CASE,
            Set.of(
                    "unitCode",
                    "plan",
                    "indicator",
                    "period",
                    "unitGroup",
                    "obstacle",
                    "evidence",
                    "observed",
                    "threshold",
                    "gap",
                    "gapPoints",
                    "elapsed",
                    "elapsedMonths",
                    "reportingMonths",
                    "base",
                    "shortfall",
                    "stepShortfall",
                    "restExcess",
                    "smallestGap",
                    "smallestGapSevere",
                    "points",
                    "averageChange",
                    "missProbability"),
            CONCLUDED,
            Set.of("row", "verdict", "reason", "overrideVerdict"),
            TALLY,
            Set.of("unitCode", "set", "fail", "atRisk", "notAssessed", "onTrack", "pass"),
            POLICY,
            Set.of());

    /** Properties that a chain goes on from, with the type that it goes on with. */
    static final Map<String, Map<String, String>> STEPS = Map.of(
            CASE, Map.of("policy", POLICY),
            CONCLUDED, Map.of("policy", POLICY, "subject", CASE),
            TALLY, Map.of(),
            POLICY, Map.of());

    /** Calls with one text in conditions, by type. */
    static final Map<String, Set<String>> QUESTIONS = Map.of(
            CASE, Set.of("figure", "satisfies", "misses"),
            CONCLUDED, Set.of(),
            TALLY, Set.of(),
            POLICY, Set.of("number"));

    /** Getters that give a reason, for an argument. */
    static final Map<String, String> REASON_GETTERS = Map.of(CASE, "getObstacle", CONCLUDED, "getReason");

    /** Calls in consequences, by type: name and what each argument is. */
    static final Map<String, List<List<String>>> ACTIONS = Map.of(
            CASE,
            List.of(
                    List.of("conclude", "Verdict", "rule"),
                    List.of("conclude", "Verdict", "NotAssessedReason", "rule"),
                    List.of("decline", "NotAssessedReason", "rule")),
            CONCLUDED,
            List.of(
                    List.of("mark", "Flag", "rule"),
                    List.of("revise", "Verdict", "NotAssessedReason", "rule"),
                    List.of("override", "rule")),
            TALLY,
            List.of(List.of("conclude", "Verdict", "rule")),
            CONCLUSION,
            List.of(
                    List.of("flag", "Flag"),
                    List.of("flagIf", "state", "Flag"),
                    List.of("severe"),
                    List.of("compared")));

    /** Every word that may stand anywhere outside of texts, comments and the name of the package; bindings begin with a dollar sign. */
    static final Set<String> ALL = all();

    private RuleTrustWords() {}

    private static Set<String> all() {
        Set<String> words = new LinkedHashSet<>(List.of(
                "package",
                "import",
                "rule",
                "when",
                "then",
                "end",
                "in",
                "not",
                "true",
                "false",
                "null",
                "Row",
                "LegalBasis",
                "vn",
                "datchuan",
                "fact",
                "verdict",
                "drools",
                "getRule",
                "getName"));
        words.addAll(TYPES.keySet());
        CONSTANTS.values().forEach(words::addAll);
        STATES.values().forEach(words::addAll);
        VALUES.values().forEach(words::addAll);
        STEPS.values().forEach(steps -> words.addAll(steps.keySet()));
        QUESTIONS.values().forEach(words::addAll);
        words.addAll(REASON_GETTERS.values());
        for (Set<String> states : STATES.values()) {
            for (String state : states) {
                words.add(getter(state));
            }
        }
        for (List<List<String>> actions : ACTIONS.values()) {
            for (List<String> action : actions) {
                words.add(action.get(0));
            }
        }
        return Set.copyOf(words);
    }

    /** The method behind a state: {@code isClosed} of {@code closed}. */
    static String getter(String state) {
        return "is" + Character.toUpperCase(state.charAt(0)) + state.substring(1);
    }

    private static Set<String> names(Enum<?>[] values) {
        Set<String> names = new LinkedHashSet<>();
        for (Enum<?> value : values) {
            names.add(value.name());
        }
        return Set.copyOf(names);
    }
}

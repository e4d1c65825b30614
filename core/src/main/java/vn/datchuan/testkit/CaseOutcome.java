package vn.datchuan.testkit;

import java.util.List;

/**
 * What came of one case.
 *
 * @param differences each as {@code C.7 2026: verdict: expected PASS, got FAIL}; empty where the case passed
 * @param explanationVi why the verdicts that differ were reached, in Vietnamese; empty where the case passed or nothing can be told
 * @param explanationEn the same in English
 */
public record CaseOutcome(PackCase of, List<String> differences, String explanationVi, String explanationEn) {

    public CaseOutcome {
        differences = List.copyOf(differences);
    }

    public boolean passed() {
        return differences.isEmpty();
    }

    /** Name, place, what differs and why it was concluded, for a person; the name alone where the case passed. */
    public String message() {
        StringBuilder text = new StringBuilder(of.place() + ": " + of.name() + " (" + of.why() + ")");
        differences.forEach(difference -> text.append("\n  ").append(difference));
        for (String explanation : List.of(explanationVi, explanationEn)) {
            if (!explanation.isEmpty()) {
                text.append("\n  ").append(explanation);
            }
        }
        return text.toString();
    }
}

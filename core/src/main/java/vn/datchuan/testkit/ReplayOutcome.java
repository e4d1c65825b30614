package vn.datchuan.testkit;

import java.util.List;

/**
 * What came of the expectations of one indicator in the windows that close in one year.
 *
 * @param year in which the windows close
 * @param indicator code of an indicator or task
 * @param checked days and windows that were compared
 * @param differences each with file and line of the expectation, what was expected and found, and why it was concluded
 */
public record ReplayOutcome(
        String unit, String year, String plan, String indicator, int checked, List<String> differences) {

    public ReplayOutcome {
        differences = List.copyOf(differences);
    }

    public boolean passed() {
        return differences.isEmpty();
    }

    /** All differences, a paragraph each; the indicator alone where there is none. */
    public String message() {
        StringBuilder text = new StringBuilder(unit + " " + year + " " + plan + " " + indicator);
        differences.forEach(difference -> text.append('\n').append(difference));
        return text.toString();
    }
}

package vn.datchuan.testkit;

import java.util.List;
import vn.datchuan.error.Problem;

/**
 * What came of testing one folder of years.
 *
 * @param folder its name
 * @param title what its {@code replay.yaml} calls it; may be empty where that could not be read
 * @param illustrative its values are made up
 * @param outcomes by unit, year, plan and printed order of the indicator
 * @param untested judged cases that nothing is expected of, and expectations of cases that were not judged
 * @param unrepeated how a second run differs from the first; empty where it is the same to the byte
 * @param problems of its files and of the rows of its values
 */
public record ReplayTestResult(
        String folder,
        String title,
        boolean illustrative,
        List<ReplayOutcome> outcomes,
        List<String> untested,
        List<String> unrepeated,
        List<Problem> problems) {

    public ReplayTestResult {
        outcomes = List.copyOf(outcomes);
        untested = List.copyOf(untested);
        unrepeated = List.copyOf(unrepeated);
        problems = List.copyOf(problems);
    }

    /** Verdicts that were compared. */
    public int checked() {
        int checked = 0;
        for (ReplayOutcome outcome : outcomes) {
            checked += outcome.checked();
        }
        return checked;
    }

    /** Indicators and years whose verdicts are not those expected. */
    public List<ReplayOutcome> failures() {
        return outcomes.stream().filter(outcome -> !outcome.passed()).toList();
    }

    /** True if something was compared, all is as expected, and nothing is left untested, unrepeated or unread. */
    public boolean passed() {
        return checked() > 0
                && failures().isEmpty()
                && untested.isEmpty()
                && unrepeated.isEmpty()
                && problems.isEmpty();
    }
}

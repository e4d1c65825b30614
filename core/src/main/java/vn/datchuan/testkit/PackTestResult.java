package vn.datchuan.testkit;

import java.util.List;
import vn.datchuan.error.Problem;

/**
 * What came of testing one pack.
 *
 * @param pack id
 * @param digest of the pack that was tested
 * @param outcomes of its cases, in order of files and lines
 * @param coverage what its cases must show, in order: rules, rows, thresholds, targets
 * @param mutants its small wrong versions
 * @param problems of case files, and exceptions that are listed without need
 */
public record PackTestResult(
        String pack,
        String digest,
        List<CaseOutcome> outcomes,
        List<CoveragePoint> coverage,
        List<MutantResult> mutants,
        List<Problem> problems) {

    public PackTestResult {
        outcomes = List.copyOf(outcomes);
        coverage = List.copyOf(coverage);
        mutants = List.copyOf(mutants);
        problems = List.copyOf(problems);
    }

    /** Cases that failed. */
    public List<CaseOutcome> failures() {
        return outcomes.stream().filter(outcome -> !outcome.passed()).toList();
    }

    /** What no case shows. */
    public List<CoveragePoint> uncovered() {
        return coverage.stream().filter(CoveragePoint::missing).toList();
    }

    /** Wrong versions that no case noticed. */
    public List<MutantResult> survivors() {
        return mutants.stream()
                .filter(mutant -> mutant.fate() == MutantResult.Fate.SURVIVED)
                .toList();
    }

    /** True if there is a case, all pass, all is covered, and nothing survived. */
    public boolean passed() {
        return !outcomes.isEmpty()
                && failures().isEmpty()
                && uncovered().isEmpty()
                && survivors().isEmpty()
                && problems.isEmpty();
    }
}

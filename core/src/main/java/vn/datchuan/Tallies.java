package vn.datchuan;

import java.util.List;
import vn.datchuan.fact.VerdictTally;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Verdict;
import vn.datchuan.verdict.VerdictCounts;

/** Counts verdicts for the roll-up rules. */
final class Tallies {

    private Tallies() {}

    /** Every evaluation counts, as in a compound target. */
    static VerdictTally ofAll(String unit, String set, List<Evaluation> evaluations) {
        VerdictCounts counts = counts(evaluations);
        return tally(unit, set, counts, counts.notAssessed());
    }

    /** Those not assessed for an excusing reason do not count against, as in a scorecard. */
    static VerdictTally ofCard(String unit, String set, VerdictCounts counts) {
        return tally(unit, set, counts, counts.notAssessed() - counts.excused());
    }

    private static VerdictCounts counts(List<Evaluation> evaluations) {
        VerdictCounter counter = new VerdictCounter();
        for (Evaluation e : evaluations) {
            counter.add(VerdictCounter.kind(e));
        }
        return counter.counts();
    }

    /** True for evaluations that are in a scorecard at all: a target is set. */
    static boolean isSet(Evaluation e) {
        return e.verdict() != Verdict.NOT_ASSESSED
                || e.reason().isEmpty()
                || e.reason().orElseThrow() != NotAssessedReason.NO_TARGET;
    }

    private static VerdictTally tally(String unit, String set, VerdictCounts counts, int notAssessed) {
        return new VerdictTally(
                unit,
                set,
                counts.fail(),
                counts.atRisk(),
                notAssessed,
                counts.onTrack(),
                counts.pass() + counts.provisional());
    }
}

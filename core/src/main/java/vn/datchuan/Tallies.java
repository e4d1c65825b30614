package vn.datchuan;

import java.util.List;
import java.util.Set;
import vn.datchuan.fact.VerdictTally;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Verdict;
import vn.datchuan.verdict.VerdictCounts;

/** Counts verdicts for the roll-up rules. */
final class Tallies {

    /** Reasons that do not count against a scorecard. */
    private static final Set<NotAssessedReason> EXCUSED =
            Set.of(NotAssessedReason.NOT_DUE, NotAssessedReason.NO_CASES, NotAssessedReason.NOT_APPLICABLE);

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

    static VerdictCounts counts(List<Evaluation> evaluations) {
        int pass = 0;
        int provisional = 0;
        int fail = 0;
        int atRisk = 0;
        int onTrack = 0;
        int notAssessed = 0;
        int excused = 0;
        for (Evaluation e : evaluations) {
            switch (e.verdict()) {
                case PASS -> {
                    boolean open = e.flags().contains(Flag.PROVISIONAL);
                    pass += open ? 0 : 1;
                    provisional += open ? 1 : 0;
                }
                case FAIL -> fail++;
                case AT_RISK -> atRisk++;
                case ON_TRACK -> onTrack++;
                case NOT_ASSESSED -> {
                    notAssessed++;
                    excused += e.reason().isPresent()
                                    && EXCUSED.contains(e.reason().orElseThrow())
                            ? 1
                            : 0;
                }
            }
        }
        return new VerdictCounts(pass, provisional, fail, atRisk, onTrack, notAssessed, excused);
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

package vn.datchuan;

import java.util.Set;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.VerdictCounts;

/** Counts verdicts. Not thread-safe. */
final class VerdictCounter {

    /** Reasons that do not count against a scorecard. */
    private static final Set<NotAssessedReason> EXCUSED =
            Set.of(NotAssessedReason.NOT_DUE, NotAssessedReason.NO_CASES, NotAssessedReason.NOT_APPLICABLE);

    private int pass;
    private int provisional;
    private int fail;
    private int atRisk;
    private int onTrack;
    private int notAssessed;
    private int excused;

    void add(Evaluation e) {
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
                excused += e.reason().isPresent() && EXCUSED.contains(e.reason().orElseThrow()) ? 1 : 0;
            }
        }
    }

    boolean isEmpty() {
        return pass + provisional + fail + atRisk + onTrack + notAssessed == 0;
    }

    VerdictCounts counts() {
        return new VerdictCounts(pass, provisional, fail, atRisk, onTrack, notAssessed, excused);
    }
}

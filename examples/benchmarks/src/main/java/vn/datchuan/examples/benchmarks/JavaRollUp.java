package vn.datchuan.examples.benchmarks;

import vn.datchuan.fact.VerdictTally;
import vn.datchuan.verdict.Verdict;

/** The roll-up rules of the base pack, written by hand. */
final class JavaRollUp {

    private JavaRollUp() {}

    static void conclude(VerdictTally set) {
        if (set.getFail() > 0) {
            set.conclude(Verdict.FAIL, "roll-up: something failed");
        } else if (set.getAtRisk() > 0) {
            set.conclude(Verdict.AT_RISK, "roll-up: something is at risk");
        } else if (set.getNotAssessed() > 0) {
            set.conclude(Verdict.NOT_ASSESSED, "roll-up: something is not assessed");
        } else if (set.getOnTrack() > 0) {
            set.conclude(Verdict.ON_TRACK, "roll-up: something is under way");
        } else if (set.getPass() > 0) {
            set.conclude(Verdict.PASS, "roll-up: everything assessed is met");
        } else {
            set.conclude(Verdict.NOT_ASSESSED, "roll-up: nothing is assessed yet");
        }
    }
}

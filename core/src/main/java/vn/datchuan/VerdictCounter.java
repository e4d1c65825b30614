package vn.datchuan;

import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.VerdictCounts;

/** Counts verdicts. Not thread-safe. */
final class VerdictCounter {

    private static final int PASS = 0;
    private static final int PROVISIONAL = 1;
    private static final int FAIL = 2;
    private static final int AT_RISK = 3;
    private static final int ON_TRACK = 4;
    private static final int NOT_ASSESSED = 5;
    private static final int EXCUSED = 6;

    private final int[] counted = new int[EXCUSED + 1];

    /** What an evaluation counts as, found once for all counters that count it. */
    static int kind(Evaluation e) {
        return switch (e.verdict()) {
            case PASS -> e.flags().contains(Flag.PROVISIONAL) ? PROVISIONAL : PASS;
            case FAIL -> FAIL;
            case AT_RISK -> AT_RISK;
            case ON_TRACK -> ON_TRACK;
            case NOT_ASSESSED -> e.reason().isPresent() && isExcused(e.reason().orElseThrow()) ? EXCUSED : NOT_ASSESSED;
        };
    }

    /** True for reasons that do not count against a scorecard. */
    private static boolean isExcused(NotAssessedReason reason) {
        return reason == NotAssessedReason.NOT_DUE
                || reason == NotAssessedReason.NO_CASES
                || reason == NotAssessedReason.NOT_APPLICABLE;
    }

    void add(int kind) {
        counted[kind]++;
    }

    boolean isEmpty() {
        int all = 0;
        for (int kind : counted) {
            all += kind;
        }
        return all == 0;
    }

    VerdictCounts counts() {
        return new VerdictCounts(
                counted[PASS],
                counted[PROVISIONAL],
                counted[FAIL],
                counted[AT_RISK],
                counted[ON_TRACK],
                counted[NOT_ASSESSED] + counted[EXCUSED],
                counted[EXCUSED]);
    }
}

package vn.datchuan.verdict;

import java.time.LocalDate;

/**
 * What is known of a stream of evaluations only at its end: the trailer of what was written until then.
 *
 * @param illustrative the values are made up; no reader may take them for a real unit's
 * @param digests the same as of a report on all rows at once
 * @param units that had rows, with or without a plan
 * @param counts over all evaluations
 * @param problems how many the reports of the units list
 */
public record StreamSummary(
        LocalDate asOf,
        String policy,
        boolean illustrative,
        Digests digests,
        long units,
        StreamCounts counts,
        long problems) {

    /** How many evaluations there were of each verdict. */
    public record StreamCounts(long pass, long fail, long atRisk, long onTrack, long notAssessed) {

        public long total() {
            return pass + fail + atRisk + onTrack + notAssessed;
        }
    }
}

package vn.datchuan.verdict;

import java.time.LocalDate;
import java.util.List;
import vn.datchuan.error.Problem;

/**
 * What is known of a stream of evaluations only at its end: the trailer of what was written until then.
 *
 * @param illustrative the values are made up; no reader may take them for a real unit's
 * @param digests the same as of a report on all rows at once
 * @param units how many reports there were
 * @param counts over all evaluations
 * @param problems how many the reports of the units list
 * @param further problems that are of no unit's rows
 */
public record StreamSummary(
        LocalDate asOf,
        String policy,
        boolean illustrative,
        Digests digests,
        long units,
        StreamCounts counts,
        long problems,
        List<Problem> further) {

    public StreamSummary {
        further = List.copyOf(further);
    }

    /** How many evaluations there were of each verdict. */
    public record StreamCounts(long pass, long fail, long atRisk, long onTrack, long notAssessed) {

        public long total() {
            return pass + fail + atRisk + onTrack + notAssessed;
        }
    }
}

package vn.datchuan.verdict;

/**
 * How many of each verdict. They add up to the number of targets set: {@code pass} leaves out the provisional ones, which {@code provisional}
 * counts.
 *
 * @param excused those of {@code notAssessed} that do not count against: not due, no cases, not applicable
 */
public record VerdictCounts(
        int pass, int provisional, int fail, int atRisk, int onTrack, int notAssessed, int excused) {

    public int total() {
        return pass + provisional + fail + atRisk + onTrack + notAssessed;
    }
}

package vn.datchuan.verdict;

/**
 * Verdict on a set of evaluations of one unit that close in one year (bảng điểm).
 *
 * @param name section or agency; empty for the unit itself and for its tasks
 */
public record Scorecard(String unit, int year, By by, String name, Verdict verdict, VerdictCounts counts) {

    /** What the card is made over. */
    public enum By {
        UNIT("unit"),
        SECTION("section"),
        LEAD_AGENCY("leadAgency"),
        TASKS("tasks");

        private final String code;

        By(String code) {
            this.code = code;
        }

        /** As machine forms print it. */
        public String code() {
            return code;
        }
    }
}

package vn.datchuan.verdict;

/** Decision on one unit, indicator and period (kết luận). Five outcomes, and no sixth. */
public enum Verdict {
    /** Đạt: closed and met; or met now, then marked provisional. */
    PASS,
    /** Không đạt: closed, or the due date past, and missed; never before. */
    FAIL,
    /** Có nguy cơ không đạt: not closed, and the figures say that it will be missed unless something changes. */
    AT_RISK,
    /** Đang thực hiện, đúng tiến độ: not closed, not met yet, and on the way. */
    ON_TRACK,
    /** Chưa đánh giá: no honest answer, with one {@link NotAssessedReason}. */
    NOT_ASSESSED
}

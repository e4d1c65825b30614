package vn.datchuan.verdict;

/** Marks beside a verdict; they never change it. */
public enum Flag {
    /** Tạm đạt: met, but the period is not closed, or the figure is an estimate. */
    PROVISIONAL,
    /** Số ước. */
    ESTIMATE,
    /** Vượt: strictly better than an inclusive threshold. */
    EXCEEDED,
    /** Đã đạt trước kỳ: the window has not begun and the value is reached. */
    ALREADY_MET,
    /** Hoàn thành quá hạn. */
    LATE,
    /** Quá hạn. */
    OVERDUE,
    /** Không còn khả năng đạt trong kỳ: by arithmetic. */
    UNREACHABLE,
    /** Cần chú ý. */
    WATCH,
    /** No base was measured, so there is no path. */
    NO_BASE,
    /** A probability decided. */
    MODEL,
    /** The threshold lies within the rounding of the reported share. */
    ROUNDING_BORDERLINE,
    /** Mẫu chưa đủ để kết luận. */
    SAMPLE_INCONCLUSIVE,
    /** Gần đạt: missed, within the zone beside the target that the policy names. */
    NEAR
}

package vn.datchuan.verdict;

/** Why there is no honest answer; the closed list. */
public enum NotAssessedReason {
    /** Chưa có số liệu. */
    NO_DATA,
    /** Chưa đến kỳ. */
    NOT_DUE,
    /** Chưa giao chỉ tiêu. */
    NO_TARGET,
    /** Không phát sinh: the denominator is zero. */
    NO_CASES,
    /** Cần minh chứng. */
    NEEDS_EVIDENCE,
    /** Số liệu quá hạn. */
    STALE,
    /** Không so sánh được. */
    NOT_COMPARABLE,
    /** Chuỗi quá ngắn. */
    INSUFFICIENT_HISTORY,
    /** Số liệu bị che: only a bound is known, and it does not decide. */
    SUPPRESSED,
    /** Số liệu mâu thuẫn. */
    CONFLICTING,
    /** Lỗi số liệu. */
    DATA_ERROR,
    /** Chưa hiểu chỉ tiêu. */
    UNPARSED_TARGET,
    /** Tạm dừng đánh giá. */
    SUSPENDED,
    /** Không áp dụng. */
    NOT_APPLICABLE,
    /** Mẫu chưa đủ để kết luận. */
    SAMPLE_INCONCLUSIVE,
    /** Quy tắc mâu thuẫn. */
    CONFLICTING_RULES,
    /** Lỗi quy tắc: a rule threw; this case only. */
    RULE_ERROR
}

package vn.datchuan.fact;

/** What was reported of a qualitative target (minh chứng). */
public enum Evidence {
    /** Đạt, Đáp ứng, Hoàn thành, Vượt, or the target's own words. */
    APPROVED,
    /** Không đạt, Không đáp ứng, Không hoàn thành. */
    REJECTED,
    /** Chưa đạt, Chưa hoàn thành, Đang thực hiện. */
    NOT_YET,
    /** Nothing was reported. */
    SILENT
}

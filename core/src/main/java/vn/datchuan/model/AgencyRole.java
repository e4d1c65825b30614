package vn.datchuan.model;

/** Role in which a document names an agency. */
public enum AgencyRole {
    /** Chủ trì. */
    LEAD,
    /** Theo dõi, đánh giá. */
    MONITORING,
    /** Thực hiện. */
    IMPLEMENTING,
    /** Phối hợp. */
    COORDINATING
}

package vn.datchuan.model;

/** Level of an administrative unit (cấp hành chính) since 1 July 2025: the state, provinces, and the commune level. */
public enum UnitLevel {
    NATIONAL,
    /** Tỉnh, thành phố trực thuộc trung ương. */
    PROVINCE,
    /** Xã. */
    COMMUNE,
    /** Phường. */
    WARD,
    /** Đặc khu. */
    SPECIAL_ZONE
}

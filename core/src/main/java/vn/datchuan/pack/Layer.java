package vn.datchuan.pack;

/** Who speaks in a pack (cấp ban hành). A case goes to the most specific pack that applies; what that leaves undecided goes on to the next. */
public enum Layer {
    /** Logic that every plan shares. */
    BASE,
    NATIONAL,
    PROVINCE,
    COMMUNE
}

package vn.datchuan.pack;

/** Who speaks in a pack (cấp ban hành). A case goes to the most specific pack that applies; what that leaves undecided goes on to the next. */
public enum Layer {
    /** What is left when all others have spoken: windows that are open, judged by the policy that was chosen. */
    POLICY,
    /** Logic that every plan and every policy shares. */
    BASE,
    NATIONAL,
    PROVINCE,
    COMMUNE
}

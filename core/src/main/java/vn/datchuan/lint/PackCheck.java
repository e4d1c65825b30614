package vn.datchuan.lint;

/** One kind of check of a pack that could be read. */
interface PackCheck {

    /** Adds what it finds. */
    void check(CheckedPack pack, Findings findings);
}

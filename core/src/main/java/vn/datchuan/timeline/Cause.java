package vn.datchuan.timeline;

import vn.datchuan.model.Bilingual;

/** Why a verdict is another than it was (nguyên nhân). */
public enum Cause {
    /** Measured values. */
    DATA("số liệu", "data"),
    /** Targets, or what else a plan says. */
    PLAN("kế hoạch", "plan"),
    /** Rules or manifest of a pack. */
    PACK("bộ quy tắc", "pack"),
    /** The policy or one of its parameters, or decisions of persons. */
    POLICY("chính sách đánh giá", "policy"),
    /** This version of the library judges the same inputs otherwise than the one before. */
    LIBRARY("thư viện", "library");

    private final Bilingual words;

    Cause(String vi, String en) {
        this.words = new Bilingual(vi, en);
    }

    /** What a reader is told. */
    public Bilingual words() {
        return words;
    }
}

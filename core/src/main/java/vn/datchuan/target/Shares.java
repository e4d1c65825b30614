package vn.datchuan.target;

/** Tells a quantity that is itself a share ("tỷ lệ", "tỷ trọng"): a change of it in percent could mean points. */
final class Shares {
    private Shares() {}

    /** "trên một vạn dân", "/1.000 dân": a ratio to so many heads and no share. */
    static boolean perHeads(String folded) {
        return folded.contains("vạn dân") || folded.contains("000 ");
    }

    static boolean of(String folded) {
        return folded.contains("tỷ lệ")
                || folded.contains("tỉ lệ")
                || folded.contains("tỷ trọng")
                || folded.contains("hộ nghèo")
                || folded.contains("độ che phủ")
                || folded.contains("tỷ suất");
    }
}

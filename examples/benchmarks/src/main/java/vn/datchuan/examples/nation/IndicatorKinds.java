package vn.datchuan.examples.nation;

import static vn.datchuan.examples.nation.ValueForm.COUNT;
import static vn.datchuan.examples.nation.ValueForm.DECIMAL;
import static vn.datchuan.examples.nation.ValueForm.FLOW;
import static vn.datchuan.examples.nation.ValueForm.PARTS;
import static vn.datchuan.examples.nation.ValueForm.RATING;
import static vn.datchuan.examples.nation.ValueForm.RUNNING_PARTS;
import static vn.datchuan.examples.nation.ValueForm.SHARE;
import static vn.datchuan.examples.nation.ValueForm.SURVEY;

import java.util.List;

/**
 * The kinds of criteria that issued plans print, 30 of them: three are reported as numerator and denominator, one and a half (one in every other plan) in
 * words.
 */
final class IndicatorKinds {

    private static final List<IndicatorKind> ALL = List.of(
            IndicatorKind.of(SHARE, "≥ #%", 6_000, 500),
            IndicatorKind.of(SHARE, "#%", 7_000, 400),
            IndicatorKind.of(SHARE, "Trên #%", 5_000, 500),
            IndicatorKind.of(SHARE, "≤ #%", 2_000, -200),
            IndicatorKind.of(SHARE, "Dưới #%", 1_500, -100),
            IndicatorKind.of(SHARE, "Không quá #%", 1_800, -200),
            IndicatorKind.of(SHARE, "Từ #% đến @%", 4_000, 700),
            IndicatorKind.of(SHARE, "Duy trì #%", 10_000, 0),
            IndicatorKind.of(SHARE, "#%", 10_000, 0),
            IndicatorKind.of(SHARE, "Từ #% trở lên", 5_500, 600),
            IndicatorKind.of(SURVEY, "Tối thiểu #%", 8_000, 200),
            IndicatorKind.of(COUNT, "≥ #", 500, 200),
            IndicatorKind.of(COUNT, "#", 2_500, 500),
            IndicatorKind.of(DECIMAL, "≥ #", 150, 20),
            IndicatorKind.of(SHARE, "Đạt #%", 6_500, 500),
            IndicatorKind.of(SHARE, "≥ #%", 3_000, 800).beginning("(Chưa có chỉ tiêu 2025)"),
            IndicatorKind.of(SHARE, "Duy trì #%", 9_500, 0).ending("(Đã đạt)"),
            IndicatorKind.of(PARTS, "≥ #%", 7_000, 500),
            IndicatorKind.of(RUNNING_PARTS, "Trên #%", 6_000, 600),
            IndicatorKind.of(PARTS, "#%", 8_000, 300),
            IndicatorKind.of(RATING, "Đạt", 0, 0),
            IndicatorKind.of(SHARE, "≥ #%", 6_200, 300),
            IndicatorKind.of(FLOW, "≥ #", 1_200, 300),
            IndicatorKind.of(SHARE, "> #%", 6_500, 300),
            IndicatorKind.of(COUNT, "< #", 3_000, -300),
            IndicatorKind.of(SHARE, "Duy trì ≥ #%", 9_800, 0),
            IndicatorKind.of(SURVEY, "Đạt từ #% trở lên", 7_500, 300),
            IndicatorKind.of(SHARE, "Không dưới #%", 4_500, 900),
            IndicatorKind.of(SHARE, "#% trở lên", 3_500, 900),
            IndicatorKind.of(SHARE, "Không vượt quá #%", 1_200, -100));

    private static final IndicatorKind SECOND_RATING = IndicatorKind.of(RATING, "Đáp ứng", 0, 0);
    private static final int RATED_IN_TURN = 21;

    private IndicatorKinds() {}

    /** In plans with more indicators than there are kinds they come again. */
    static IndicatorKind of(int plan, int indicator) {
        int kind = indicator % ALL.size();
        return kind == RATED_IN_TURN && plan % 2 == 0 ? SECOND_RATING : ALL.get(kind);
    }
}

package vn.datchuan.io;

import java.util.List;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Problem;

/**
 * A first {@code plan.yaml} made of an annex (dự thảo bộ chỉ tiêu từ phụ lục): every name, unit, target and agency as given, and every doubtful thing marked
 * by a comment that begins with {@code # ?}. Nothing is guessed silently: what the annex does not print is left out or said to be made.
 *
 * @param yaml the file, lines ended by line feeds
 * @param doubts what is marked, at its place in the annex
 */
public record AnnexDraft(String yaml, List<Problem> doubts) {

    public AnnexDraft {
        doubts = List.copyOf(doubts);
    }

    /**
     * Makes a draft.
     *
     * @throws DatChuanException if a value column names no year and no period is given
     */
    public static AnnexDraft of(TargetRows annex, PlanHead head) {
        return new AnnexDraftMaker(annex, head).draft();
    }
}

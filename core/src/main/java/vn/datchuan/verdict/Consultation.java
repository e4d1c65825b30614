package vn.datchuan.verdict;

import java.util.List;

/**
 * Which other packs could have spoken of a case beside the one that decided, where a pack of a unit, province or the state takes part (các bộ tiêu chí cùng áp
 * dụng). Packs are named by id, most specific first.
 *
 * @param silent were asked before and left it undecided
 * @param notAsked apply too, and were not asked, because it was decided
 */
public record Consultation(List<String> silent, List<String> notAsked) {

    /** Nobody but the base and the policy could have spoken. */
    public static final Consultation NONE = new Consultation(List.of(), List.of());

    public Consultation {
        silent = List.copyOf(silent);
        notAsked = List.copyOf(notAsked);
    }
}

package vn.datchuan.timeline;

import vn.datchuan.model.Bilingual;

/**
 * A case that the new packs judge otherwise than the old ones, with both explanations.
 *
 * @param before empty text where the case is not there
 * @param after empty text where the case is not there
 */
public record ImpactChange(VerdictChange change, Bilingual before, Bilingual after) {}

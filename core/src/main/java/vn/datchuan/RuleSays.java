package vn.datchuan;

import java.util.List;
import java.util.Optional;
import vn.datchuan.engine.RuleEntry;
import vn.datchuan.model.Bilingual;
import vn.datchuan.verdict.Consultation;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.Finding;
import vn.datchuan.verdict.NamedNumbers;

/**
 * What all findings of one rule have in common.
 *
 * @param thresholds that its condition compares, with their values
 * @param statement of the rule's row, for rows of a pack's own
 */
record RuleSays(String pack, RuleEntry entry, NamedNumbers thresholds, Optional<Bilingual> statement) {

    /** Figures that every reader wants to see, whether the condition names them or not. */
    private static final List<String> ALWAYS =
            List.of(Figure.OBSERVED.property(), Figure.THRESHOLD.property(), Figure.RELATIVE_BASE.property());

    Finding finding(NamedNumbers figures, String legalBasis, Consultation consultation) {
        return new Finding(
                pack,
                entry.name(),
                entry.place(),
                entry.row(),
                figures.only(ALWAYS, entry.operands()),
                thresholds,
                entry.legalBasis().isEmpty() ? legalBasis : entry.legalBasis(),
                statement,
                consultation);
    }
}

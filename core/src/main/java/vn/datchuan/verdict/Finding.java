package vn.datchuan.verdict;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.error.Place;
import vn.datchuan.model.Bilingual;

/**
 * One reason of a conclusion (căn cứ kết luận): the rule, the numbers it compared and the source in law.
 *
 * @param row row of the policy's table, empty for a rule outside it
 * @param place file and line of the rule
 * @param operands figures that the rule's condition names, by property, in its order
 * @param thresholds parameters that the rule's condition names, in its order
 * @param statement what the row states, for rows of a pack's own; names in braces stand for operands and thresholds
 * @param consultation which other packs could have spoken
 */
public record Finding(
        String pack,
        String rule,
        Place place,
        String row,
        Map<String, BigDecimal> operands,
        Map<String, BigDecimal> thresholds,
        String legalBasis,
        Optional<Bilingual> statement,
        Consultation consultation) {

    /** A conclusion of a row whose sentence the library knows. */
    public Finding(
            String pack,
            String rule,
            Place place,
            String row,
            Map<String, BigDecimal> operands,
            Map<String, BigDecimal> thresholds,
            String legalBasis) {
        this(pack, rule, place, row, operands, thresholds, legalBasis, Optional.empty(), Consultation.NONE);
    }

    public Finding {
        operands = NamedNumbers.copyOf(operands);
        thresholds = NamedNumbers.copyOf(thresholds);
    }
}

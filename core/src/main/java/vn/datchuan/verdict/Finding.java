package vn.datchuan.verdict;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.datchuan.error.Place;

/**
 * One reason of a conclusion (căn cứ kết luận): the rule, the numbers it compared and the source in law.
 *
 * @param row row of the policy's table, empty for a rule outside it
 * @param place file and line of the rule
 * @param operands figures that the rule's condition names, by property, in its order
 * @param thresholds parameters that the rule's condition names, in its order
 */
public record Finding(
        String pack,
        String rule,
        Place place,
        String row,
        Map<String, BigDecimal> operands,
        Map<String, BigDecimal> thresholds,
        String legalBasis) {

    public Finding {
        operands = Collections.unmodifiableMap(new LinkedHashMap<>(operands));
        thresholds = Collections.unmodifiableMap(new LinkedHashMap<>(thresholds));
    }
}

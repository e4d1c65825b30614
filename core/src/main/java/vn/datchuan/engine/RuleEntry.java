package vn.datchuan.engine;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.error.Place;

/**
 * What the text of a rule says of it.
 *
 * @param row value of {@code @Row}, empty if none
 * @param legalBasis value of {@code @LegalBasis}, empty if none
 * @param operands names of figures that its condition compares, in order
 * @param thresholds names of policy parameters that its condition compares, in order
 * @param literals numbers that its condition holds figures against, in order, by how they are written: {@code ≥ 80%} of {@code satisfies("≥ 80%")},
 *     {@code observed >= 80}; of a printed range each end
 * @param narrow it sees nothing of a case but its states and how much time has passed, or nothing of a set but its counts
 */
public record RuleEntry(
        String name,
        Place place,
        String row,
        String legalBasis,
        List<String> operands,
        List<String> thresholds,
        Map<String, BigDecimal> literals,
        boolean narrow) {

    public RuleEntry {
        operands = List.copyOf(operands);
        thresholds = List.copyOf(thresholds);
        literals = Collections.unmodifiableMap(new LinkedHashMap<>(literals));
    }
}

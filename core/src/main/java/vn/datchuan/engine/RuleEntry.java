package vn.datchuan.engine;

import java.util.List;
import vn.datchuan.error.Place;

/**
 * What the text of a rule says of it.
 *
 * @param row value of {@code @Row}, empty if none
 * @param legalBasis value of {@code @LegalBasis}, empty if none
 * @param operands names of figures that its condition compares, in order
 * @param thresholds names of policy parameters that its condition compares, in order
 */
public record RuleEntry(
        String name, Place place, String row, String legalBasis, List<String> operands, List<String> thresholds) {}

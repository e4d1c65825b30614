package vn.datchuan.timeline;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.model.Measurement;
import vn.datchuan.verdict.ExpertOverride;

/**
 * What a replay follows from, so that it can be run again from its own report and compared one input at a time.
 *
 * @param library version
 * @param policy name, as it was chosen
 * @param parameters of the policy and the base, all of them
 * @param overrides decisions of persons that stood beside the policy, in canonical order
 * @param policyDigest over name, parameters and decisions of persons
 * @param packs all versions that were in force on one of the days, with rules, a plan or both, that judged a unit of the values, in their order
 * @param valuesDigest over the rows, whatever file and order they came in
 * @param values the rows, in canonical order; a report does not say where each was read
 */
public record ReplayInputs(
        String library,
        String policy,
        SortedMap<String, BigDecimal> parameters,
        List<ExpertOverride> overrides,
        String policyDigest,
        List<UsedPack> packs,
        String valuesDigest,
        List<Measurement> values) {

    public ReplayInputs {
        SortedMap<String, BigDecimal> plain = new TreeMap<>();
        parameters.forEach((name, value) -> plain.put(name, Plain.of(value)));
        parameters = Collections.unmodifiableSortedMap(plain);
        overrides = List.copyOf(overrides);
        packs = List.copyOf(packs);
        values = List.copyOf(values);
    }

    /** Without decisions of persons. */
    public ReplayInputs(
            String library,
            String policy,
            SortedMap<String, BigDecimal> parameters,
            String policyDigest,
            List<UsedPack> packs,
            String valuesDigest,
            List<Measurement> values) {
        this(library, policy, parameters, List.of(), policyDigest, packs, valuesDigest, values);
    }
}

package vn.datchuan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import vn.datchuan.fact.CaseIdentity;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Verdict;

/**
 * What a stream keeps of a unit that is done.
 *
 * @param planDigests of the plans it was judged by, by id
 * @param valuesDigest over its usable rows; empty if it has none
 * @param overridden cases that a person decided
 */
record UnitTotals(
        String unit,
        Map<Verdict, Integer> verdicts,
        int problems,
        SortedMap<String, String> planDigests,
        Optional<String> valuesDigest,
        Set<CaseIdentity> overridden) {

    static UnitTotals of(JudgedUnit one) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (Evaluation e : one.report().evaluations()) {
            verdicts.merge(e.verdict(), 1, Integer::sum);
        }
        return new UnitTotals(
                one.report().unit(),
                verdicts,
                one.report().problems().size(),
                one.planDigests(),
                one.valuesDigest(),
                one.overridden());
    }
}

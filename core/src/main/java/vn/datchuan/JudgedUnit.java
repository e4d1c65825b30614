package vn.datchuan;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import vn.datchuan.fact.CaseIdentity;
import vn.datchuan.verdict.UnitReport;

/**
 * One unit of a stream, judged.
 *
 * @param planDigests of the plans it was judged by, by id
 * @param valuesDigest over its usable rows; empty if it has none
 * @param overridden cases that a person decided
 */
record JudgedUnit(
        UnitReport report,
        SortedMap<String, String> planDigests,
        Optional<String> valuesDigest,
        Set<CaseIdentity> overridden) {}

package vn.datchuan.io;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a stored report says of itself (phần đầu báo cáo): enough to make it again.
 *
 * @param lines it is a stream of lines (NDJSON), not one document
 * @param asOf of an evaluation
 * @param days of a replay, in order; none of an evaluation
 * @param policy name
 * @param illustrative the values are made up
 * @param vietnamese an evaluation explains itself in Vietnamese
 * @param english an evaluation explains itself in English
 * @param plans digests of plans, by plan id; of a replay by pack id and version, parted by a space
 * @param packs digests of packs, by pack id; of a replay by pack id and version, parted by a space
 * @param policyDigest over name and parameters of the policy
 * @param valuesDigest over the rows of the values
 * @param library version
 */
public record StoredHead(
        Kind kind,
        boolean lines,
        Optional<LocalDate> asOf,
        List<LocalDate> days,
        String policy,
        boolean illustrative,
        boolean vietnamese,
        boolean english,
        SortedMap<String, String> plans,
        SortedMap<String, String> packs,
        String policyDigest,
        String valuesDigest,
        String library) {

    public StoredHead {
        days = List.copyOf(days);
        plans = Collections.unmodifiableSortedMap(new TreeMap<>(plans));
        packs = Collections.unmodifiableSortedMap(new TreeMap<>(packs));
    }

    /** What a stored report is. */
    public enum Kind {
        /** As of one day. */
        EVALUATION,
        /** Years as of each of some days. */
        REPLAY
    }
}

package vn.datchuan.verdict;

import java.util.SortedMap;

/**
 * What a report follows from. All SHA-256 in lower-case hexadecimal, but for the library's version.
 *
 * @param plans by plan id
 * @param packs by pack id
 * @param policy over the policy's name and parameters
 * @param overValues over the canonical rows, whatever file and order they came in
 * @param library version
 */
public record Digests(
        SortedMap<String, String> plans,
        SortedMap<String, String> packs,
        String policy,
        DeferredText overValues,
        String library) {

    /** With a digest of the rows that is known already. */
    public Digests(
            SortedMap<String, String> plans,
            SortedMap<String, String> packs,
            String policy,
            String values,
            String library) {
        this(plans, packs, policy, DeferredText.of(values), library);
    }

    /** Digest over the canonical rows; made when it is first asked for. */
    public String values() {
        return overValues.text();
    }
}

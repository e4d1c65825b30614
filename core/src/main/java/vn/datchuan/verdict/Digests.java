package vn.datchuan.verdict;

import java.util.SortedMap;

/**
 * What a report follows from. All SHA-256 in lower-case hexadecimal, but for the library's version.
 *
 * @param plans by plan id
 * @param packs by pack id
 * @param policy over the policy's name and parameters
 * @param values over the canonical rows, whatever file and order they came in
 * @param library version
 */
public record Digests(
        SortedMap<String, String> plans,
        SortedMap<String, String> packs,
        String policy,
        String values,
        String library) {}

package vn.datchuan.examples.nation;

import java.util.List;
import java.util.Map;
import vn.datchuan.examples.nation.ChildProcess.Result;

/**
 * What one run of the benchmark found.
 *
 * @param warm times in one JVM, by contender
 * @param cold times of processes, by contender
 * @param one the last process that judged one nation in the small heap, and
 * @param many the one that judged many
 * @param digests SHA-256 of outputs, by what they are of
 */
record Figures(
        Extent extent,
        Map<String, Measured> warm,
        Map<String, Measured> cold,
        Measured oneNation,
        Result one,
        Measured manyNations,
        Result many,
        Map<String, List<String>> digests,
        List<Growth> growth) {

    static final String SQL_1 = "DuckDB, plain CASE, 1 thread";
    static final String SQL_2 = "DuckDB, plain CASE, 2 threads";
    static final String CSV_1 = "DatChuan, CSV, 1 thread";
    static final String CSV_2 = "DatChuan, CSV, 2 threads";
    static final String CSV_2_QUICK =
            "DatChuan, CSV, 2 threads, quick compiler alone (-XX:TieredStopAtLevel=1 -XX:+UseSerialGC)";
    static final String CSV_2_YAML = "DatChuan, CSV, 2 threads, plans from their YAML files";
    static final String CSV_2_ARCHIVE = "DatChuan, CSV, 2 threads, with an archive of classes";
    static final String JSON_2 = "DatChuan, NDJSON with findings, 2 threads";
    static final String EXPLAINED_2 = "DatChuan, NDJSON with findings, explained in vi and en, 2 threads";
    static final String OPEN_2 = "DatChuan, CSV, open periods by quarterly figures, 2 threads";

    Measured warm(String name) {
        return of(warm, name);
    }

    Measured cold(String name) {
        return of(cold, name);
    }

    private static Measured of(Map<String, Measured> all, String name) {
        Measured found = all.get(name);
        if (found == null) {
            throw new IllegalArgumentException(name + " was not measured; expected one of " + all.keySet());
        }
        return found;
    }
}

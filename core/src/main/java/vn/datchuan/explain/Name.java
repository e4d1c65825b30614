package vn.datchuan.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Name of a place in a sentence.
 *
 * @param index position among the names that {@link Facts} knows; -1 for another one
 */
record Name(String text, int index) {

    private static final List<String> KNOWN = List.of(
            "period",
            "close",
            "deadline",
            "verdict",
            "reading",
            "target",
            "part",
            "assumptions",
            "threshold",
            "reason",
            "basePeriod",
            "baseValue",
            "level",
            "asOf",
            "value",
            "number",
            "relation",
            "unitNote",
            "note",
            "units",
            "smallestGap",
            "gapLimit",
            "gap",
            "gapShare",
            "missing",
            "surplus",
            "shortfallLimit",
            "shortfall",
            "stepShortfall",
            "base",
            "path",
            "behind",
            "way",
            "excessLimit",
            "excess",
            "rest",
            "restPhrase",
            "harder",
            "estimated",
            "best",
            "bestRelation",
            "probabilityLimit",
            "probability",
            "points",
            "forecastPoints",
            "projected",
            "elapsedLimit",
            "elapsed",
            "reportingMonths",
            "elapsedMonths",
            "count",
            "parts",
            "rules",
            "legalBasis",
            "operands");

    /** How many names are known. */
    static final int COUNT = KNOWN.size();

    private static final Map<String, Name> NAMES = new HashMap<>();

    static {
        for (int i = 0; i < COUNT; i++) {
            NAMES.put(KNOWN.get(i), new Name(KNOWN.get(i), i));
        }
    }

    static Name of(String text) {
        Name known = NAMES.get(text);
        return known == null ? new Name(text, -1) : known;
    }
}

package vn.datchuan.replay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.timeline.Timeline;

/** The verdicts of a replay by case and day, in the order of its timelines. */
final class VerdictTable {

    private final Map<CaseKey, Map<LocalDate, DatedVerdict>> verdicts = new LinkedHashMap<>();

    VerdictTable(ReplayReport report) {
        for (Timeline timeline : report.timelines()) {
            Map<LocalDate, DatedVerdict> byDay = new HashMap<>();
            for (DatedVerdict verdict : timeline.verdicts()) {
                byDay.put(verdict.asOf(), verdict);
            }
            verdicts.put(timeline.key(), byDay);
        }
    }

    Iterable<CaseKey> keys() {
        return verdicts.keySet();
    }

    boolean has(CaseKey key) {
        return verdicts.containsKey(key);
    }

    Optional<DatedVerdict> at(CaseKey key, LocalDate day) {
        return Optional.ofNullable(verdicts.getOrDefault(key, Map.of()).get(day));
    }

    /** True if both say the same of a case on a day, or both nothing. */
    boolean saysTheSame(VerdictTable other, CaseKey key, LocalDate day) {
        return same(at(key, day), other.at(key, day));
    }

    static boolean same(Optional<DatedVerdict> a, Optional<DatedVerdict> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty();
        }
        return a.orElseThrow().saysTheSame(b.orElseThrow());
    }
}

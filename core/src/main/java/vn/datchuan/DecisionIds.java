package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.assembly.MeasurementBook;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.Sha256;
import vn.datchuan.plan.Plan;

/**
 * Ids of the decisions on one plan and unit: the first 32 hexadecimal digits of SHA-256 over the version of this form, plan id and digest, digests of all packs
 * with rules, policy digest, unit, code and period, as-of date, and the indicator's usable rows, sorted; one a line. Not thread-safe.
 */
final class DecisionIds {

    private static final String VERSION = "datchuan-decision/1";
    private static final int LENGTH = 32;

    private final Plan plan;
    private final LocalDate asOf;
    private final MeasurementBook book;
    private final Sha256.Beginning beginning;

    DecisionIds(Plan plan, LocalDate asOf, String policyDigest, Map<String, String> packDigests, MeasurementBook book) {
        this.plan = plan;
        this.asOf = asOf;
        this.book = book;
        SortedMap<String, String> packs = new TreeMap<>(packDigests);
        StringBuilder lines = new StringBuilder(VERSION);
        lines.append('\n').append(plan.id()).append(' ').append(plan.digest());
        for (Map.Entry<String, String> pack : packs.entrySet()) {
            lines.append('\n').append(pack.getKey()).append(' ').append(pack.getValue());
        }
        lines.append('\n')
                .append(policyDigest)
                .append('\n')
                .append(plan.unit().code())
                .append(' ');
        this.beginning = new Sha256.Beginning(lines.toString());
    }

    /**
     * The id of one decision.
     *
     * @param code of the indicator, or of a part of it
     */
    String of(PlannedCase planned, String code) {
        StringBuilder rest = new StringBuilder(code);
        rest.append(' ').append(planned.period().label()).append('\n').append(asOf);
        for (String row : rows(code)) {
            rest.append('\n').append(row);
        }
        return beginning.with(rest.toString()).substring(0, LENGTH);
    }

    private List<String> rows(String code) {
        List<Measurement> measurements = book.of(plan.id(), code);
        List<String> rows = new ArrayList<>(measurements.size());
        for (Measurement m : measurements) {
            rows.add(Canonical.row(plan.id(), m));
        }
        if (rows.size() > 1) {
            rows.sort(null);
        }
        return rows;
    }
}

package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.datchuan.assembly.PlanRows;
import vn.datchuan.fact.CaseIdentity;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.Sha256;
import vn.datchuan.plan.Plan;
import vn.datchuan.verdict.DeferredText;

/**
 * Ids of the decisions on one plan and unit: the first 32 hexadecimal digits of SHA-256 over the version of this form, plan id and digest, digests of all packs
 * with rules, policy digest, unit, code and period, as-of date, and the indicator's usable rows, sorted; one a line. Made when they are asked for.
 * Thread-safe.
 */
final class DecisionIds implements Function<Object, String> {

    private static final String VERSION = "datchuan-decision/1";
    private static final int LENGTH = 32;

    private final Plan plan;
    private final LocalDate asOf;
    private final PlanRows rows;
    private final String policyDigest;
    private final Map<String, String> packDigests;
    private Sha256.@Nullable Beginning beginning;

    /** @param packDigests of packs with rules that may judge the unit */
    DecisionIds(Plan plan, LocalDate asOf, String policyDigest, Map<String, String> packDigests, PlanRows rows) {
        this.plan = plan;
        this.asOf = asOf;
        this.policyDigest = policyDigest;
        this.packDigests = packDigests;
        this.rows = rows;
    }

    /** The id of one decision, on an indicator or on a part of it. */
    DeferredText of(CaseIdentity decided) {
        return DeferredText.madeBy(this, decided);
    }

    @Override
    public String apply(Object decided) {
        CaseIdentity one = (CaseIdentity) decided;
        StringBuilder rest = new StringBuilder(one.indicator());
        rest.append(' ').append(one.period()).append('\n').append(asOf);
        for (String row : rows(one.indicator())) {
            rest.append('\n').append(row);
        }
        return beginning().with(rest.toString()).substring(0, LENGTH);
    }

    private synchronized Sha256.Beginning beginning() {
        Sha256.Beginning known = beginning;
        if (known == null) {
            StringBuilder lines = new StringBuilder(VERSION);
            lines.append('\n').append(plan.id()).append(' ').append(plan.digest());
            for (Map.Entry<String, String> pack : packDigests().entrySet()) {
                lines.append('\n').append(pack.getKey()).append(' ').append(pack.getValue());
            }
            lines.append('\n')
                    .append(policyDigest)
                    .append('\n')
                    .append(plan.unit().code())
                    .append(' ');
            known = new Sha256.Beginning(lines.toString());
            beginning = known;
        }
        return known;
    }

    private SortedMap<String, String> packDigests() {
        SortedMap<String, String> digests = new TreeMap<>(packDigests);
        for (Map.Entry<String, String> base : plan.provisions().bases().entrySet()) {
            digests.put("plan " + base.getKey(), base.getValue());
        }
        return digests;
    }

    private List<String> rows(String code) {
        List<Measurement> measurements = rows.of(code);
        List<String> texts = new ArrayList<>(measurements.size());
        for (Measurement m : measurements) {
            texts.add(Canonical.row(plan.id(), m));
        }
        if (texts.size() > 1) {
            texts.sort(null);
        }
        return texts;
    }
}

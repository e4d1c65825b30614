package vn.datchuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.assembly.MeasurementBook;
import vn.datchuan.assembly.Values;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.Sha256;

/** Canonical texts over which digests and decision ids are made, so that anyone can make them again. */
public final class Canonical {

    private Canonical() {}

    /** One row as it was reported: the same, with the plan only where the row names it. */
    public static String row(Measurement m) {
        return row(m.plan().orElse(""), m);
    }

    /** One usable row: unit, plan, code, first and last day, value, as_of, known_on, status and exactness, separated by tabs. */
    static String row(String plan, Measurement m) {
        return String.join(
                "\t",
                m.unit(),
                plan,
                m.indicator(),
                m.period().start().toString(),
                m.period().end().toString(),
                Values.text(m.value()),
                text(m.asOf()),
                text(m.knownOn()),
                m.status().name(),
                m.exact() ? "exact" : "");
    }

    private static String text(Optional<LocalDate> day) {
        return day.isPresent() ? day.orElseThrow().toString() : "";
    }

    /** Digest of all usable rows, sorted, one a line. */
    static String valuesDigest(MeasurementBook book) {
        List<String> rows = new ArrayList<>();
        for (Map.Entry<String, Map<String, List<Measurement>>> plan :
                book.byPlan().entrySet()) {
            for (List<Measurement> ofIndicator : plan.getValue().values()) {
                for (Measurement m : ofIndicator) {
                    rows.add(row(plan.getKey(), m));
                }
            }
        }
        return sorted(rows);
    }

    /** Digest of rows: sorted as texts, one a line. */
    public static String sorted(List<String> rows) {
        List<String> sorted = new ArrayList<>(rows);
        sorted.sort(null);
        return Sha256.of(String.join("\n", sorted));
    }

    /** Digest of a policy: its name, then one line a parameter, {@code name=value}, by name. */
    static String policyDigest(PolicyParameters policy) {
        StringBuilder text = new StringBuilder(policy.name());
        for (Map.Entry<String, BigDecimal> parameter : policy.byName().entrySet()) {
            text.append('\n').append(parameter.getKey()).append('=').append(Values.plain(parameter.getValue()));
        }
        return Sha256.of(text.toString());
    }
}

package vn.datchuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.datchuan.assembly.MeasurementBook;
import vn.datchuan.assembly.PlanRows;
import vn.datchuan.assembly.Values;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.Sha256;

/** Canonical texts over which digests and decision ids are made, so that anyone can make them again. */
public final class Canonical {

    private static final int ROW = 96;
    private static final int FIRST_OF_FOUR_DIGITS = 1000;
    private static final int LAST_OF_FOUR_DIGITS = 9999;

    private Canonical() {}

    /** One row as it was reported: the same, with the plan only where the row names it. */
    public static String row(Measurement m) {
        return row(m.plan().orElse(""), m);
    }

    /** One usable row: unit, plan, code, first and last day, value, as_of, known_on, status and exactness, separated by tabs. */
    static String row(String plan, Measurement m) {
        StringBuilder row = new StringBuilder(ROW);
        row.append(m.unit()).append('\t').append(plan).append('\t').append(m.indicator());
        add(Optional.of(m.period().start()), row);
        add(Optional.of(m.period().end()), row);
        row.append('\t').append(Values.text(m.value()));
        add(m.asOf(), row);
        add(m.knownOn(), row);
        row.append('\t').append(m.status().name()).append('\t');
        return m.exact() ? row.append("exact").toString() : row.toString();
    }

    private static void add(Optional<LocalDate> day, StringBuilder row) {
        row.append('\t');
        if (day.isPresent()) {
            LocalDate date = day.orElseThrow();
            if (date.getYear() < FIRST_OF_FOUR_DIGITS || date.getYear() > LAST_OF_FOUR_DIGITS) {
                row.append(date);
                return;
            }
            row.append(date.getYear()).append('-');
            two(date.getMonthValue(), row);
            row.append('-');
            two(date.getDayOfMonth(), row);
        }
    }

    private static void two(int number, StringBuilder row) {
        row.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    /**
     * Digest of all usable rows of some units: one line a unit, by unit, with its code, a tab, and the digest of its rows; so it can be made unit by unit,
     * in whatever order they come.
     */
    static String valuesDigest(Map<String, String> digestByUnit) {
        List<String> lines = new ArrayList<>(digestByUnit.size());
        for (Map.Entry<String, String> unit : digestByUnit.entrySet()) {
            lines.add(unit.getKey() + "\t" + unit.getValue());
        }
        return sorted(lines);
    }

    /** Digest of the usable rows of one unit: sorted as texts, one a line. */
    static String unitDigest(List<PlanRows> plans) {
        List<String> rows = new ArrayList<>();
        for (PlanRows plan : plans) {
            for (Measurement m : plan.all()) {
                rows.add(row(plan.codes().plan(), m));
            }
        }
        return sorted(rows);
    }

    /** Digests of the units of a book that have usable rows. */
    static Map<String, String> unitDigests(MeasurementBook book) {
        Map<String, String> digests = new HashMap<>();
        for (String unit : book.units()) {
            digests.put(unit, unitDigest(book.byUnit().getOrDefault(unit, List.of())));
        }
        return digests;
    }

    /** The digest of a book, made when it is asked for. */
    static final class ValuesDigest implements Function<Object, String> {

        @Override
        public String apply(Object book) {
            return valuesDigest(unitDigests((MeasurementBook) book));
        }
    }

    /** Digest of rows: sorted as texts, one a line. */
    public static String sorted(List<String> rows) {
        if (isSorted(rows)) {
            return Sha256.ofLines(rows);
        }
        List<String> sorted = new ArrayList<>(rows);
        sorted.sort(null);
        return Sha256.ofLines(sorted);
    }

    private static boolean isSorted(List<String> rows) {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i - 1).compareTo(rows.get(i)) > 0) {
                return false;
            }
        }
        return true;
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

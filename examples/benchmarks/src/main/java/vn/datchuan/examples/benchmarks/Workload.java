package vn.datchuan.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.RulePack;

/**
 * What is judged: packs, rows and a day. Named by a kind and a size, as in {@code closed:1000}.
 *
 * @param verdicts evaluations that come of it
 */
record Workload(List<RulePack> packs, List<Measurement> rows, LocalDate asOf, int verdicts) {

    /** All windows of 2026 are closed. */
    static final LocalDate CLOSED = LocalDate.of(2027, 1, 31);

    /** All windows of 2026 are open, three quarters of them gone. */
    static final LocalDate OPEN = LocalDate.of(2026, 9, 30);

    private static final int INDICATORS = 30;
    private static final int PROVINCE_INDICATORS = 47;
    private static final int UNITS_OF_RULES = 20;
    private static final String YEAR = "2026";

    /** Two quarters before the window, and those in it that are over. */
    private static final String[] QUARTERS = {"2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"};

    /**
     * Makes a workload.
     *
     * @param name {@code closed:N}, {@code open:N}, {@code layers2:N}, {@code layers4:N} for N units of 30 indicators; {@code province:N} for units of 47;
     *     {@code packs:N} for one unit beside N packs of rules of others; {@code plans:N} for one unit beside N - 1 plans of others; {@code rules:N} for 20 units
     *     with a pack of N rules of their own
     */
    static Workload of(String name) {
        int size = size(name);
        return switch (kind(name)) {
            case "closed" -> closed(Plans.packs(size, INDICATORS, 2026, 2026), size, INDICATORS);
            case "province" -> closed(Plans.packs(size, PROVINCE_INDICATORS, 2026, 2026), size, PROVINCE_INDICATORS);
            case "open" ->
                new Workload(
                        Plans.packs(size, INDICATORS, 2026, 2026),
                        Values.of(size, INDICATORS, QUARTERS),
                        OPEN,
                        verdicts(name));
            case "layers2" ->
                closed(with(Plans.packs(size, INDICATORS, 2026, 2026), LayerPacks.two()), size, INDICATORS);
            case "layers4" ->
                closed(with(Plans.packs(size, INDICATORS, 2026, 2026), LayerPacks.four()), size, INDICATORS);
            case "packs" ->
                closed(with(Plans.packs(1, INDICATORS, 2026, 2026), LayerPacks.ofOthers(size)), 1, INDICATORS);
            case "rules" ->
                closed(
                        with(Plans.packs(UNITS_OF_RULES, INDICATORS, 2026, 2026), List.of(LayerPacks.ofRules(size))),
                        UNITS_OF_RULES,
                        INDICATORS);
            case "plans" -> closed(Plans.packs(size, INDICATORS, 2026, 2026), 1, INDICATORS);
            default -> throw new IllegalArgumentException("workload " + name);
        };
    }

    /** How many evaluations come of a workload, without making it. */
    static int verdicts(String name) {
        return switch (kind(name)) {
            case "province" -> size(name) * PROVINCE_INDICATORS;
            case "packs", "plans" -> INDICATORS;
            case "rules" -> UNITS_OF_RULES * INDICATORS;
            default -> size(name) * INDICATORS;
        };
    }

    private static String kind(String name) {
        return name.substring(0, name.indexOf(':'));
    }

    private static int size(String name) {
        return Integer.parseInt(name.substring(name.indexOf(':') + 1));
    }

    private static Workload closed(List<RulePack> packs, int units, int indicators) {
        return new Workload(packs, Values.of(units, indicators, YEAR), CLOSED, units * indicators);
    }

    private static List<RulePack> with(List<RulePack> packs, List<RulePack> more) {
        List<RulePack> all = new ArrayList<>(packs);
        all.addAll(more);
        return all;
    }
}

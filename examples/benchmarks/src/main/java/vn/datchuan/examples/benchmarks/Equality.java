package vn.datchuan.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.Plan;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Scorecard;

/** Holds what each contender says against what DatChuan says: verdict, severity, flags, reason and row of each evaluation, and all scorecards. */
final class Equality {

    /** Before the first window, in its first weeks, near its end, on the day after its close, and when the second window has closed too. */
    static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 1, 20),
            LocalDate.of(2026, 4, 30),
            LocalDate.of(2026, 9, 30),
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2028, 1, 31));

    private static final String[] PERIODS = {
        "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4", "2026", "2027"
    };

    private final List<RulePack> packs;
    private final List<Measurement> odd;
    private final int units;
    private final int indicators;

    /** Seeded: the same for the same numbers of units and of indicators each. */
    Equality(int units, int indicators) {
        this.units = units;
        this.indicators = indicators;
        packs = Plans.packs(units, indicators, 2026, 2027);
        odd = Values.withOddities(units, indicators, PERIODS);
    }

    /** What differs from DatChuan, a line each; empty if all is equal. */
    List<String> differences(Contender contender) {
        if (!contender.evaluates()) {
            return naiveDifferences();
        }
        ComplianceEvaluator expected = Contender.DATCHUAN.evaluator(packs);
        ComplianceEvaluator actual = contender.evaluator(packs);
        List<String> differences = new ArrayList<>();
        for (LocalDate day : DAYS) {
            differ(lines(expected, day), lines(actual, day), contender, differences);
        }
        return differences;
    }

    /** Rows that DatChuan concludes from on all days, so that one sees what was compared. */
    SortedSet<String> rows() {
        ComplianceEvaluator evaluator = Contender.DATCHUAN.evaluator(packs);
        SortedSet<String> rows = new TreeSet<>();
        for (LocalDate day : DAYS) {
            evaluator.evaluate(odd, day).evaluations().forEach(e -> rows.add(e.row() + " " + e.verdict()));
        }
        return rows;
    }

    private List<String> lines(ComplianceEvaluator evaluator, LocalDate day) {
        var report = evaluator.evaluate(odd, day);
        List<String> lines = new ArrayList<>();
        for (Evaluation e : report.evaluations()) {
            lines.add(day + " " + e.unit().code() + " " + e.indicator() + " "
                    + e.period().label() + ": " + e.verdict() + " " + e.severity() + " " + e.flags() + " " + e.reason()
                    + " row " + e.row());
        }
        for (Scorecard card : report.scorecards()) {
            lines.add(card.toString());
        }
        return lines;
    }

    private List<String> naiveDifferences() {
        List<RulePack> oneYear = Plans.packs(units, indicators, 2026, 2026);
        List<Measurement> rows = Values.of(units, indicators, "2026");
        List<String> expected = new ArrayList<>();
        for (Evaluation e : Contender.DATCHUAN
                .evaluator(oneYear)
                .evaluate(rows, Workload.CLOSED)
                .evaluations()) {
            expected.add(e.unit().code() + " " + e.indicator() + ": " + e.verdict() + " "
                    + e.reason().map(Enum::name).orElse(""));
        }
        List<String> actual = new ArrayList<>();
        for (NaiveResult r : new NaiveDrools(plans(oneYear)).judge(rows)) {
            actual.add(r.unit() + " " + r.indicator() + ": " + r.verdict() + " " + r.reason());
        }
        expected.sort(null);
        actual.sort(null);
        List<String> differences = new ArrayList<>();
        differ(expected, actual, Contender.NAIVE_DROOLS, differences);
        return differences;
    }

    static List<Plan> plans(List<RulePack> packs) {
        List<Plan> plans = new ArrayList<>();
        packs.forEach(pack -> pack.plan().ifPresent(plans::add));
        return plans;
    }

    private static void differ(List<String> expected, List<String> actual, Contender by, List<String> differences) {
        if (expected.isEmpty() || expected.size() != actual.size()) {
            differences.add(by.title() + ": " + actual.size() + " results; expected " + expected.size());
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(actual.get(i))) {
                differences.add(by.title() + ": " + actual.get(i) + "; expected " + expected.get(i));
            }
        }
    }
}

package vn.datchuan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Scorecard.By;

/** Counts the evaluations of one unit that close in one year, set by set. Not thread-safe. */
final class YearSets {

    private final VerdictCounter ofUnit = new VerdictCounter();
    private final Map<String, VerdictCounter> ofSections = new LinkedHashMap<>();
    private final Map<String, VerdictCounter> ofAgencies = new LinkedHashMap<>();
    private final VerdictCounter ofTasks = new VerdictCounter();

    /** One set. */
    record Kind(By by, String name, VerdictCounter counter) {}

    void addTarget(Evaluation e, String section) {
        ofUnit.add(e);
        counter(ofSections, section).add(e);
        counter(ofAgencies, e.leadAgency()).add(e);
    }

    void addTask(Evaluation e) {
        ofTasks.add(e);
    }

    private static VerdictCounter counter(Map<String, VerdictCounter> byName, String name) {
        VerdictCounter known = byName.get(name);
        if (known == null) {
            known = new VerdictCounter();
            byName.put(name, known);
        }
        return known;
    }

    /** Sets with at least one evaluation, by kind, those of one kind in the order in which they were first met. */
    List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        add(By.UNIT, "", ofUnit, kinds);
        for (Map.Entry<String, VerdictCounter> section : ofSections.entrySet()) {
            add(By.SECTION, section.getKey(), section.getValue(), kinds);
        }
        for (Map.Entry<String, VerdictCounter> agency : ofAgencies.entrySet()) {
            add(By.LEAD_AGENCY, agency.getKey(), agency.getValue(), kinds);
        }
        add(By.TASKS, "", ofTasks, kinds);
        return kinds;
    }

    private static void add(By by, String name, VerdictCounter counter, List<Kind> kinds) {
        if (!counter.isEmpty()) {
            kinds.add(new Kind(by, name, counter));
        }
    }
}

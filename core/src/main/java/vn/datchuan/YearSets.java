package vn.datchuan;

import java.util.ArrayList;
import java.util.List;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Scorecard.By;

/** Counts the evaluations of one unit that close in one year, set by set. Not thread-safe. */
final class YearSets {

    private final int year;
    private final VerdictCounter ofUnit = new VerdictCounter();
    private final NamedCounters ofSections = new NamedCounters();
    private final NamedCounters ofAgencies = new NamedCounters();
    private final VerdictCounter ofTasks = new VerdictCounter();

    YearSets(int year) {
        this.year = year;
    }

    /** One set. */
    record Kind(By by, String name, VerdictCounter counter) {}

    int year() {
        return year;
    }

    void addTarget(Evaluation e, String section) {
        int kind = VerdictCounter.kind(e);
        ofUnit.add(kind);
        ofSections.of(section).add(kind);
        ofAgencies.of(e.leadAgency()).add(kind);
    }

    void addTask(Evaluation e) {
        ofTasks.add(VerdictCounter.kind(e));
    }

    /** Sets with at least one evaluation, by kind, those of one kind in the order in which they were first met. */
    List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        add(By.UNIT, "", ofUnit, kinds);
        for (int i = 0; i < ofSections.size(); i++) {
            add(By.SECTION, ofSections.name(i), ofSections.counter(i), kinds);
        }
        for (int i = 0; i < ofAgencies.size(); i++) {
            add(By.LEAD_AGENCY, ofAgencies.name(i), ofAgencies.counter(i), kinds);
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

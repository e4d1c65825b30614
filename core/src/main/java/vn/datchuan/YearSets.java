package vn.datchuan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Scorecard.By;

/** Counts the evaluations of one unit that close in one year, set by set. Not thread-safe. */
final class YearSets {

    private final VerdictCounter ofUnit = new VerdictCounter();
    private final Map<String, VerdictCounter> ofSections = new LinkedHashMap<>();
    private final Map<String, VerdictCounter> ofAgencies = new LinkedHashMap<>();
    private final VerdictCounter ofTasks = new VerdictCounter();
    private String lastSection = "";
    private String lastAgency = "";
    private @Nullable VerdictCounter ofLastSection;
    private @Nullable VerdictCounter ofLastAgency;

    /** One set. */
    record Kind(By by, String name, VerdictCounter counter) {}

    /** @param titles of sections by id; a section without one is named by its id */
    void addTarget(Evaluation e, Map<String, String> titles) {
        VerdictCounter ofSection = ofLastSection;
        if (ofSection == null || !lastSection.equals(e.section())) {
            lastSection = e.section();
            ofSection = counter(ofSections, titles.getOrDefault(lastSection, lastSection));
            ofLastSection = ofSection;
        }
        VerdictCounter ofAgency = ofLastAgency;
        if (ofAgency == null || !lastAgency.equals(e.leadAgency())) {
            lastAgency = e.leadAgency();
            ofAgency = counter(ofAgencies, lastAgency);
            ofLastAgency = ofAgency;
        }
        ofUnit.add(e);
        ofSection.add(e);
        ofAgency.add(e);
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

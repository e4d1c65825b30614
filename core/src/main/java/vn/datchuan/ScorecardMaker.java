package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.engine.Decision;
import vn.datchuan.engine.Layers;
import vn.datchuan.fact.VerdictTally;
import vn.datchuan.plan.Section;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Scorecard;
import vn.datchuan.verdict.Scorecard.By;
import vn.datchuan.verdict.VerdictCounts;

/** Makes the scorecards: by unit and year, by section, by lead agency, and one for tasks. A window belongs to the year in which it closes. */
final class ScorecardMaker {

    private final Layers layers;
    private final LocalDate asOf;

    ScorecardMaker(Layers layers, LocalDate asOf) {
        this.layers = layers;
        this.asOf = asOf;
    }

    /** One card in the making. */
    private record Draft(int year, By by, String name, VerdictCounts counts, VerdictTally tally) {}

    /** Ordered by unit, year, kind, and printed order within a kind. */
    List<Scorecard> make(List<List<PlannedCase>> plans, List<Evaluation> evaluations) {
        Map<String, String> sections = sectionTitles(plans);
        Map<String, Map<Integer, Map<By, Map<String, List<Evaluation>>>>> sets = new TreeMap<>();
        for (Evaluation e : evaluations) {
            int year = e.close().getYear();
            if (!Tallies.isSet(e) || asOf.isBefore(LocalDate.of(year, 1, 1))) {
                continue;
            }
            Map<By, Map<String, List<Evaluation>>> ofYear =
                    ofYear(sets, e.unit().code(), year);
            if (e.task()) {
                add(ofYear, By.TASKS, "", e);
            } else {
                add(ofYear, By.UNIT, "", e);
                add(ofYear, By.SECTION, sections.getOrDefault(e.plan() + " " + e.section(), e.section()), e);
                add(ofYear, By.LEAD_AGENCY, e.leadAgency(), e);
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (Map.Entry<String, Map<Integer, Map<By, Map<String, List<Evaluation>>>>> unit : sets.entrySet()) {
            for (Map.Entry<Integer, Map<By, Map<String, List<Evaluation>>>> year :
                    unit.getValue().entrySet()) {
                addDrafts(unit.getKey(), year.getKey(), year.getValue(), drafts);
            }
        }
        return cards(drafts);
    }

    private static Map<By, Map<String, List<Evaluation>>> ofYear(
            Map<String, Map<Integer, Map<By, Map<String, List<Evaluation>>>>> sets, String unit, int year) {
        Map<Integer, Map<By, Map<String, List<Evaluation>>>> ofUnit = sets.get(unit);
        if (ofUnit == null) {
            ofUnit = new TreeMap<>();
            sets.put(unit, ofUnit);
        }
        Map<By, Map<String, List<Evaluation>>> ofYear = ofUnit.get(year);
        if (ofYear == null) {
            ofYear = new EnumMap<>(By.class);
            ofUnit.put(year, ofYear);
        }
        return ofYear;
    }

    private static void addDrafts(
            String unit, int year, Map<By, Map<String, List<Evaluation>>> kinds, List<Draft> drafts) {
        for (Map.Entry<By, Map<String, List<Evaluation>>> kind : kinds.entrySet()) {
            By by = kind.getKey();
            for (Map.Entry<String, List<Evaluation>> set : kind.getValue().entrySet()) {
                VerdictCounts counts = Tallies.counts(set.getValue());
                drafts.add(new Draft(year, by, set.getKey(), counts, Tallies.ofCard(unit, by.code(), counts)));
            }
        }
    }

    private static void add(Map<By, Map<String, List<Evaluation>>> kinds, By by, String name, Evaluation e) {
        Map<String, List<Evaluation>> ofKind = kinds.get(by);
        if (ofKind == null) {
            ofKind = new LinkedHashMap<>();
            kinds.put(by, ofKind);
        }
        List<Evaluation> set = ofKind.get(name);
        if (set == null) {
            set = new ArrayList<>();
            ofKind.put(name, set);
        }
        set.add(e);
    }

    /** All sets are rolled up in one go. */
    private List<Scorecard> cards(List<Draft> drafts) {
        List<VerdictTally> tallies = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            tallies.add(draft.tally);
        }
        List<Decision> decisions = layers.rollUp(tallies, asOf);
        List<Scorecard> cards = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            cards.add(new Scorecard(
                    draft.tally.getUnitCode(),
                    draft.year,
                    draft.by,
                    draft.name,
                    Outcome.of(decisions.get(i)).verdict(),
                    draft.counts));
        }
        return cards;
    }

    private static Map<String, String> sectionTitles(List<List<PlannedCase>> plans) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (List<PlannedCase> cases : plans) {
            for (Section section : cases.get(0).plan().sections()) {
                titles.put(cases.get(0).plan().id() + " " + section.id(), section.id() + ". " + section.title());
            }
        }
        return titles;
    }
}

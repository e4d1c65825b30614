package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.engine.Decision;
import vn.datchuan.engine.Layers;
import vn.datchuan.fact.VerdictTally;
import vn.datchuan.plan.Section;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Scorecard;
import vn.datchuan.verdict.VerdictCounts;

/**
 * Makes the scorecards: by unit and year, by section, by lead agency, and one for tasks. A window belongs to the year in which it closes. Not
 * thread-safe.
 */
final class ScorecardMaker {

    private final Layers layers;
    private final LocalDate asOf;
    private List<Section> lastSections = List.of();
    private Map<String, String> lastTitles = Map.of();
    private String lastSection = "";
    private String lastTitle = "";
    private final List<YearSets> years = new ArrayList<>(2);
    private int lastYear;

    ScorecardMaker(Layers layers, LocalDate asOf) {
        this.layers = layers;
        this.asOf = asOf;
    }

    /** One card in the making. */
    private record Draft(String unit, int year, YearSets.Kind kind, VerdictCounts counts) {}

    /**
     * Ordered by unit, year, kind, and printed order within a kind.
     *
     * @param batches ordered by unit
     * @param evaluations one for each case of the batches, in their order
     */
    List<Scorecard> make(List<PlanBatch> batches, List<Evaluation> evaluations) {
        List<Draft> drafts = new ArrayList<>();
        String unit = "";
        int next = 0;
        for (PlanBatch batch : batches) {
            if (!batch.unit().equals(unit)) {
                addDrafts(unit, drafts);
                unit = batch.unit();
            }
            Map<String, String> sections = sections(batch);
            int end = next + batch.cases().size();
            for (; next < end; next++) {
                add(evaluations.get(next), sections);
            }
        }
        addDrafts(unit, drafts);
        return cards(drafts);
    }

    private void add(Evaluation e, Map<String, String> sections) {
        int year = e.close().getYear();
        if (!Tallies.isSet(e) || year > asOf.getYear()) {
            return;
        }
        YearSets sets = ofYear(year);
        if (e.task()) {
            sets.addTask(e);
        } else {
            sets.addTarget(e, title(e.section(), sections));
        }
    }

    /** The sets of a year of the unit, kept by year; asked fastest for the same year again. */
    private YearSets ofYear(int year) {
        if (lastYear < years.size() && years.get(lastYear).year() == year) {
            return years.get(lastYear);
        }
        lastYear = 0;
        while (lastYear < years.size() && years.get(lastYear).year() < year) {
            lastYear++;
        }
        if (lastYear == years.size() || years.get(lastYear).year() > year) {
            years.add(lastYear, new YearSets(year));
        }
        return years.get(lastYear);
    }

    private String title(String section, Map<String, String> sections) {
        if (!section.equals(lastSection)) {
            lastSection = section;
            lastTitle = sections.getOrDefault(section, section);
        }
        return lastTitle;
    }

    private void addDrafts(String unit, List<Draft> drafts) {
        for (YearSets year : years) {
            for (YearSets.Kind kind : year.kinds()) {
                drafts.add(new Draft(unit, year.year(), kind, kind.counter().counts()));
            }
        }
        years.clear();
    }

    /** All sets are rolled up in one go. */
    private List<Scorecard> cards(List<Draft> drafts) {
        List<VerdictTally> tallies = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            tallies.add(Tallies.ofCard(draft.unit, draft.kind.by().code(), draft.counts));
        }
        List<Decision> decisions = layers.rollUp(tallies, asOf);
        List<Scorecard> cards = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            cards.add(new Scorecard(
                    draft.unit,
                    draft.year,
                    draft.kind.by(),
                    draft.kind.name(),
                    decisions.get(i).outcome().verdict(),
                    draft.counts));
        }
        return cards;
    }

    /** Titles of a plan's sections by id. */
    private Map<String, String> sections(PlanBatch batch) {
        List<Section> printed = batch.plan().sections();
        Map<String, String> known = lastSections == printed ? lastTitles : null;
        if (known == null) {
            known = new HashMap<>();
            for (Section section : printed) {
                known.put(section.id(), section.id() + ". " + section.title());
            }
            lastSections = printed;
            lastTitles = known;
            lastSection = "";
            lastTitle = known.getOrDefault(lastSection, "");
        }
        return known;
    }
}

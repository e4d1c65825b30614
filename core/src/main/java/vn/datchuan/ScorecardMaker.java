package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
    private int lastYear;
    private @Nullable YearSets lastSets;

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
        TreeMap<Integer, YearSets> years = new TreeMap<>();
        String unit = "";
        int next = 0;
        for (PlanBatch batch : batches) {
            if (!batch.unit().equals(unit)) {
                addDrafts(unit, years, drafts);
                years.clear();
                lastSets = null;
                unit = batch.unit();
            }
            Map<String, String> sections = sections(batch);
            int end = next + batch.cases().size();
            for (; next < end; next++) {
                add(evaluations.get(next), sections, years);
            }
        }
        addDrafts(unit, years, drafts);
        return cards(drafts);
    }

    private void add(Evaluation e, Map<String, String> sections, SortedMap<Integer, YearSets> years) {
        int year = e.close().getYear();
        if (!Tallies.isSet(e) || year > asOf.getYear()) {
            return;
        }
        YearSets sets = lastSets;
        if (sets == null || year != lastYear) {
            sets = years.get(year);
            if (sets == null) {
                sets = new YearSets();
                years.put(year, sets);
            }
            lastSets = sets;
            lastYear = year;
        }
        if (e.task()) {
            sets.addTask(e);
        } else {
            sets.addTarget(e, sections);
        }
    }

    private static void addDrafts(String unit, SortedMap<Integer, YearSets> years, List<Draft> drafts) {
        for (Map.Entry<Integer, YearSets> year : years.entrySet()) {
            for (YearSets.Kind kind : year.getValue().kinds()) {
                drafts.add(new Draft(unit, year.getKey(), kind, kind.counter().counts()));
            }
        }
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
        }
        return known;
    }
}

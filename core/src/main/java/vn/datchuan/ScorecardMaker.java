package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.datchuan.assembly.PlannedCase;
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

    private record Key(String unit, int year, By by, String name) {}

    /** Ordered by unit, year, kind, and printed order within a kind. */
    List<Scorecard> make(List<List<PlannedCase>> plans, List<Evaluation> evaluations) {
        Map<String, String> sections = sectionTitles(plans);
        Map<String, Map<Integer, Map<Key, List<Evaluation>>>> sets = new TreeMap<>();
        for (Evaluation e : evaluations) {
            int year = e.close().getYear();
            if (!Tallies.isSet(e) || asOf.isBefore(LocalDate.of(year, 1, 1))) {
                continue;
            }
            Map<Key, List<Evaluation>> ofYear = sets.computeIfAbsent(e.unit().code(), u -> new TreeMap<>())
                    .computeIfAbsent(year, y -> new LinkedHashMap<>());
            if (e.task()) {
                add(ofYear, e, year, By.TASKS, "");
            } else {
                add(ofYear, e, year, By.UNIT, "");
                add(ofYear, e, year, By.SECTION, sections.getOrDefault(e.plan() + " " + e.section(), e.section()));
                add(ofYear, e, year, By.LEAD_AGENCY, e.leadAgency());
            }
        }
        List<Scorecard> cards = new ArrayList<>();
        for (Map<Integer, Map<Key, List<Evaluation>>> ofUnit : sets.values()) {
            for (Map<Key, List<Evaluation>> ofYear : ofUnit.values()) {
                for (By by : By.values()) {
                    ofYear.forEach((key, set) -> {
                        if (key.by == by) {
                            cards.add(card(key, set));
                        }
                    });
                }
            }
        }
        return cards;
    }

    private static void add(Map<Key, List<Evaluation>> sets, Evaluation e, int year, By by, String name) {
        sets.computeIfAbsent(new Key(e.unit().code(), year, by, name), k -> new ArrayList<>())
                .add(e);
    }

    private Scorecard card(Key key, List<Evaluation> set) {
        VerdictCounts counts = Tallies.counts(set);
        VerdictTally tally = Tallies.ofCard(key.unit, key.by.code(), counts);
        layers.rollUp(List.of(tally), asOf);
        return new Scorecard(
                key.unit, key.year, key.by, key.name, tally.conclusions().get(0).verdict(), counts);
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

package vn.datchuan.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.timeline.DatedScorecards;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.timeline.Timeline;
import vn.datchuan.timeline.VerdictChange;
import vn.datchuan.verdict.Scorecard;

/**
 * What a reader is told otherwise although the verdicts are the same: scorecards of units and days without a changed verdict, names, sections, windows and
 * alarms of cases; and a stored report that does not fit itself. Problems are not compared, because they tell of files, and the grouping of files does not matter.
 */
final class OtherDifferences {

    private static final int NAMED = 50;

    private final List<String> found = new ArrayList<>();

    private OtherDifferences() {}

    /** A sentence each, at most fifty. */
    static List<String> of(ReplayReport stored, ReplayReport now, List<VerdictChange> changes) {
        OtherDifferences differences = new OtherDifferences();
        Set<CaseKey> changed = new HashSet<>();
        changes.forEach(change -> changed.add(change.key()));
        differences.cases(stored, now, changed);
        if (!KnownRows.digest(stored.inputs().values()).equals(stored.inputs().valuesDigest())) {
            differences.found.add(
                    0, "the stored report: its rows do not have the digest that it names; it was changed");
        }
        Set<String> explained = new HashSet<>();
        changes.forEach(
                change -> explained.add(change.asOf() + " " + change.key().unit()));
        differences.scorecards(stored, now, explained);
        return differences.shortened();
    }

    private List<String> shortened() {
        if (found.size() <= NAMED) {
            return found;
        }
        List<String> first = new ArrayList<>(found.subList(0, NAMED));
        first.add("… and " + (found.size() - NAMED) + " more");
        return first;
    }

    private void cases(ReplayReport stored, ReplayReport now, Set<CaseKey> changed) {
        Map<CaseKey, Timeline> before = new HashMap<>();
        stored.timelines().forEach(t -> before.put(t.key(), t));
        for (Timeline after : now.timelines()) {
            Timeline was = before.get(after.key());
            if (was != null) {
                add(after.key() + ", name", was.name(), after.name());
                add(after.key() + ", section", was.section(), after.section());
                add(
                        after.key() + ", start",
                        was.start().toString(),
                        after.start().toString());
                add(
                        after.key() + ", close",
                        was.close().toString(),
                        after.close().toString());
                if (!changed.contains(after.key()) && !was.alarms().equals(after.alarms())) {
                    add(
                            after.key() + ", alarms",
                            was.alarms().toString(),
                            after.alarms().toString());
                }
            }
        }
    }

    private void scorecards(ReplayReport stored, ReplayReport now, Set<String> explained) {
        Map<String, String> before = cards(stored, explained);
        Map<String, String> after = cards(now, explained);
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        for (String card : all) {
            add(card, before.getOrDefault(card, "none"), after.getOrDefault(card, "none"));
        }
    }

    private static Map<String, String> cards(ReplayReport report, Set<String> explained) {
        Map<String, String> cards = new TreeMap<>();
        for (DatedScorecards day : report.scorecards()) {
            for (Scorecard card : day.scorecards()) {
                if (!explained.contains(day.asOf() + " " + card.unit())) {
                    cards.put(title(day.asOf(), card), card.verdict() + " " + text(card));
                }
            }
        }
        return cards;
    }

    /** What reports print of the counts; how many are excused is not among it. */
    private static String text(Scorecard card) {
        return card.counts().pass() + "/" + card.counts().provisional() + "/"
                + card.counts().fail() + "/" + card.counts().atRisk() + "/"
                + card.counts().onTrack() + "/" + card.counts().notAssessed();
    }

    private static String title(LocalDate day, Scorecard card) {
        return "scorecard " + card.unit() + " " + card.year() + " by "
                + card.by().code() + (card.name().isEmpty() ? "" : " " + card.name()) + " as of " + day;
    }

    private void add(String what, String was, String is) {
        if (!was.equals(is)) {
            found.add(what + ": " + was + " before, " + is + " now");
        }
    }
}

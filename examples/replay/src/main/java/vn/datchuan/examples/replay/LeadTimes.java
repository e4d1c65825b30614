package vn.datchuan.examples.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.timeline.Timeline;
import vn.datchuan.verdict.Verdict;

/**
 * How long before the close the misses were known of: from the alarm that was not withdrawn any more to the close.
 *
 * @param missed areas that missed the target
 * @param days of those with a standing alarm, increasing
 * @param falseAlarms areas that met the target with an alarm standing at the close
 */
record LeadTimes(int missed, List<Long> days, int falseAlarms) {

    static LeadTimes of(List<Timeline> timelines) {
        List<Long> days = new ArrayList<>();
        int missed = 0;
        int falseAlarms = 0;
        for (Timeline timeline : timelines) {
            Optional<Verdict> outcome = timeline.alarms().outcome();
            if (outcome.equals(Optional.of(Verdict.FAIL))) {
                missed++;
                timeline.alarms().leadDays().ifPresent(days::add);
            } else if (timeline.alarms().standing().isPresent()) {
                falseAlarms++;
            }
        }
        Collections.sort(days);
        return new LeadTimes(missed, List.copyOf(days), falseAlarms);
    }

    /** Areas by days before the close, the longest first. */
    SortedMap<Long, Integer> distribution() {
        SortedMap<Long, Integer> areas = new TreeMap<>(Collections.reverseOrder());
        days.forEach(lead -> areas.merge(lead, 1, Integer::sum));
        return areas;
    }

    /** The middle one; of an even number the shorter of the two in the middle. */
    Optional<Long> median() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get((days.size() - 1) / 2));
    }

    /** As a Markdown table. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("| days before the close | misses with an alarm since then | so far |");
        lines.add("|---:|---:|---:|");
        int soFar = 0;
        for (var lead : distribution().entrySet()) {
            soFar += lead.getValue();
            lines.add("| " + lead.getKey() + " | " + lead.getValue() + " | " + soFar + " |");
        }
        lines.add("| none | " + (missed - days.size()) + " | " + missed + " |");
        return lines;
    }
}

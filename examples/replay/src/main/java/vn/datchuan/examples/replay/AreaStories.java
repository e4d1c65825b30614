package vn.datchuan.examples.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.datchuan.examples.backtest.data.Area;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.Timeline;
import vn.datchuan.verdict.Verdict;

/** Single areas that show what the table counts: the first by code of each kind, so that nobody chooses. */
final class AreaStories {

    private static final Comparator<Timeline> BY_MARGIN = Comparator.comparing(AreaStories::lastMargin);

    private final Map<String, Area> areas = new LinkedHashMap<>();

    AreaStories(List<Area> areas) {
        areas.forEach(area -> this.areas.put(area.code(), area));
    }

    /** A Markdown paragraph for each kind that there is. */
    List<String> lines(List<Timeline> timelines) {
        List<String> lines = new ArrayList<>();
        add(
                lines,
                "Warned of longest before",
                missed(timelines).filter(t -> lead(t) > 0).max(Comparator.comparing(AreaStories::lead)));
        add(
                lines,
                "Missed by most without a standing alarm",
                missed(timelines).filter(t -> lead(t) == 0).min(BY_MARGIN));
        add(
                lines,
                "Met in spite of a standing alarm",
                timelines.stream()
                        .filter(t -> !isMissed(t) && t.alarms().standing().isPresent())
                        .findFirst());
        add(
                lines,
                "Changed its mind most often",
                timelines.stream().filter(t -> t.alarms().flipFlops() > 0).max(Comparator.comparing(t -> t.alarms()
                        .flipFlops())));
        return lines;
    }

    private static Stream<Timeline> missed(List<Timeline> timelines) {
        return timelines.stream().filter(AreaStories::isMissed);
    }

    private static boolean isMissed(Timeline timeline) {
        return timeline.alarms().outcome().equals(Optional.of(Verdict.FAIL));
    }

    private static long lead(Timeline timeline) {
        return timeline.alarms().leadDays().orElse(0L);
    }

    private static BigDecimal lastMargin(Timeline timeline) {
        return timeline.verdicts().get(timeline.verdicts().size() - 1).margin().orElse(BigDecimal.ZERO);
    }

    private void add(List<String> lines, String kind, Optional<Timeline> found) {
        if (found.isEmpty()) {
            return;
        }
        Timeline timeline = found.orElseThrow();
        Area area = areas.get(timeline.key().unit());
        lines.add("");
        lines.add("**" + kind + ":** " + (area == null ? "" : area.name() + " (" + area.district() + "), ")
                + timeline.key().unit());
        lines.add("");
        lines.add("| as of | figure | points from the target | verdict |");
        lines.add("|---|---|---:|---|");
        for (DatedVerdict verdict : timeline.verdicts()) {
            lines.add("| " + verdict.asOf() + " | " + verdict.observed() + " | "
                    + verdict.margin()
                            .map(m -> m.setScale(1, RoundingMode.HALF_UP).toPlainString())
                            .orElse("–") + " | "
                    + verdict.verdict() + verdict.severity().map(s -> " " + s).orElse("")
                    + verdict.reason().map(r -> " " + r).orElse("") + " |");
        }
    }
}

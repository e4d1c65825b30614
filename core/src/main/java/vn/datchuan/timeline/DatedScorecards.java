package vn.datchuan.timeline;

import java.time.LocalDate;
import java.util.List;
import vn.datchuan.verdict.Scorecard;

/** The scorecards as of one day (bảng điểm), in the order of reports. */
public record DatedScorecards(LocalDate asOf, List<Scorecard> scorecards) {

    public DatedScorecards {
        scorecards = List.copyOf(scorecards);
    }
}

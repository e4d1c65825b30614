package vn.datchuan.examples.backtest.trial;

import java.time.LocalDate;
import java.util.List;

/**
 * Series that are judged on the same days, with nothing known later, and closed on the same day.
 *
 * @param base day of the measured base; the window starts on the day after it
 * @param asOf days on which they are judged, increasing, all before the close
 * @param mark the day at 60 % of the way from base to close, one of {@code asOf}
 * @param leftOut areas that ask no question, and why
 */
public record Trial(
        String title,
        LocalDate base,
        LocalDate close,
        List<LocalDate> asOf,
        LocalDate mark,
        List<Question> questions,
        List<String> leftOut) {

    public Trial {
        asOf = List.copyOf(asOf);
        questions = List.copyOf(questions);
        leftOut = List.copyOf(leftOut);
    }

    /** Where {@link #mark()} stands among the days. */
    public int markIndex() {
        return asOf.indexOf(mark);
    }
}

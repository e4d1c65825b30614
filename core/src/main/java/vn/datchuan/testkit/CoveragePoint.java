package vn.datchuan.testkit;

import java.util.Locale;
import vn.datchuan.error.Place;

/**
 * One thing of a pack that a case must show.
 *
 * @param subject a rule, a row, a comparison, or indicator and period with the printed target
 * @param point of a threshold: {@code below}, {@code on}, {@code above}; of evidence: {@code met}, {@code not met}, {@code late}
 * @param place where it stands in the pack
 * @param by name of the first case that shows it; empty if none does
 * @param reason why no case can, where the author has listed it
 */
public record CoveragePoint(Kind kind, String subject, String point, Place place, String by, String reason) {

    /** What is to be shown. */
    public enum Kind {
        /** A rule that concludes. */
        RULE,
        /** A row of the table. */
        ROW,
        /** A point of a threshold that a rule compares with. */
        THRESHOLD,
        /** A point of a target of the plan. */
        TARGET
    }

    public boolean missing() {
        return by.isEmpty() && reason.isEmpty();
    }

    CoveragePoint shownBy(String name) {
        return new CoveragePoint(kind, subject, point, place, name, reason);
    }

    CoveragePoint excused(String why) {
        return new CoveragePoint(kind, subject, point, place, by, why);
    }

    /** Kind, subject and point. */
    @Override
    public String toString() {
        String name = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
        return name + " " + subject + (point.isEmpty() ? "" : ": " + point);
    }
}

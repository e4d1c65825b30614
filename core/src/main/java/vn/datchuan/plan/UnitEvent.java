package vn.datchuan.plan;

import java.time.LocalDate;
import java.util.List;
import vn.datchuan.error.Place;

/**
 * What became of units on a day (sáp nhập, chia tách, đổi tên), and which figures reported before it speak of the units after it.
 *
 * @param date first day of the units after the event
 * @param from codes of the units that end
 * @param to codes of the units that begin
 * @param legalBasis the resolution by which it happened; empty if not given
 */
public record UnitEvent(
        LocalDate date,
        Kind kind,
        List<String> from,
        List<String> to,
        Comparable comparable,
        String legalBasis,
        Place place) {

    /** What happened. */
    public enum Kind {
        /** Several units become one (sáp nhập). */
        MERGED,
        /** One unit becomes several (chia tách). */
        SPLIT,
        /** One unit under another code or name (đổi tên). */
        RENAMED
    }

    /** Which figures of the units before the event may stand for the units after it. */
    public enum Comparable {
        /** None. */
        NONE,
        /** What adds up over time and units: flows, and shares of which both parts are known. */
        FLOW,
        /** Flows, and levels as the kind of event allows: all of a renamed unit, counts of merged ones, shares and rates of a split one. */
        LEVEL
    }

    public UnitEvent {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** What holds if the author says nothing: all of a renamed unit, what adds up of merged ones, nothing of a split one. */
    public static Comparable usual(Kind kind) {
        return kind == Kind.SPLIT ? Comparable.NONE : Comparable.LEVEL;
    }
}

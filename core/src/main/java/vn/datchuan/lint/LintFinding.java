package vn.datchuan.lint;

import java.util.Comparator;
import vn.datchuan.error.Place;

/**
 * One mistake, or one doubtful thing, in a pack.
 *
 * @param kind stable code in capitals ({@code UNKNOWN_FIELD})
 * @param place file inside the pack, line and column, both from 1
 * @param length how many UTF-16 units the caret marks, at least 1
 * @param message what stands there, in one sentence without a full stop
 * @param hint what was expected, or what to do
 */
public record LintFinding(String kind, Severity severity, Place place, int length, String message, String hint)
        implements Comparable<LintFinding> {

    /** How bad it is. */
    public enum Severity {
        /** The pack cannot be used, or would decide wrongly. */
        ERROR,
        /** It works, but an author should look at it. */
        WARNING
    }

    @Override
    public int compareTo(LintFinding other) {
        return Comparator.comparing((LintFinding f) -> f.place.file())
                .thenComparingInt(f -> f.place.line())
                .thenComparingInt(f -> f.place.column())
                .thenComparing(LintFinding::kind)
                .thenComparing(LintFinding::message)
                .compare(this, other);
    }
}

package vn.datchuan.lint;

import java.util.Comparator;
import vn.datchuan.error.Place;

/**
 * One mistake, or one doubtful thing, in a pack.
 *
 * @param kind name of one of {@link LintKind}
 * @param place the pack's origin and the file inside it ({@code minh-hung-2026/plan.yaml}), line and column, both from 1; of a file that is missing
 *     the first character
 * @param length how many UTF-16 units the caret marks, at least 1
 * @param message what stands there, in one sentence without a full stop
 * @param hint what was expected, or what to do
 */
public record LintFinding(String kind, Severity severity, Place place, int length, String message, String hint)
        implements Comparable<LintFinding> {

    private static final Comparator<LintFinding> ORDER = Comparator.comparing(LintFinding::place)
            .thenComparing(LintFinding::kind)
            .thenComparing(LintFinding::message);

    /** How bad it is. */
    public enum Severity {
        /** The pack cannot be used, or would decide wrongly. */
        ERROR,
        /** It works, but an author should look at it. */
        WARNING
    }

    @Override
    public int compareTo(LintFinding other) {
        return ORDER.compare(this, other);
    }

    /** True if it says that this key is missing. */
    boolean isMissing(String key) {
        return switch (LintKind.valueOf(kind)) {
            case MISSING_KEY -> message.endsWith(" has no " + key);
            case MISSING_LEGAL_BASIS -> key.equals("legalBasis");
            case MISSING_TRANSLATION -> hint.equals("add " + key);
            case CASE_WITHOUT_WHY -> key.equals("why");
            case MISSING_BECAUSE -> key.equals("because");
            default -> false;
        };
    }

    /** {@code file:line:column: error KIND: message; hint}. */
    @Override
    public String toString() {
        String word = severity == Severity.ERROR ? "error" : "warning";
        return place + ": " + word + " " + kind + ": " + message + "; " + hint;
    }
}

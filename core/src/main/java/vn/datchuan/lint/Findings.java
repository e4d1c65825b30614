package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;
import vn.datchuan.error.Place;
import vn.datchuan.lint.LintFinding.Severity;

/** Collects findings; what follows from a mistake at the same place is left out, so that one mistake gives one finding. */
final class Findings {

    private final List<LintFinding> found = new ArrayList<>();

    /** Adds a finding unless an error is known at its very place. */
    void add(LintFinding finding) {
        for (LintFinding other : found) {
            if (other.place().equals(finding.place())
                    && (other.severity() == Severity.ERROR || other.kind().equals(finding.kind()))) {
                return;
            }
        }
        found.add(finding);
    }

    /** Adds what another check says of a line, unless an error is known on it, or the key that is missing is one that is mistyped. */
    void addFollower(LintFinding finding) {
        if (!hasErrorAt(finding.place()) && !isMistyped(finding)) {
            add(finding);
        }
    }

    private boolean isMistyped(LintFinding finding) {
        for (LintFinding other : found) {
            if (other.kind().equals(LintKind.UNKNOWN_KEY.name())
                    && other.place().file().equals(finding.place().file())
                    && finding.isMissing(other.hint().substring(other.hint().lastIndexOf(' ') + 1))) {
                return true;
            }
        }
        return false;
    }

    /** True if an error is known on one of the lines. */
    boolean hasErrorWithin(String file, int first, int last) {
        for (LintFinding other : found) {
            if (other.severity() == Severity.ERROR
                    && other.place().file().equals(file)
                    && other.place().line() >= first
                    && other.place().line() <= last) {
                return true;
            }
        }
        return false;
    }

    /** True if an error is known on the line. */
    boolean hasErrorAt(Place place) {
        for (LintFinding other : found) {
            if (other.severity() == Severity.ERROR
                    && other.place().line() == place.line()
                    && other.place().file().equals(place.file())) {
                return true;
            }
        }
        return false;
    }

    /** True if an error is known in a file whose name begins so. */
    boolean hasErrorBelow(String start) {
        for (LintFinding other : found) {
            if (other.severity() == Severity.ERROR && other.place().file().startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    List<LintFinding> all() {
        return List.copyOf(found);
    }
}

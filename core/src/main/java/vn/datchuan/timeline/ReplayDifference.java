package vn.datchuan.timeline;

import java.util.List;

/**
 * How a replay differs from a stored one (đối chiếu).
 *
 * @param inputs what is different in what they follow from, a sentence each
 * @param changes by case and day
 * @param others what else a reader would be told otherwise: scorecards, names, sections, closing days, problems; a sentence each
 * @param unseparated sentences on causes that could not be told apart, because an old input was not at hand
 */
public record ReplayDifference(
        List<String> inputs, List<VerdictChange> changes, List<String> others, List<String> unseparated) {

    public ReplayDifference {
        inputs = List.copyOf(inputs);
        changes = List.copyOf(changes);
        others = List.copyOf(others);
        unseparated = List.copyOf(unseparated);
    }

    /** Where nothing else differs. */
    public ReplayDifference(List<String> inputs, List<VerdictChange> changes, List<String> unseparated) {
        this(inputs, changes, List.of(), unseparated);
    }

    /** True if every case is judged on every day as it was, for the same stated reasons, and nothing else that a reader is told differs. */
    public boolean same() {
        return changes.isEmpty() && others.isEmpty();
    }
}

package vn.datchuan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.io.Node;

/**
 * Something that no case can show, listed by the author with the reason: a changed rule that does the same ({@code equivalents}), or a point of a
 * threshold that no figure can have ({@code uncovered}). One that is not needed is an error, so that the list stays true.
 *
 * @param subject rule, or indicator and period; of a threshold the comparison
 * @param from what stands in the pack, white space folded; empty for a point
 * @param to what it was changed to, or the point: {@code below}, {@code on}, {@code above}
 */
public record TestException(Kind kind, String subject, String from, String to, String reason, Place place) {

    /** What is excepted. */
    public enum Kind {
        EQUIVALENT("equivalents", Set.of("subject", "from", "to", "reason")),
        UNCOVERED("uncovered", Set.of("threshold", "point", "reason"));

        private final String key;
        private final Set<String> keys;

        Kind(String key, Set<String> keys) {
            this.key = key;
            this.keys = keys;
        }

        /** Key of the list in the file. */
        String key() {
            return key;
        }
    }

    static Optional<TestException> read(Kind kind, Node node, List<Problem> problems) {
        List<Problem> own = new ArrayList<>(0);
        CaseFields fields = new CaseFields(node, "the exception", kind.keys, own);
        boolean mutant = kind == Kind.EQUIVALENT;
        TestException read = new TestException(
                kind,
                fields.required(mutant ? "subject" : "threshold"),
                mutant ? fields.required("from") : "",
                fields.required(mutant ? "to" : "point"),
                fields.required("reason"),
                fields.place());
        problems.addAll(own);
        return own.isEmpty() ? Optional.of(read) : Optional.empty();
    }

    /** True if it speaks of that change or point. */
    boolean isOf(Kind wanted, String wantedSubject, String wantedFrom, String wantedTo) {
        return kind == wanted && subject.equals(wantedSubject) && from.equals(wantedFrom) && to.equals(wantedTo);
    }
}

package vn.datchuan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.error.Problem;
import vn.datchuan.testkit.MutantResult.Fate;
import vn.datchuan.testkit.TestException.Kind;

/** The exceptions of a pack; remembers which were needed. */
final class ExceptionList {

    private final List<TestException> all;
    private final List<TestException> needed = new ArrayList<>();

    ExceptionList(List<TestException> all) {
        this.all = all;
    }

    /** A survivor that is listed is equivalent. */
    MutantResult applied(MutantResult mutant) {
        if (mutant.fate() != Fate.SURVIVED) {
            return mutant;
        }
        Optional<TestException> listed = find(Kind.EQUIVALENT, mutant.subject(), mutant.from(), mutant.to());
        return listed.isEmpty()
                ? mutant
                : new MutantResult(
                        mutant.subject(),
                        mutant.place(),
                        mutant.from(),
                        mutant.to(),
                        Fate.EQUIVALENT,
                        listed.orElseThrow().reason());
    }

    /** A point that no case shows and that is listed is excused. */
    CoveragePoint applied(CoveragePoint point) {
        if (!point.missing()) {
            return point;
        }
        Optional<TestException> listed = find(Kind.UNCOVERED, point.subject(), "", point.point());
        return listed.isEmpty() ? point : point.excused(listed.orElseThrow().reason());
    }

    private Optional<TestException> find(Kind kind, String subject, String from, String to) {
        for (TestException one : all) {
            if (one.isOf(kind, subject, from, to)) {
                needed.add(one);
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Exceptions that nothing needs. */
    List<Problem> unneeded() {
        List<Problem> problems = new ArrayList<>(0);
        for (TestException one : all) {
            if (!needed.contains(one)) {
                String what = one.kind() == Kind.EQUIVALENT
                        ? "equivalent \"" + one.subject() + "\", to \"" + one.to()
                                + "\": a case notices it, or it does not exist"
                        : "uncovered \"" + one.subject() + "\", " + one.to()
                                + ": a case shows it, or it does not exist";
                problems.add(new Problem(one.place(), what, "only what is needed"));
            }
        }
        return problems;
    }
}

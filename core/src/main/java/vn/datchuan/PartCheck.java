package vn.datchuan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.assembly.PlanRows;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Measurement;

/** Finds values that no case will use: given for a whole target that is judged by its parts, or for a part where there are none. */
final class PartCheck {

    private PartCheck() {}

    static List<Problem> problems(List<PlannedCase> cases, PlanRows rows) {
        List<Problem> problems = new ArrayList<>();
        for (PlannedCase planned : cases) {
            if (!planned.compound()) {
                continue;
            }
            String parts =
                    planned.parts().stream().map(p -> p.identity().indicator()).collect(Collectors.joining(", "));
            for (Measurement m : rows.of(planned.code())) {
                if (planned.period().contains(m.period())) {
                    problems.add(new Problem(
                            m.place(),
                            "indicator \"" + planned.code() + "\" has "
                                    + planned.parts().size() + " parts in "
                                    + planned.period().label(),
                            "a value for each of " + parts));
                }
            }
            for (JudgedTarget part : planned.parts()) {
                checkPart(planned, part.identity().indicator(), cases, rows, problems);
            }
        }
        return problems.stream().distinct().toList();
    }

    /** A value for a part counts only in a period in which the target has parts. */
    private static void checkPart(
            PlannedCase planned, String code, List<PlannedCase> cases, PlanRows rows, List<Problem> problems) {
        for (Measurement m : rows.of(code)) {
            boolean used = cases.stream()
                    .filter(c -> c.compound() && c.code().equals(planned.code()))
                    .anyMatch(c -> c.period().contains(m.period()));
            if (!used) {
                problems.add(new Problem(
                        m.place(),
                        "indicator \"" + planned.code() + "\" has no parts in "
                                + m.period().label(),
                        "a value for \"" + planned.code() + "\""));
            }
        }
    }
}

package vn.datchuan.rules;

import java.util.List;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Problem;
import vn.datchuan.io.PlanReader;

/** Plan files of tests. */
final class PlanFiles {

    private PlanFiles() {}

    /** What is wrong with a plan file called p.yaml, a line each. */
    static List<String> problems(String text) {
        try {
            return List.of("none: " + PlanReader.readYaml("p.yaml", text).id());
        } catch (DatChuanException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}

package vn.datchuan.io;

import java.util.List;
import vn.datchuan.error.Problem;
import vn.datchuan.verdict.ExpertOverride;

/**
 * What was read from one file of decisions of persons (quyết định của người có thẩm quyền).
 *
 * @param overrides in the order of the file
 * @param problems by line and column; an entry with a problem is not among the decisions
 */
public record OverridesFile(List<ExpertOverride> overrides, List<Problem> problems) {

    public OverridesFile {
        overrides = List.copyOf(overrides);
        problems = List.copyOf(problems);
    }
}

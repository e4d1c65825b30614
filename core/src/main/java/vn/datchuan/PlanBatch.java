package vn.datchuan;

import java.util.List;
import vn.datchuan.assembly.PlannedCase;

/** The cases of one plan and unit, and the rows they are judged by. */
record PlanBatch(List<PlannedCase> cases, UnitRows rows) {}

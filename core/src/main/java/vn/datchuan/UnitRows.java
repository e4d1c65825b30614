package vn.datchuan;

import java.util.Set;
import vn.datchuan.assembly.PlanRows;

/**
 * The measurements that one unit is judged by under one plan.
 *
 * @param inherited codes of indicators whose series holds figures reported for units that this unit came from
 */
record UnitRows(PlanRows rows, Set<String> inherited) {}

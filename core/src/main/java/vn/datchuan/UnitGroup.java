package vn.datchuan;

import java.util.List;
import vn.datchuan.model.Measurement;

/**
 * All rows of one unit in a stream.
 *
 * @param rows among them those of units without a plan that stand between them
 */
record UnitGroup(String unit, List<Measurement> rows) {}

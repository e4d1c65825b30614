package vn.datchuan.examples.benchmarks;

import java.util.List;

/**
 * All that one run measured.
 *
 * @param whole the whole work on closed windows
 * @param province the same for a province and year; empty in a short run
 * @param calls latency of one unit
 * @param decisions the decision alone
 * @param layers two and four layers
 * @param open open windows with trend figures
 * @param growth one unit beside more and more packs and plans, and units with a pack of more and more rules
 * @param starts milliseconds to the first verdict, sorted
 * @param compilations the same with a pack of fifty rules that is compiled first
 */
record Results(
        boolean full,
        List<Measured> whole,
        List<Measured> province,
        List<Measured> calls,
        List<Measured> decisions,
        List<Measured> layers,
        List<Measured> open,
        List<Measured> growth,
        List<Long> starts,
        List<Long> compilations) {}

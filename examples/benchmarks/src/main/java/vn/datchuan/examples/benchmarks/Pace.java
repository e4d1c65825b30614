package vn.datchuan.examples.benchmarks;

/**
 * How long is measured.
 *
 * @param rounds in which every contender has a turn, so that what the machine does meanwhile meets all of them
 * @param warmups iterations before
 * @param iterations that count, in each round
 * @param millis of an iteration
 * @param starts how often a process is started to measure its start
 */
record Pace(boolean full, int rounds, int warmups, int iterations, int millis, int starts) {

    /** About a quarter of an hour on two cores. */
    static final Pace FULL = new Pace(true, 3, 6, 4, 1_000, 5);

    /** To see that all of it works; what it measures says little. */
    static final Pace SHORT = new Pace(false, 1, 2, 2, 400, 1);

    /** For what is no bar: one turn, a little shorter. */
    Pace once() {
        return full ? new Pace(true, 1, 4, 3, millis, starts) : this;
    }
}

package vn.datchuan.examples.nation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures contenders in turn, so that what disturbs the machine for a while disturbs them all. */
final class Rounds {

    private final Map<String, Work> contenders = new LinkedHashMap<>();

    /** What is measured. */
    interface Work {
        void run() throws Exception;
    }

    Rounds and(String name, Work work) {
        contenders.put(name, work);
        return this;
    }

    /** Each runs so often without being measured, and then so often. */
    Map<String, Measured> run(int before, int rounds) throws Exception {
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        for (int round = 0; round < before + rounds; round++) {
            for (Map.Entry<String, Work> contender : contenders.entrySet()) {
                long begin = System.nanoTime();
                contender.getValue().run();
                long taken = System.nanoTime() - begin;
                System.err.println(contender.getKey() + ": " + taken / 1_000_000 + " ms"
                        + (round < before ? " (to warm up)" : ""));
                if (round >= before) {
                    nanos.computeIfAbsent(contender.getKey(), n -> new ArrayList<>())
                            .add(taken);
                }
            }
        }
        Map<String, Measured> measured = new LinkedHashMap<>();
        nanos.forEach((name, taken) -> measured.put(name, new Measured(name, taken)));
        return measured;
    }
}

package vn.datchuan.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints how often each row, reason, flag and exact hit occurs among generated cases, and the time to judge them. */
public final class ReferenceShares {

    private ReferenceShares() {}

    /** Arguments: seed and number of cases, 1 and 100000 unless given. */
    public static void main(String[] args) {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
        long start = System.nanoTime();
        List<ReferenceCase> cases = ReferenceCases.generate(seed, count).toList();
        long generated = System.nanoTime();
        List<ReferenceVerdict> verdicts =
                cases.stream().map(ReferencePolicy::judge).toList();
        long judged = System.nanoTime();
        Map<String, Integer> tally = new TreeMap<>();
        for (ReferenceVerdict verdict : verdicts) {
            tally.merge("row    " + verdict.row(), 1, Integer::sum);
            tally.merge("reason " + verdict.reason(), 1, Integer::sum);
            verdict.flags().forEach(flag -> tally.merge("flag   " + flag, 1, Integer::sum));
        }
        int hits = 0;
        for (ReferenceCase subject : cases) {
            hits += ReferenceCases.hitsThreshold(subject) ? 1 : 0;
            ExactHits.of(subject).forEach(hit -> tally.merge("exact  " + hit, 1, Integer::sum));
        }
        tally.forEach((name, number) -> System.out.printf("%-32s %6.2f %%%n", name, 100.0 * number / count));
        System.out.printf(
                "exact hits in %.2f %% of %d cases; generated in %d ms, judged in %d ms%n",
                100.0 * hits / count, count, (generated - start) / 1_000_000, (judged - generated) / 1_000_000);
    }
}

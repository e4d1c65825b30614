package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.RulePackLoader;
import vn.datchuan.io.PackReader;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.Finding;

/**
 * Reloads while eight threads judge. {@code -Ddatchuan.reloads=300} makes more of them, and then heap and classes are measured too: a few reloads say
 * nothing of a leak.
 */
class ReloadUnderLoadTest {

    private static final int RELOADS = Integer.getInteger("datchuan.reloads", 25);
    private static final int WARM_UP = RELOADS / 5;
    private static final int THREADS = 8;
    private static final List<String> VERDICTS = List.of("PASS", "FAIL", "AT_RISK");

    /** What one thread saw, and the digest that goes with it. */
    private record Seen(String digest, String rule, String verdict) {}

    @Test
    void reports_duringReloads_areOfOneVersionEach(@TempDir Path packs) throws Exception {
        Map<String, Integer> versions = new ConcurrentHashMap<>();
        write(packs, 0, versions);
        AtomicBoolean over = new AtomicBoolean();
        Set<Seen> seen = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (RulePackLoader loader =
                RulePackLoader.open(ComplianceEvaluator.builder().packs(ShippedPacks.all()), List.of(packs))) {
            List<Future<Integer>> counts = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                counts.add(threads.submit(() -> judge(loader, over, seen)));
            }
            Usage start = Usage.none();
            for (int version = 1; version <= RELOADS; version++) {
                write(packs, version, versions);
                assertThat(loader.reload().problems()).isEmpty();
                if (version % 10 == 0) {
                    breakAndMend(packs, loader, version, versions);
                }
                if (version == WARM_UP) {
                    start = Usage.now();
                }
            }
            over.set(true);
            for (Future<Integer> count : counts) {
                assertThat(count.get()).isPositive();
            }
            if (RELOADS >= 300) {
                assertFlat(start, Usage.now());
            }
        } finally {
            over.set(true);
            threads.shutdownNow();
        }
        assertThat(seen).isNotEmpty().allSatisfy(one -> {
            int version = versions.getOrDefault(one.digest(), -1);
            assertThat(one.rule()).isEqualTo("version " + version);
            assertThat(one.verdict()).isEqualTo(VERDICTS.get(version % 3));
        });
    }

    private static void write(Path packs, int version, Map<String, Integer> versions) throws IOException {
        Path folder = RunTimePacks.folder(
                packs, "hot", RunTimePacks.rule("version " + version, "C.7", VERDICTS.get(version % 3)));
        versions.put(PackReader.read(folder).digest(), version);
    }

    private static void breakAndMend(Path packs, RulePackLoader loader, int version, Map<String, Integer> versions)
            throws IOException {
        ComplianceEvaluator before = loader.evaluator();
        Path unused = RunTimePacks.folder(packs, "hot", RunTimePacks.rule("broken", "C.7", "MAYBE"));
        assertThat(loader.reload().applied()).isFalse();
        assertThat(loader.evaluator()).isSameAs(before);
        write(packs, version, versions);
    }

    private static int judge(RulePackLoader loader, AtomicBoolean over, Set<Seen> seen) {
        int count = 0;
        while (!over.get()) {
            EvaluationReport report = MinhHung.report(loader.evaluator());
            Finding finding = MinhHung.c7(report).findings().get(0);
            seen.add(new Seen(
                    report.digests().packs().getOrDefault("hot", ""),
                    finding.rule(),
                    MinhHung.c7(report).verdict().name()));
            count++;
        }
        return count;
    }

    /** Live heap after collections, and classes loaded. */
    private record Usage(long heap, int classes) {

        static Usage none() {
            return new Usage(0, 0);
        }

        static Usage now() {
            long least = Long.MAX_VALUE;
            for (int i = 0; i < 8; i++) {
                System.gc();
                least = Math.min(
                        least,
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
            return new Usage(least, ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        }
    }

    private static void assertFlat(Usage start, Usage end) {
        System.out.println(
                "heap " + start.heap() + " -> " + end.heap() + ", classes " + start.classes() + " -> " + end.classes());
        assertThat(end.heap()).isLessThan(start.heap() + start.heap() / 20);
        assertThat(end.classes()).isLessThan(start.classes() + 100);
    }
}

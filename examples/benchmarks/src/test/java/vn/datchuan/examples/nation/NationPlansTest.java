package vn.datchuan.examples.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedTarget;
import vn.datchuan.target.Criterion;

class NationPlansTest {

    @TempDir
    static Path folder;

    private static NationFiles files;

    @BeforeAll
    static void write() {
        files = new NationFiles(Nation.whole().withCommunes(8), folder);
        var unused = files.writeForJudging();
    }

    @Test
    void plans_ofANation_haveThirtyIndicatorsOfSixYearsEach() {
        assertThat(files.planPacks()).hasSize(4).allSatisfy(pack -> {
            Plan plan = pack.plan().orElseThrow();
            assertThat(plan.indicators()).hasSize(30).allSatisfy(i -> assertThat(i.targets())
                    .hasSize(6));
            assertThat(plan.units()).hasSize(2);
            assertThat(plan.title()).startsWith("KẾ HOẠCH MINH HỌA");
        });
    }

    @Test
    void targets_ofTheFirstPlan_areReadAsThePrintedKinds() {
        Map<String, Long> kinds = files.planPacks().get(0).plan().orElseThrow().indicators().stream()
                .flatMap(i -> i.targets().stream())
                .collect(Collectors.groupingBy(NationPlansTest::kind, TreeMap::new, Collectors.counting()));
        assertThat(kinds)
                .isEqualTo(Map.of(
                        ">=",
                        112L,
                        ">",
                        18L,
                        "<=",
                        18L,
                        "<",
                        12L,
                        "Between",
                        6L,
                        "Achieved",
                        12L,
                        "Inherited",
                        1L,
                        "NotSet",
                        1L));
    }

    @Test
    void ratings_areOneAndAHalfOfThirtyIndicators() {
        assertThat(files.planPacks().stream().map(NationPlansTest::ratings)).containsExactly(2L, 1L, 2L, 1L);
    }

    private static long ratings(RulePack pack) {
        return pack.plan().orElseThrow().indicators().stream()
                .filter(i -> kind(i.targets().get(0)).equals("Achieved"))
                .count();
    }

    private static String kind(PlannedTarget target) {
        Criterion criterion = target.reading().criterion();
        return criterion instanceof Criterion.Threshold t
                ? t.comparison().symbol()
                : criterion.getClass().getSimpleName();
    }
}

package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.datchuan.io.PackReader;
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedTarget;
import vn.datchuan.plan.Task;
import vn.datchuan.target.TargetReading;

/** What the build keeps of a pack for a fast start says the same as its folder. */
class CataloguePlansTest {

    private static final List<RulePack> FOLDERS = PackReader.readAll(Path.of("packs"));

    @Test
    void plans_ofTheCatalogue_haveTheReadingsThatTheirTextsHave() {
        for (RulePack folder : FOLDERS) {
            RulePack kept = ShippedRules.pack(folder.id());
            assertThat(kept.plan().isPresent()).isEqualTo(folder.plan().isPresent());
            if (folder.plan().isPresent()) {
                assertThat(readings(kept.plan().orElseThrow()))
                        .hasSizeGreaterThan(10)
                        .isEqualTo(readings(folder.plan().orElseThrow()));
                assertThat(kept.plan().orElseThrow().digest())
                        .isEqualTo(folder.plan().orElseThrow().digest());
            }
        }
    }

    @Test
    void packs_ofTheCatalogue_areThoseOfTheFolders() {
        assertThat(FOLDERS).hasSizeGreaterThan(6).allSatisfy(folder -> {
            RulePack kept = ShippedRules.pack(folder.id());
            assertThat(kept.manifest()).isEqualTo(folder.manifest());
            assertThat(kept.digest()).isEqualTo(folder.digest());
            assertThat(kept.rules()).isEqualTo(folder.rules());
            assertThat(kept.statements()).isEqualTo(folder.statements());
        });
        assertThat(ShippedPacks.all()).hasSameSizeAs(FOLDERS);
    }

    private static List<TargetReading> readings(Plan plan) {
        List<TargetReading> readings = new java.util.ArrayList<>();
        plan.indicators()
                .forEach(i -> i.targets().stream().map(PlannedTarget::reading).forEach(readings::add));
        plan.tasks().stream().map(Task::reading).forEach(readings::add);
        return readings;
    }
}

package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.datchuan.io.PackFilesReader;
import vn.datchuan.lint.LintFinding;
import vn.datchuan.lint.LintText;
import vn.datchuan.lint.PackLint;
import vn.datchuan.pack.PackFiles;

/** The shipped packs have no error; what is left is doubtful in the documents themselves. */
class ShippedPacksLintTest {

    @Test
    void check_allShippedPacks_findsNoErrorAndTheKnownWarnings() {
        List<PackFiles> packs = PackFilesReader.readAll(Path.of("packs"));
        List<LintFinding> findings = PackLint.check(packs, List.of());
        Map<String, Integer> counts = new TreeMap<>();
        for (LintFinding finding : findings) {
            counts.merge(finding.severity() + " " + finding.kind(), 1, Integer::sum);
        }

        assertThat(packs).hasSize(14);
        assertThat(counts)
                .as(LintText.of(findings, packs))
                .isEqualTo(Map.of(
                        "WARNING MISSING_README", 9,
                        "WARNING TARGET_ASSUMED", 178,
                        "WARNING TARGET_WARNED", 53));
    }
}

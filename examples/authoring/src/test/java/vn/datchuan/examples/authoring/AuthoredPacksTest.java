package vn.datchuan.examples.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.datchuan.io.PackFilesReader;
import vn.datchuan.lint.LintFinding;
import vn.datchuan.lint.PackLint;
import vn.datchuan.pack.PackFiles;
import vn.datchuan.rules.ShippedPacks;
import vn.datchuan.testkit.RulePackTests;

/** What an author runs in the build: the packs of this folder pass {@code lint} without an error, and {@code test} as a whole. */
class AuthoredPacksTest {

    private static final Path PACKS = Path.of("packs");

    @Test
    void lint_allPacks_findsNoError() {
        List<PackFiles> packs = PackFilesReader.readAll(PACKS);

        assertThat(packs).isNotEmpty();
        assertThat(PackLint.check(packs, ShippedPacks.all()))
                .filteredOn(finding -> finding.severity() == LintFinding.Severity.ERROR)
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicNode> test_allPacks() {
        return RulePackTests.of(ShippedPacks.all(), PACKS);
    }
}

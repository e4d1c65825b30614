package vn.datchuan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.datchuan.pack.PackFiles;

/** Each broken pack has one mistake, and the whole text of its check stands beside it. */
class BrokenPacksTest {

    static List<Path> folders() throws IOException {
        return BrokenPacks.folders();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void check_packWithOneMistake_tellsThatOneAsItsGoldenFileDoes(Path folder) throws IOException {
        List<PackFiles> packs = BrokenPacks.packs(folder);
        List<LintFinding> findings = PackLint.check(packs, List.of());

        assertThat(LintText.of(findings, packs)).isEqualTo(BrokenPacks.expected(folder));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void goldenFiles_each_tellOneFindingOfTheKindTheFolderIsNamedAfter(Path folder) throws IOException {
        String text = BrokenPacks.expected(folder);
        List<String> told = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            for (LintKind kind : LintKind.values()) {
                if (line.contains(": error " + kind + ": ") || line.contains(": warning " + kind + ": ")) {
                    told.add(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                    assertThat(line).matches("[^:]+:[1-9][0-9]*:[1-9][0-9]*: (error|warning) [A-Z_]+: .+; .+");
                }
            }
        }
        String name = folder.getFileName().toString();
        if (name.startsWith("clean")) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told).hasSize(1).allSatisfy(kind -> assertThat(name).startsWith(kind));
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void goldenFiles_each_holdNothingOfTheCompiler(Path folder) throws IOException {
        assertThat(BrokenPacks.expected(folder))
                .doesNotContain(":-1", "line -1", "Rule_", ".java", "Lambda", "GENERATED", "org.drools", "Exception");
    }

    @Test
    void brokenPacks_together_showEveryKind() throws IOException {
        Set<LintKind> shown = EnumSet.noneOf(LintKind.class);
        for (Path folder : BrokenPacks.folders()) {
            String text = BrokenPacks.expected(folder);
            for (LintKind kind : LintKind.values()) {
                if (text.contains(": error " + kind + ": ") || text.contains(": warning " + kind + ": ")) {
                    shown.add(kind);
                }
            }
        }
        shown.addAll(EnumSet.range(LintKind.NEVER_FIRES, LintKind.NOT_ANALYSED));
        assertThat(LintKind.values()).hasSizeGreaterThan(80);
        assertThat(shown).containsExactly(LintKind.values());
    }

    @Test
    void check_allAtOnceInAnyOrder_givesTheSameFindings() throws IOException {
        List<PackFiles> packs = new ArrayList<>();
        for (String name : List.of("unknown-key", "wrong-type", "not-nfc", "missing-because")) {
            packs.addAll(BrokenPacks.packs(BrokenPacks.ROOT.resolve(name)));
        }
        List<LintFinding> forwards = PackLint.check(packs, List.of());
        List<PackFiles> reversed = new ArrayList<>(packs);
        Collections.reverse(reversed);

        assertThat(PackLint.check(reversed, List.of())).isEqualTo(forwards);
        assertThat(new TreeSet<>(forwards.stream().map(LintFinding::kind).toList()))
                .containsExactly("MISSING_BECAUSE", "NOT_NFC", "UNKNOWN_KEY", "WRONG_TYPE");
        assertThat(forwards).isSorted();
    }
}

package vn.datchuan.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Place;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.RulePack;

/** A lock names versions of packs, and finds exactly those. */
class PackLockTest {

    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);
    private static final String C = "c".repeat(64);

    @TempDir
    private Path folder;

    @Test
    void parse_commentsBlankLinesAndAnyOrder_givesSortedEntriesWithTheirPlaces() {
        PackLock lock = PackLock.parse(
                "packs.lock", "\uFEFF# head\r\n\r\nxa-1  2.0.0\t" + B + "\r\nbase 1.0.0 " + A + " # why\r\n");
        assertThat(lock.entries())
                .containsExactly(
                        new PackLock.Entry("base", "1.0.0", A, new Place("packs.lock", 4, 1)),
                        new PackLock.Entry("xa-1", "2.0.0", B, new Place("packs.lock", 3, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "base 1.0.0|packs.lock:1:11: the line ends too early; expected id version digest",
                "base 1.0.0 D x|packs.lock:1:77: text behind the digest; expected id version digest",
                "base 1.0 D|packs.lock:1:6: version \"1.0\"; expected three numbers such as 1.0.0",
                "base 1.0.0 A1|packs.lock:1:12: digest \"A1\"; expected 64 digits 0-9, a-f",
                "# none|packs.lock: no pack is named; expected a line \"id version digest\" for each pack"
            })
    void parse_lineThatIsNone_saysWhereAndWhatWasExpected(String line, String problem) {
        assertThatThrownBy(() -> PackLock.parse("packs.lock", line.replace("D", A)))
                .isInstanceOf(DatChuanException.class)
                .hasMessage(problem);
    }

    @Test
    void parse_severalProblems_areToldTogether() {
        assertThatThrownBy(() -> PackLock.parse("l", "base\nbase 1.0.0 " + A + "\nbase 1.0.0 " + B + "\n"))
                .hasMessage("l:1:5: the line ends too early; expected id version digest\n"
                        + "l:3:1: pack base 1.0.0 stands twice; expected the line 2 alone");
    }

    @Test
    void write_samePacksInAnyOrder_givesTheSameBytes() throws IOException {
        RulePack base = pack("base", "1.0.0", A);
        RulePack commune = pack("xa-1", "1.2.0", B);
        PackLock.of(List.of(commune, base)).write(folder.resolve("one"));
        PackLock.of(List.of(base, commune, base)).write(folder.resolve("two"));
        assertThat(Files.readString(folder.resolve("one")))
                .endsWith("\nbase 1.0.0 " + A + "\nxa-1 1.2.0 " + B + "\n")
                .isEqualTo(Files.readString(folder.resolve("two")));
        assertThat(PackLock.read(folder.resolve("one")).text()).isEqualTo(Files.readString(folder.resolve("two")));
    }

    @Test
    void read_fileThatIsMissingOrNotUtf8_isAnError() throws IOException {
        assertThatThrownBy(() -> PackLock.read(folder.resolve("none.lock")))
                .hasMessage("none.lock: cannot be read (NoSuchFileException); expected a readable list of packs");
        Files.write(folder.resolve("latin.lock"), "# đ".getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> PackLock.read(folder.resolve("latin.lock")))
                .hasMessage("latin.lock: the file is not UTF-8; expected text in UTF-8");
    }

    @Test
    void pick_amongSeveralVersions_givesTheNamedOnesInTheOrderOfTheLock() {
        RulePack old = pack("xa-1", "1.0.0", A);
        RulePack now = pack("xa-1", "1.1.0", B);
        RulePack base = pack("base", "1.0.0", C);
        PackLock lock = PackLock.of(List.of(old, base));
        assertThat(lock.pick(List.of(now, old, base))).containsExactly(base, old);
    }

    @Test
    void pick_oneVersionWithTwoDigests_givesTheOneThatFits() {
        RulePack changed = pack("xa-1", "1.0.0", B);
        RulePack kept = pack("xa-1", "1.0.0", A);
        assertThat(PackLock.of(List.of(kept)).pick(List.of(changed, kept))).containsExactly(kept);
    }

    @Test
    void pick_missingAndChangedPacks_areToldTogetherWithWhatWasFound() {
        PackLock lock = PackLock.parse("l", "xa-1 1.0.0 " + A + "\nxa-2 1.0.0 " + B + "\nxa-3 1.0.0 " + C + "\n");
        assertThatThrownBy(() -> lock.pick(
                        List.of(pack("xa-1", "1.2.0", A), pack("xa-1", "1.1.0", A), pack("xa-3", "1.0.0", A))))
                .isInstanceOf(DatChuanException.class)
                .hasMessage("l:1:1: pack xa-1 1.0.0 is not among the packs; found version 1.1.0, 1.2.0; "
                        + "expected version 1.0.0, from one more pack folder, zip or jar (--packs)\n"
                        + "l:2:1: pack xa-2 1.0.0 is not among the packs; found no version of it; "
                        + "expected version 1.0.0, from one more pack folder, zip or jar (--packs)\n"
                        + "l:3:1: pack xa-3 1.0.0 has digest " + A + " (memory); "
                        + "expected " + C + ", or a new version of the pack and a new lock");
    }

    private static RulePack pack(String id, String version, String digest) {
        PackManifest manifest =
                new PackManifest(id, version, "", "", Layer.COMMUNE, Optional.empty(), Optional.empty(), "", List.of());
        return new RulePack(manifest, digest, Optional.empty(), Optional::empty, List::of);
    }
}

package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.pack.PackFiles;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RuleText;

/** One pack is the same pack in a folder, a zip and a jar; what is no pack, or no harmless one, is refused by name. */
class PackFilesReaderTest {

    private static final String MANIFEST = """
            id: half-way
            version: 0.1.0
            names: {vi: "Nửa đường", en: "Half way"}
            layer: commune
            """;

    private static final String RULES = "package vn.datchuan.packs.half_way;\n";

    @TempDir
    Path folder;

    private static Map<String, String> files(String root) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(root + "sub/more.dslr", "// câu\n");
        files.put(root + "rows.drl", RULES);
        files.put(root + "pack.yaml", MANIFEST);
        files.put(root + "README.md", "not in the digest");
        return files;
    }

    @CanIgnoreReturnValue
    private Path folder(String name, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(name).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder.resolve(name);
    }

    @CanIgnoreReturnValue
    private Path zip(String name, Map<String, String> files) throws IOException {
        Path zip = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, String> file : files.entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey()));
                entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }
        return zip;
    }

    @Test
    void pack_inFolderZipAndJar_isTheSame() throws IOException {
        RulePack inFolder = PackReader.read(folder("half-way", files("")));
        RulePack inZip = PackReader.read(zip("half-way.zip", files("")));
        Map<String, String> ofJar = files("packs/half-way/");
        ofJar.put("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n");
        ofJar.replace("packs/half-way/rows.drl", RULES.replace("\n", "\r\n"));
        RulePack inJar = PackReader.read(zip("half-way.jar", ofJar));
        assertThat(inFolder.digest()).matches("[0-9a-f]{64}");
        assertThat(List.of(inZip, inJar)).allSatisfy(pack -> {
            assertThat(pack.digest()).isEqualTo(inFolder.digest());
            assertThat(pack.manifest()).isEqualTo(inFolder.manifest());
            assertThat(pack.rules()).isEqualTo(inFolder.rules());
        });
        assertThat(inFolder.rules()).extracting(RuleText::path).containsExactly("rows.drl", "sub/more.dslr");
        assertThat(List.of(inFolder.origin(), inZip.origin(), inJar.origin()))
                .containsExactly("half-way", "half-way.zip", "half-way.jar");
    }

    @Test
    void digest_ofEveryPartThatDecides_changesWithIt() throws IOException {
        String before = PackReader.read(folder("half-way", files(""))).digest();
        for (String path : List.of("pack.yaml", "rows.drl", "sub/more.dslr")) {
            Map<String, String> files = files("");
            files.put(path, files.get(path) + (path.endsWith("yaml") ? "# more\n" : "// more\n"));
            assertThat(PackReader.read(zip("changed.zip", files)).digest()).isNotEqualTo(before);
        }
        Map<String, String> files = files("");
        files.put("README.md", "other words");
        assertThat(PackReader.read(zip("changed.zip", files)).digest()).isEqualTo(before);
    }

    @Test
    void files_ofAPack_areAllThere() throws IOException {
        PackFiles pack = PackFilesReader.read(zip("half-way.zip", files("half-way/")));
        assertThat(pack.bytes().keySet()).containsExactly("README.md", "pack.yaml", "rows.drl", "sub/more.dslr");
    }

    @Test
    void packs_severalInOneArchive_areReadInOrderOfPaths() throws IOException {
        Map<String, String> files = files("packs/b/");
        files.put("packs/a/pack.yaml", MANIFEST.replace("half-way", "a"));
        Path zip = zip("all.zip", files);
        assertThat(PackReader.readAll(zip))
                .extracting(RulePack::id, RulePack::origin)
                .containsExactly(tuple("a", "all.zip!packs/a"), tuple("half-way", "all.zip!packs/b"));
        assertThatThrownBy(() -> PackFilesReader.read(zip))
                .isInstanceOf(DatChuanException.class)
                .hasMessage("all.zip: 2 packs, all.zip!packs/a the first; expected one");
    }

    @Test
    void packs_problemsOfTwo_areAllNamedWithTheirPack() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("a/pack.yaml", MANIFEST.replace("half-way", "A"));
        files.put("b/pack.yaml", MANIFEST.replace("commune", "street"));
        assertThatThrownBy(() -> PackReader.readAll(folder("two", files)))
                .hasMessageContaining("a/pack.yaml:1:5: id \"A\"")
                .hasMessageContaining("b/pack.yaml:4:8: layer of the manifest: \"street\"");
    }

    @Test
    void pack_insideOfAnother_isRefused() throws IOException {
        Map<String, String> files = files("a/");
        files.putAll(files("a/cases/b/"));
        assertThatThrownBy(() -> PackFilesReader.readAll(zip("nested.zip", files)))
                .hasMessageContaining(
                        "the pack in a/cases/b/ lies inside of another; expected packs beside each other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.drl",
                "half-way/../../evil.drl",
                "/etc/evil.drl",
                "C:/evil.drl",
                "half-way\\evil.drl",
                "half-way//evil.drl",
                "./evil.drl",
                ".."
            })
    void archive_entryThatLeadsOut_isRefused(String name) throws IOException {
        Map<String, String> files = files("");
        files.put(name, RULES);
        assertThatThrownBy(() -> PackFilesReader.readAll(zip("slip.zip", files)))
                .isInstanceOf(DatChuanException.class)
                .hasMessage("slip.zip: entry \"" + name
                        + "\"; expected a path inside the archive, with single forward slashes");
    }

    @Test
    void archive_entryThatStandsTwice_isRefused() throws IOException {
        Map<String, String> files = files("");
        files.put("rowz.drl", RULES);
        Path zip = zip("twice.zip", files);
        String bytes = Files.readString(zip, StandardCharsets.ISO_8859_1).replace("rowz.drl", "rows.drl");
        Files.writeString(zip, bytes, StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> PackFilesReader.readAll(zip))
                .hasMessage("twice.zip: entry \"rows.drl\" stands twice; expected each file once");
    }

    @Test
    void archive_fileThatUnfoldsWithoutEnd_isRefused() throws IOException {
        Map<String, String> files = files("");
        files.put("big.txt", "0".repeat((16 << 20) + 1));
        Path zip = zip("bomb.zip", files);
        assertThat(zip).satisfies(file -> assertThat(Files.size(file)).isLessThan(200_000));
        assertThatThrownBy(() -> PackFilesReader.readAll(zip)).hasMessageContaining("big.txt is larger than 16 MiB");
    }

    @Test
    void archive_manyLargeFiles_areRefused() throws IOException {
        Map<String, String> files = files("");
        String large = "0".repeat(16 << 20);
        for (int i = 0; i < 16; i++) {
            files.put("big" + i + ".txt", large);
        }
        assertThatThrownBy(() -> PackFilesReader.readAll(zip("bombs.zip", files)))
                .hasMessageContaining("its packs are larger than 256 MiB");
    }

    @Test
    void archive_tooManyEntries_isRefused() throws IOException {
        Map<String, String> files = files("");
        for (int i = 0; i < 100_000; i++) {
            files.put("x/" + i, "");
        }
        assertThatThrownBy(() -> PackFilesReader.readAll(zip("many.zip", files)))
                .hasMessage("many.zip: more than 100000 files; expected packs");
    }

    @Test
    void folder_withZipsAndJars_hasTheirPacksToo() throws IOException {
        folder("all/now", files(""));
        Files.createDirectories(folder.resolve("all/old"));
        zip("all/old/half-way-0.0.9.zip", files(""));
        Map<String, String> two = files("packs/a/");
        two.putAll(files("packs/b/"));
        zip("all/old/two.JAR", two);
        zip("all/old/library.jar", Map.of("a.txt", "no pack"));
        zip("all/now/inside.zip", files(""));

        List<PackFiles> packs = PackFilesReader.readAll(folder.resolve("all"));

        assertThat(packs)
                .extracting(PackFiles::origin)
                .containsExactly("now", "old/half-way-0.0.9.zip", "old/two.JAR!packs/a", "old/two.JAR!packs/b");
        assertThat(packs.get(1).bytes().keySet())
                .containsExactly("README.md", "pack.yaml", "rows.drl", "sub/more.dslr");
    }

    @Test
    void folder_archiveThatCannotBeRead_isNamed() throws IOException {
        folder("all/now", files(""));
        Files.writeString(folder.resolve("all/old.zip"), "no archive");
        assertThatThrownBy(() -> PackFilesReader.readAll(folder.resolve("all")))
                .isInstanceOf(DatChuanException.class)
                .hasMessageStartingWith("old.zip: ")
                .hasMessageEndingWith("; expected a zip or a jar");
    }

    @Test
    void source_noPack_isNamed() throws IOException {
        assertThatThrownBy(() -> PackFilesReader.readAll(zip("empty.zip", Map.of("a.txt", "a"))))
                .hasMessage("empty.zip: no pack.yaml; expected a pack with a manifest");
        assertThatThrownBy(() -> PackFilesReader.readAll(folder.resolve("nowhere")))
                .hasMessage("nowhere does not exist; expected a folder, a zip or a jar");
        Path text = Files.writeString(folder.resolve("pack.yaml"), MANIFEST);
        assertThatThrownBy(() -> PackFilesReader.readAll(text))
                .isInstanceOf(DatChuanException.class)
                .hasMessageStartingWith("pack.yaml: ")
                .hasMessageEndingWith("; expected a folder, a zip or a jar");
    }

    @Test
    void ruleFile_notUtf8_isNamed() throws IOException {
        Path pack = folder("half-way", files(""));
        Files.write(pack.resolve("rows.drl"), new byte[] {'/', '/', (byte) 0xd0, 'a'});
        assertThatThrownBy(() -> PackReader.read(pack))
                .hasMessage("rows.drl: the file is not UTF-8; expected text in UTF-8");
    }

    @Test
    void link_outOfTheFolder_isRefused() throws IOException {
        Path outside = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path pack = folder("half-way", files(""));
        Files.createSymbolicLink(pack.resolve("notes.txt"), outside);
        assertThatThrownBy(() -> PackFilesReader.read(pack))
                .hasMessage("half-way: notes.txt is no file of the folder; expected files, or links to files of the"
                        + " same folder");
    }

    @Test
    void link_toAFileOfTheFolder_isThatFile() throws IOException {
        Path pack = folder("half-way", files(""));
        Files.createSymbolicLink(pack.resolve("copy.drl"), Path.of("rows.drl"));
        Files.createSymbolicLink(folder.resolve("linked"), pack);
        assertThat(PackFilesReader.read(folder.resolve("linked")).bytes().get("copy.drl"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(RULES);
    }
}

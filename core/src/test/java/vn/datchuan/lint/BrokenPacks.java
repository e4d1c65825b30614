package vn.datchuan.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.datchuan.pack.PackFiles;

/** The folders of broken packs: one mistake each, in one pack or in several that do not go together. */
final class BrokenPacks {

    static final Path ROOT = Path.of("src/test/resources/vn/datchuan/lint/broken");

    private static final String GOLDEN = "expected.txt";

    private BrokenPacks() {}

    static List<Path> folders() throws IOException {
        try (Stream<Path> paths = Files.list(ROOT)) {
            return paths.filter(Files::isDirectory).sorted().toList();
        }
    }

    static String expected(Path folder) throws IOException {
        return Files.readString(folder.resolve(GOLDEN));
    }

    /** The packs of a folder: those below it, else the folder itself, which may lack a manifest. */
    static List<PackFiles> packs(Path folder) throws IOException {
        List<PackFiles> packs = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path pack : paths.filter(p -> !p.equals(folder) && Files.exists(p.resolve("pack.yaml")))
                    .sorted()
                    .toList()) {
                packs.add(pack(pack, folder.relativize(pack).toString().replace('\\', '/')));
            }
        }
        if (packs.isEmpty()) {
            packs.add(pack(folder, folder.getFileName().toString()));
        }
        return folder.endsWith("file-too-large") ? List.of(withLargeReadme(packs.get(0))) : packs;
    }

    private static PackFiles pack(Path folder, String origin) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals(GOLDEN)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return new PackFiles(origin, files);
    }

    /** Too large for a file that is kept: made here. */
    private static PackFiles withLargeReadme(PackFiles pack) {
        SortedMap<String, byte[]> files = new TreeMap<>(pack.bytes());
        byte[] written = Objects.requireNonNull(files.get("README.md"));
        byte[] readme = Arrays.copyOf(written, 2_000_001);
        Arrays.fill(readme, written.length, readme.length, (byte) '\n');
        files.put("README.md", readme);
        return new PackFiles(pack.origin(), files);
    }
}

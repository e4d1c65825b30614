package vn.datchuan.drl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.datchuan.pack.RuleText;

/** The rule files of the shipped packs, by their paths below the folder of packs. */
final class ShippedFiles {

    static final Path PACKS = Path.of("../rules/packs");

    private ShippedFiles() {}

    static List<RuleText> all() {
        try (Stream<Path> files = Files.walk(PACKS)) {
            List<RuleText> texts = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
                texts.add(new RuleText(
                        PACKS.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.UTF_8)));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.datchuan.rules;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.datchuan.io.PackCatalogueWriter;
import vn.datchuan.pack.RulePackage;

/**
 * Makes jars with many packs as a build would: copies of a ward's plan under other names, and every tenth pack with rules. What stands for the compiled
 * rules is no class at all, because no case ever asks for it.
 */
final class ManyPacks {

    private static final Path PATTERN = Path.of("packs/dong-nai/minh-hung/minh-hung-2026");

    private ManyPacks() {}

    /**
     * Makes the jars.
     *
     * @param args folder of the jars; how many jars; how many packs in each
     */
    public static void main(String[] args) throws IOException {
        for (Path jar : write(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]))) {
            System.out.println(jar);
        }
    }

    static List<Path> write(Path folder, int jars, int packsInEach) throws IOException {
        List<Path> written = new ArrayList<>();
        for (int jar = 0; jar < jars; jar++) {
            Path classes = folder.resolve("classes-" + jar);
            List<String> models = new ArrayList<>();
            for (int i = 0; i < packsInEach; i++) {
                writePack(classes.resolve("packs"), "ward-" + jar + "-" + i, i % 10 == 0, models);
            }
            Path kie = Files.createDirectories(classes.resolve("META-INF/kie"));
            Files.writeString(kie.resolve("drools-model"), String.join("\n", models));
            PackCatalogueWriter.write(classes.resolve("packs"), classes);
            written.add(jar(classes, folder.resolve("packs-" + jar + ".jar")));
        }
        return written;
    }

    private static void writePack(Path packs, String id, boolean rules, List<String> models) throws IOException {
        Path pack = Files.createDirectories(packs.resolve("many/" + id + "/" + id + "-2026"));
        for (String file : List.of("pack.yaml", "plan.yaml")) {
            Files.writeString(
                    pack.resolve(file), Files.readString(PATTERN.resolve(file)).replace("minh-hung", id));
        }
        if (rules) {
            String rulePackage = RulePackage.of(id + "-2026");
            Files.writeString(
                    pack.resolve("rows.drl"),
                    "package " + rulePackage
                            + ";\nimport vn.datchuan.fact.IndicatorCase;\nimport vn.datchuan.verdict.Verdict;\n"
                            + RunTimePacks.rule("own rule", "C.7", "PASS"));
            models.add(rulePackage + ".Rules");
        }
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
                zip.closeEntry();
            }
        }
        return jar;
    }
}

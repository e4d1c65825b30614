package vn.datchuan.examples.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** Measures from the start of a process to the first verdict that it prints, with an embedder's class path: none of the compared products is on it. */
final class ColdStart {

    /** Beginnings of the names of jars that core and rules bring with them. */
    private static final List<String> OWN = List.of(
            "datchuan-",
            "drools-",
            "kie-api",
            "kie-internal",
            "kie-memory-compiler",
            "kie-util",
            "commons-codec",
            "commons-math3",
            "jackson-core-3",
            "jackson-dataformat-yaml-3",
            "snakeyaml-engine",
            "slf4j-api",
            "jspecify",
            "error_prone_annotations",
            "antlr",
            "ecj",
            "javaparser-core");

    private ColdStart() {}

    /** Milliseconds of each start, sorted. */
    static List<Long> millis(Class<?> program, int starts) {
        String classPath = String.join(File.pathSeparator, classPath());
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            millis.add(start(program, classPath));
        }
        millis.sort(null);
        return millis;
    }

    private static long start(Class<?> program, String classPath) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-cp", classPath, program.getName());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        long began = System.nanoTime();
        try {
            Process process = builder.start();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                String line = out.readLine();
                long took = System.nanoTime() - began;
                if (line == null || !line.startsWith("verdict ") || process.waitFor() != 0) {
                    throw new IllegalStateException(program.getSimpleName() + " printed " + line);
                }
                return took / 1_000_000;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** This program and what core and rules need, in the order of this program's class path. */
    static List<String> classPath() {
        List<String> kept = new ArrayList<>();
        for (String entry : entries()) {
            String name = Path.of(entry).getFileName().toString();
            boolean own = !name.endsWith(".jar") || name.equals("benchmarks.jar");
            for (String beginning : OWN) {
                own |= name.startsWith(beginning) && !name.startsWith("drools-alphanetwork");
            }
            if (own) {
                kept.add(entry);
            }
        }
        return kept;
    }

    /** Entries of the class path; where it is one jar that names the others, these. */
    private static List<String> entries() {
        String[] given = System.getProperty("java.class.path").split(File.pathSeparator);
        if (given.length > 1 || !given[0].endsWith(".jar")) {
            return List.of(given);
        }
        List<String> entries = new ArrayList<>(List.of(given));
        Path folder = Path.of(given[0]).toAbsolutePath().getParent();
        try (JarFile jar = new JarFile(given[0])) {
            String named = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            for (String entry : named.split(" ")) {
                entries.add(folder.resolve(new URI(entry).getPath()).toString());
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return entries;
    }
}

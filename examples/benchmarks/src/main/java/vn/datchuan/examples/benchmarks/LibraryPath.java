package vn.datchuan.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** The class path that an embedder has, of which this program's is a part: none of the compared products is on it. */
public final class LibraryPath {

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

    private static final String ALL = "benchmarks.jar";
    private static final String PROGRAMS = "benchmarks-programs.jar";

    private LibraryPath() {}

    /**
     * This program's classes and what core and rules need, in the order of this program's class path.
     *
     * @param more beginnings of the names of other jars
     */
    public static String with(String... more) {
        return String.join(File.pathSeparator, entries(more));
    }

    static List<String> entries(String... more) {
        List<String> names = new ArrayList<>(OWN);
        names.addAll(Arrays.asList(more));
        List<String> kept = new ArrayList<>();
        for (String entry : all()) {
            Path path = Path.of(entry);
            String name = path.getFileName().toString();
            if (name.equals(ALL)) {
                kept.add(path.resolveSibling(PROGRAMS).toString());
            } else if (!name.endsWith(".jar") || isOne(name, names)) {
                kept.add(entry);
            }
        }
        return kept;
    }

    private static boolean isOne(String name, List<String> beginnings) {
        for (String beginning : beginnings) {
            if (name.startsWith(beginning) && !name.startsWith("drools-alphanetwork")) {
                return true;
            }
        }
        return false;
    }

    /** Entries of the class path; where it is one jar that names the others, these. */
    private static List<String> all() {
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

package vn.datchuan.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures from the start of a process to the first verdict that it prints, with an embedder's class path: none of the compared products is on it. */
final class ColdStart {

    private ColdStart() {}

    /** Milliseconds of each start, sorted. */
    static List<Long> millis(Class<?> program, int starts) {
        String classPath = LibraryPath.with();
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
}

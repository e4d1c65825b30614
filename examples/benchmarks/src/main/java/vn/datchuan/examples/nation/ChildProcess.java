package vn.datchuan.examples.nation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.datchuan.examples.benchmarks.LibraryPath;

/** Runs {@link NationProcess} in a JVM of its own with the class path of a program that judges, and waits for it. */
final class ChildProcess {

    private static final long MOST_MINUTES = 30;

    private ChildProcess() {}

    /**
     * What a process said of itself, by name.
     *
     * @param nanos from before it was started until it had ended
     * @param failure what it said to standard error last, where it did not do its work; empty otherwise
     */
    record Result(long nanos, Map<String, String> said, String failure) {

        Result orThrow() {
            if (!failure.isEmpty()) {
                throw new IllegalStateException("a process failed: " + failure);
            }
            return this;
        }

        long number(String name) {
            String text = said.get(name);
            if (text == null) {
                throw new IllegalStateException("the process did not say " + name);
            }
            return Long.parseLong(text);
        }
    }

    static Result run(List<String> options, Path folder, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-Dfile.encoding=UTF-8",
                "-cp",
                args[0].equals("sql") ? LibraryPath.with("duckdb") : LibraryPath.with()));
        command.add(NationProcess.class.getName());
        command.addAll(List.of(args));
        Path out = folder.resolve("process.out");
        Path err = folder.resolve("process.err");
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(String.join(" ", args) + ": did not end in " + MOST_MINUTES + " minutes");
        }
        long nanos = System.nanoTime() - begin;
        List<String> lines = Files.readAllLines(out);
        return new Result(nanos, said(lines), process.exitValue() == 0 ? "" : failure(Files.readAllLines(err), lines));
    }

    /** The first line that names an error, else the last. */
    private static String failure(List<String> err, List<String> out) {
        List<String> all = new ArrayList<>(out);
        all.addAll(err);
        String last = "it said nothing";
        for (String line : all) {
            if (line.contains("Error") || line.contains("Exception")) {
                return line;
            }
            last = line;
        }
        return last;
    }

    private static Map<String, String> said(List<String> lines) {
        Map<String, String> said = new HashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                said.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return said;
    }
}

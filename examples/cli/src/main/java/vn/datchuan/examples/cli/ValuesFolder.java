package vn.datchuan.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.datchuan.Canonical;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.io.NumberForm;
import vn.datchuan.io.ValuesFile;
import vn.datchuan.io.ValuesReader;
import vn.datchuan.model.Measurement;

/**
 * All measured values of a folder, whatever folders inside of it their files lie in. Files are read in order of their paths; notes ({@code .md}) and hidden
 * files are passed over; a file that is no values file, or cannot be read, is a problem.
 *
 * @param problems by place; a file is named by its path inside the folder where its name alone stands for two
 */
record ValuesFolder(List<Measurement> measurements, List<Problem> problems) {

    private static final Set<String> FORMS =
            Set.of("csv", "tsv", "txt", "ndjson", "jsonl", "json", "yaml", "yml", "xlsx", "xls");

    /**
     * Reads a folder or a single file.
     *
     * @throws DatChuanException if it is not there, or holds no usable row; with all problems then
     */
    static ValuesFolder read(Path source, NumberForm numbers) {
        List<Path> files = files(source);
        Map<String, Integer> names = new HashMap<>();
        for (Path file : files) {
            names.merge(name(file), 1, Integer::sum);
        }
        List<Measurement> measurements = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            boolean alone = names.getOrDefault(name(file), 0) == 1;
            String shown = alone ? name(file) : inside(source, file);
            ValuesFile read = readFile(file, numbers);
            for (Measurement m : read.measurements()) {
                add(alone ? m : at(shown, m), measurements, seen, problems);
            }
            for (Problem problem : read.problems()) {
                problems.add(at(shown, problem));
            }
        }
        Collections.sort(problems);
        if (measurements.isEmpty()) {
            problems.add(new Problem(
                    Place.NONE,
                    "--values " + source + ": no usable row in " + count(files),
                    "files of measured values"));
            throw new DatChuanException(ErrorCode.INVALID_VALUES, problems);
        }
        return new ValuesFolder(measurements, problems);
    }

    /** A row that another file has too says nothing new, as within one file. */
    private static void add(
            Measurement m, List<Measurement> measurements, Map<String, Place> seen, List<Problem> problems) {
        String row = Canonical.row(m) + "\t" + m.source() + "\t" + m.note();
        Place other = seen.putIfAbsent(row, m.place());
        if (other == null) {
            measurements.add(m);
        } else {
            String figure = "figure " + m.unit() + " " + m.indicator() + " " + m.period();
            problems.add(
                    new Problem(m.place(), figure + " repeats " + other + " and is not counted", "each figure once"));
        }
    }

    private static String count(List<Path> files) {
        return files.size() == 1 ? "1 file" : files.size() + " files";
    }

    private static List<Path> files(Path source) {
        if (!Files.exists(source)) {
            throw new DatChuanException(
                    ErrorCode.UNREADABLE_FILE,
                    "--values " + source + ": not there; expected a folder of files of measured values, or one file");
        }
        try (Stream<Path> walk = Files.walk(source, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .filter(file -> file.equals(source) || !isPassedOver(source, file))
                    .sorted((a, b) -> inside(source, a).compareTo(inside(source, b)))
                    .toList();
            if (files.isEmpty()) {
                throw new DatChuanException(
                        ErrorCode.INVALID_VALUES,
                        "--values " + source + ": no file in it; expected files of measured values");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new DatChuanException(
                    ErrorCode.UNREADABLE_FILE,
                    "--values " + source + ": " + e.getMessage() + "; expected a folder that can be read");
        }
    }

    private static boolean isPassedOver(Path source, Path file) {
        for (Path part : source.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return name(file).startsWith("~$") || extension(file).equals("md");
    }

    private static ValuesFile readFile(Path file, NumberForm numbers) {
        if (!FORMS.contains(extension(file))) {
            Problem unknown = new Problem(
                    Place.of(name(file)),
                    "the file is passed over",
                    "a file of measured values, named .csv, .ndjson, .json, .yaml or .xlsx");
            return new ValuesFile(List.of(), List.of(unknown));
        }
        try {
            return ValuesReader.read(file, numbers);
        } catch (DatChuanException e) {
            return new ValuesFile(List.of(), e.problems());
        }
    }

    private static Measurement at(String file, Measurement m) {
        return new Measurement(
                m.unit(),
                m.plan(),
                m.indicator(),
                m.period(),
                m.value(),
                m.asOf(),
                m.knownOn(),
                m.status(),
                m.exact(),
                m.source(),
                m.note(),
                new Place(file, m.place().line(), m.place().column()));
    }

    private static Problem at(String file, Problem problem) {
        Place place = problem.place();
        return place.file().isEmpty()
                ? problem
                : new Problem(new Place(file, place.line(), place.column()), problem.what(), problem.expected());
    }

    /** With forward slashes, so that the order is the same everywhere. */
    private static String inside(Path source, Path file) {
        Path path = file.equals(source) ? file.getFileName() : source.relativize(file);
        return String.valueOf(path).replace('\\', '/');
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String extension(Path file) {
        String name = name(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

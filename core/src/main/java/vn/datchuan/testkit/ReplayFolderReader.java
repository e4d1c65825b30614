package vn.datchuan.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.io.Node;
import vn.datchuan.io.NodeReader;
import vn.datchuan.io.NumberForm;
import vn.datchuan.io.ValuesFile;
import vn.datchuan.io.ValuesReader;
import vn.datchuan.model.Measurement;
import vn.datchuan.replay.PackLock;
import vn.datchuan.replay.ReplayStep;

/** Reads a folder of years; collects the problems of all its files instead of stopping at the first. */
final class ReplayFolderReader {

    static final String HEAD = "replay.yaml";
    static final String LOCK = "packs.lock";

    private static final Set<String> KEYS = Set.of("title", "illustrative", "policy", "each", "from", "to", "note");

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();

    private ReplayFolderReader(Path folder) {
        this.folder = folder;
    }

    static ReplayFolder read(Path folder) {
        return new ReplayFolderReader(folder).read();
    }

    private ReplayFolder read() {
        Optional<CaseFields> head = attempt(this::head);
        List<LocalDate> days = head.map(this::days).orElse(List.of());
        PackLock lock = attempt(() -> PackLock.read(folder.resolve(LOCK))).orElse(new PackLock(List.of()));
        List<Measurement> values = values();
        Map<String, List<ReplayExpectation>> expected = expected();
        String policy = head.map(fields -> fields.text("policy")).orElse("");
        boolean illustrative = head.map(ReplayFolderReader::illustrative).orElse(false);
        String title = head.map(fields -> fields.required("title")).orElse("");
        return new ReplayFolder(
                String.valueOf(folder.getFileName()),
                title,
                illustrative,
                policy.isEmpty() ? PolicyParameters.PLAN_PATH_V1 : policy,
                days,
                lock,
                values,
                expected,
                List.copyOf(new TreeSet<>(problems)));
    }

    private CaseFields head() {
        Node document = NodeReader.yaml(HEAD, text(folder.resolve(HEAD)), ErrorCode.INVALID_ARGUMENT, problems);
        return new CaseFields(document, "the folder of years", KEYS, problems);
    }

    /** The ends of all months, quarters or years from the first to the last day. */
    private List<LocalDate> days(CaseFields fields) {
        Optional<ReplayStep> step = fields.code("each", ReplayStep.class);
        Optional<LocalDate> from = day(fields, "from");
        Optional<LocalDate> to = day(fields, "to");
        if (step.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        LocalDate first = from.orElseThrow();
        LocalDate last = to.orElseThrow();
        List<LocalDate> days = new ArrayList<>();
        if (!last.isBefore(first)) {
            attempt(() -> step.orElseThrow().days(first.getYear(), last.getYear()))
                    .ifPresent(all -> all.stream()
                            .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                            .forEach(days::add));
        }
        if (days.isEmpty()) {
            String each = fields.text("each");
            fields.wrong("to", fields.text("to"), "at least one end of a " + each + " from " + first + " to it");
        }
        return days;
    }

    private static Optional<LocalDate> day(CaseFields fields, String key) {
        return fields.required(key).isBlank() ? Optional.empty() : fields.date(key);
    }

    /** Never assumed: whoever makes up values has to say so, and whoever has real ones too. */
    private static boolean illustrative(CaseFields fields) {
        return !fields.required("illustrative").isBlank() && fields.flag("illustrative");
    }

    private List<Measurement> values() {
        List<Measurement> values = new ArrayList<>();
        for (Path file : files("values")) {
            attempt(() -> ValuesReader.read(file, NumberForm.STRICT)).ifPresent(read -> add(read, values));
        }
        if (values.isEmpty()) {
            problems.add(new Problem(Place.of("values"), "no value", "one file at least, in a form of values files"));
        }
        return values;
    }

    private void add(ValuesFile read, List<Measurement> values) {
        values.addAll(read.measurements());
        problems.addAll(read.problems());
    }

    private Map<String, List<ReplayExpectation>> expected() {
        Map<String, List<ReplayExpectation>> expected = new TreeMap<>();
        for (Path file : files("expected")) {
            String name = String.valueOf(file.getFileName());
            if (!name.matches("\\d{4}\\.csv")) {
                problems.add(new Problem(Place.of(name), "the name is not that of a year", "a name such as 2026.csv"));
            } else {
                attempt(() -> ReplayExpectations.read(name, text(file), problems))
                        .ifPresent(read -> expected.put(name, List.copyOf(read)));
            }
        }
        if (expected.isEmpty()) {
            problems.add(new Problem(Place.of("expected"), "no expectation", "one file at least, such as 2026.csv"));
        }
        return expected;
    }

    /** The files of a folder by name, without hidden files and README; none where there is no such folder. */
    private List<Path> files(String name) {
        Path inside = folder.resolve(name);
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(inside)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("README"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(unreadable(name, e));
            return List.of();
        }
    }

    private String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DatChuanException(
                    ErrorCode.UNREADABLE_FILE, List.of(unreadable(String.valueOf(file.getFileName()), e)));
        }
    }

    private static Problem unreadable(String name, IOException e) {
        return new Problem(
                Place.of(name), "cannot be read (" + e.getClass().getSimpleName() + ")", "a readable file in UTF-8");
    }

    private <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DatChuanException e) {
            List<Problem> found = new ArrayList<>(e.problems());
            Collections.sort(found);
            problems.addAll(found);
            return Optional.empty();
        }
    }
}

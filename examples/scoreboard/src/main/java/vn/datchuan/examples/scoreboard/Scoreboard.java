package vn.datchuan.examples.scoreboard;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.explain.Explainer;
import vn.datchuan.explain.Language;
import vn.datchuan.io.NumberForm;
import vn.datchuan.io.ValuesFile;
import vn.datchuan.io.ValuesReader;
import vn.datchuan.model.Measurement;
import vn.datchuan.report.ExplanationText;
import vn.datchuan.report.ScoreboardText;
import vn.datchuan.rules.ShippedPacks;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.Verdict;

/**
 * Judges the shipped plans on made-up values (số liệu minh họa) and prints, for each unit and year, the verdicts, the totals, the problems found in
 * the data, and the whole reasoning of a few verdicts.
 *
 * <p>Arguments: {@code [--as-of YYYY-MM-DD] [FILE...]}. Without files the four that are bundled are read. Whatever the files, the report calls itself
 * illustrative: real values belong to the command line.
 */
public final class Scoreboard {

    private static final LocalDate AS_OF = LocalDate.of(2027, 6, 30);
    private static final List<String> BUNDLED =
            List.of("tam-thanh.csv", "minh-hung.csv", "thien-tan.csv", "thanh-dong.csv");
    private static final String USAGE = "expected [--as-of YYYY-MM-DD] [FILE...]";

    private Scoreboard() {}

    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(List.of(args), out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** 0 if the report was printed; 2 if the call is wrong, with one line on {@code err}. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            Call call = Call.of(args);
            out.print(render(evaluate(call.files, call.asOf)));
            return 0;
        } catch (DatChuanException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    /** The report on some files, on the bundled ones if none is named; problems of the reader stand in it too. */
    static EvaluationReport evaluate(List<Path> files, LocalDate asOf) {
        List<Measurement> measurements = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (ValuesFile file : read(files)) {
            measurements.addAll(file.measurements());
            problems.addAll(file.problems());
        }
        ComplianceEvaluator evaluator = ComplianceEvaluator.builder()
                .packs(ShippedPacks.all())
                .illustrative(true)
                .build();
        EvaluationReport report = evaluator.evaluate(measurements, asOf);
        problems.addAll(report.problems());
        Collections.sort(problems);
        return new EvaluationReport(
                report.asOf(),
                report.policy(),
                report.illustrative(),
                report.digests(),
                report.evaluations(),
                report.scorecards(),
                problems);
    }

    private static List<ValuesFile> read(List<Path> files) {
        List<ValuesFile> read = new ArrayList<>();
        if (files.isEmpty()) {
            BUNDLED.forEach(name -> read.add(bundled(name)));
        } else {
            files.forEach(file -> read.add(ValuesReader.read(file, NumberForm.STRICT)));
        }
        return read;
    }

    private static ValuesFile bundled(String name) {
        try (InputStream in = Scoreboard.class.getResourceAsStream("/data/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks data/" + name);
            }
            return ValuesReader.read(name, in, NumberForm.STRICT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String render(EvaluationReport report) {
        StringBuilder text = new StringBuilder();
        text.append(ScoreboardText.render(report, ScoreboardText.Options.of(Language.VI, Language.EN)));
        for (Evaluation evaluation : examples(report)) {
            text.append('\n').append("─".repeat(100)).append('\n');
            text.append(ExplanationText.render(report, evaluation, Language.VI));
            text.append("In English: ")
                    .append(Explainer.explain(evaluation, Language.EN))
                    .append('\n');
        }
        return text.toString();
    }

    /** One of each kind: the narrowest miss, the worst delay, a figure that cannot be judged, something met before its close. */
    private static List<Evaluation> examples(EvaluationReport report) {
        List<Evaluation> all = report.evaluations();
        List<Evaluation> examples = new ArrayList<>();
        all.stream()
                .filter(e -> e.verdict() == Verdict.FAIL && e.margin().isPresent())
                .max(Comparator.comparing(e -> e.margin().orElseThrow()))
                .ifPresent(examples::add);
        all.stream()
                .filter(e -> e.verdict() == Verdict.AT_RISK)
                .max(Comparator.comparing(Scoreboard::shortfall))
                .ifPresent(examples::add);
        all.stream()
                .filter(e -> e.verdict() == Verdict.NOT_ASSESSED && e.observed().isPresent() && !e.task())
                .findFirst()
                .ifPresent(examples::add);
        all.stream()
                .filter(e -> e.flags().contains(Flag.PROVISIONAL) && !e.flags().contains(Flag.ESTIMATE))
                .findFirst()
                .ifPresent(examples::add);
        return examples;
    }

    private static BigDecimal shortfall(Evaluation evaluation) {
        return evaluation.figures().getOrDefault(Figure.SHORTFALL.property(), BigDecimal.ZERO);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** The arguments, read. */
    private record Call(List<Path> files, LocalDate asOf) {

        static Call of(List<String> args) {
            LocalDate asOf = AS_OF;
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < args.size(); i++) {
                String arg = args.get(i);
                if (arg.equals("--as-of")) {
                    i++;
                    asOf = day(i < args.size() ? args.get(i) : "");
                } else if (arg.startsWith("--")) {
                    throw new DatChuanException(ErrorCode.INVALID_ARGUMENT, arg + ": " + USAGE);
                } else {
                    files.add(file(arg));
                }
            }
            return new Call(List.copyOf(files), asOf);
        }

        private static Path file(String text) {
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                throw new DatChuanException(
                        ErrorCode.INVALID_ARGUMENT,
                        "file \"" + text + "\": the locale cannot express this name; " + USAGE);
            }
        }

        private static LocalDate day(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new DatChuanException(ErrorCode.INVALID_ARGUMENT, "--as-of \"" + text + "\": " + USAGE);
            }
        }
    }
}

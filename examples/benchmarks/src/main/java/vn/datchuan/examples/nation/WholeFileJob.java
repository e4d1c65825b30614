package vn.datchuan.examples.nation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.EvaluationStream;
import vn.datchuan.error.Problem;
import vn.datchuan.io.BriefCsv;
import vn.datchuan.io.NumberForm;
import vn.datchuan.io.ReportNdjson;
import vn.datchuan.io.ValuesStream;
import vn.datchuan.pack.RulePack;
import vn.datchuan.verdict.StreamSummary;

/**
 * From a file of values to a file of verdicts, commune by commune, in memory that does not grow with the file. What cannot be used goes to a file of
 * problems beside the report.
 */
final class WholeFileJob {

    private static final int BUFFER = 1 << 16;
    private static final int TELL_EVERY = 500;

    private final NationFiles files;
    private final ComplianceEvaluator evaluator;
    private final int threads;

    /** Reads the plans and makes the evaluator: once for any number of runs. */
    WholeFileJob(NationFiles files, int threads) {
        this(files, threads, files.builtPacks());
    }

    /** @param packs to judge by */
    WholeFileJob(NationFiles files, int threads, List<RulePack> packs) {
        this.files = files;
        this.threads = threads;
        this.evaluator = ComplianceEvaluator.builder()
                .packs(packs)
                .illustrative(true)
                .parallelism(threads)
                .build();
    }

    /** How many judge at a time. */
    int threads() {
        return threads;
    }

    static Path problems(Path report) {
        return report.resolveSibling(report.getFileName() + ".problems.txt");
    }

    /** Does it once; progress goes to {@code told}. */
    StreamSummary run(ReportForm form, Path report, PrintStream told) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(report), BUFFER);
                Writer problems = Files.newBufferedWriter(problems(report));
                ValuesStream values = ValuesStream.open(files.values(), NumberForm.STRICT, p -> write(problems, p));
                EvaluationStream<Part> stream = evaluator.stream(
                        values, files.nation().asOf(), unit -> new Part(form.lines(unit), unit.problems()))) {
            if (form == ReportForm.BRIEF_CSV) {
                out.write(BriefCsv.header());
                copy(stream, out::write, problems, told);
                return stream.summary();
            }
            ReportNdjson lines = new ReportNdjson(form.explanations(), out);
            lines.header(files.nation().asOf(), evaluator.policy(), true);
            copy(stream, lines::unit, problems, told);
            lines.trailer(stream.summary());
            return stream.summary();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(EvaluationStream<Part> stream, Lines out, Writer problems, PrintStream told) throws IOException {
        int units = 0;
        while (stream.hasNext()) {
            Part part = stream.next();
            out.write(part.lines);
            for (Problem problem : part.problems) {
                write(problems, problem);
            }
            units++;
            if (units % TELL_EVERY == 0) {
                told.println(units + " of " + files.nation().communes() + " communes");
            }
        }
    }

    /** Where the lines of a commune go. */
    private interface Lines {
        void write(byte[] lines) throws IOException;
    }

    /** What is written of one commune, and what was wrong with its rows. */
    private record Part(byte[] lines, List<Problem> problems) {}

    private static void write(Writer problems, Problem problem) {
        try {
            problems.write(problem + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

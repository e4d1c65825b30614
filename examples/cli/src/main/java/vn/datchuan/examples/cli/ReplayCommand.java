package vn.datchuan.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.io.ReplayCsv;
import vn.datchuan.io.ReplayDifferenceJson;
import vn.datchuan.io.ReplayJson;
import vn.datchuan.pack.RulePack;
import vn.datchuan.replay.PackLock;
import vn.datchuan.replay.Replay;
import vn.datchuan.replay.ReplayComparison;
import vn.datchuan.replay.ReplayStep;
import vn.datchuan.replay.ReplayVerification;
import vn.datchuan.replay.Verification;
import vn.datchuan.report.DifferenceText;
import vn.datchuan.report.ReplayText;
import vn.datchuan.timeline.ReplayDifference;
import vn.datchuan.timeline.ReplayReport;

/** Judges past years again, compares them with a stored replay, or proves a stored report. */
@Command(
        name = "replay",
        description = "Judges past years again as of each quarter end, with what was known then.",
        footer = {
            "",
            "A row counts from its known_on on; without one from its as_of; without either",
            "from the last day of its period. The pack version in force on each day judges:",
            "older versions come in through --packs.",
            "  --baseline REPORT  compares with a stored replay, and names the cause of each",
            "                     difference: data, plan, pack, policy or library.",
            "  --verify REPORT    proves that a stored report (of evaluate or replay,",
            "                     --format json) follows from its inputs; its days and",
            "                     policy are taken from it.",
            "Exit code: 0 done; 1 it differs from the baseline, or does not follow; 2 the",
            "call is wrong or no row is usable."
        })
final class ReplayCommand implements Callable<Integer> {

    @Mixin
    private YearsOptions years = new YearsOptions();

    @Option(names = "--from", paramLabel = "YEAR", description = "First year.")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "YEAR", description = "Last year.")
    private @Nullable Integer to;

    @Option(names = "--each", description = "month, quarter (default) or year: as of the last day of each.")
    private @Nullable ReplayStep each;

    @Option(names = "--baseline", paramLabel = "REPORT", description = "Stored replay (JSON) to compare with.")
    private @Nullable Path baseline;

    @Option(names = "--verify", paramLabel = "REPORT", description = "Stored report (JSON) to prove.")
    private @Nullable Path verify;

    @Option(names = "--lock", paramLabel = "FILE", description = "Judge with exactly the packs that this file names.")
    private @Nullable Path lock;

    @Option(names = "--write-lock", paramLabel = "FILE", description = "Write the packs at hand, with versions, to it.")
    private @Nullable Path writeLock;

    @Option(names = "--scorecards", paramLabel = "FILE", description = "With --format csv: scorecards, as CSV.")
    private @Nullable Path scorecards;

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        requireOneQuestion();
        List<RulePack> all =
                lock == null ? packs.versions() : PackLock.read(lock).pick(packs.versions());
        if (verify != null) {
            return verify(verify, all);
        }
        return baseline == null ? run(all) : compare(baseline, all);
    }

    private void requireOneQuestion() {
        if (verify != null && (baseline != null || from != null || to != null || each != null || writeLock != null)) {
            throw wrong(
                    "--verify: the report says its days; expected no --from, --to, --each, --baseline, --write-lock");
        }
        if (verify == null && baseline == null && (from == null || to == null)) {
            throw wrong("expected --from and --to with years, or --verify or --baseline with a report");
        }
        if ((from == null) != (to == null) || from == null && each != null) {
            throw wrong("expected --from and --to together, and --each only with them");
        }
        if (scorecards != null && (output.format != OutputOptions.Format.CSV || verify != null || baseline != null)) {
            throw wrong("--scorecards: expected a replay with --format csv");
        }
        requireOther(baseline, "--baseline");
        requireOther(verify, "--verify");
        if (verify != null) {
            output.require(OutputOptions.Format.TEXT);
        } else if (baseline != null) {
            output.require(OutputOptions.Format.TEXT, OutputOptions.Format.JSON);
        } else {
            output.require(OutputOptions.Format.TEXT, OutputOptions.Format.JSON, OutputOptions.Format.CSV);
        }
    }

    /** What is read as evidence is not written over. */
    private void requireOther(@Nullable Path read, String option) {
        Path out = output.out;
        if (read != null
                && out != null
                && read.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize())) {
            throw wrong("--out " + out + ": is the file of " + option + "; expected another file");
        }
    }

    private int run(List<RulePack> all) {
        ReplayReport report = replayed(all, days());
        output.write(out -> write(report, out));
        if (scorecards != null) {
            OutputOptions.writeFile(scorecards, out -> ReplayCsv.writeScorecards(report, out));
        }
        writeLock(all);
        tell(report.problems());
        return DatChuanCommand.DONE;
    }

    private void write(ReplayReport report, OutputStream out) throws IOException {
        switch (output.format) {
            case JSON -> ReplayJson.write(report, out);
            case CSV -> ReplayCsv.write(report, out);
            default -> {
                boolean colours = output.out == null && Ansi.AUTO.enabled();
                String text = ReplayText.render(report, output.language, colours);
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private ReplayReport replayed(List<RulePack> all, List<LocalDate> days) {
        ValuesFolder values = years.read();
        YearsOptions.Decisions decisions = years.decisions();
        try (Progress progress = Progress.of(years.progress, days.size())) {
            ReplayReport report = years.replay(all, decisions, progress).run(values.measurements(), days);
            return report.withProblems(values.problems()).withProblems(decisions.problems());
        }
    }

    private int compare(Path file, List<RulePack> all) {
        ReplayReport stored = ReplayJson.read(file);
        if (from != null && !days().equals(stored.days())) {
            throw wrong("--baseline " + file.getFileName() + " has other days; expected the same --from, --to and"
                    + " --each, or none");
        }
        ValuesFolder values = years.read();
        YearsOptions.Decisions decisions = years.decisions();
        ReplayDifference difference;
        try (Progress progress = Progress.of(years.progress, stored.days().size())) {
            Replay now = years.replay(all, decisions, progress);
            difference = ReplayComparison.compare(stored, now, values.measurements());
        }
        output.write(out -> {
            if (output.format == OutputOptions.Format.JSON) {
                ReplayDifferenceJson.write(difference, out);
            } else {
                out.write(DifferenceText.render(difference, output.language).getBytes(StandardCharsets.UTF_8));
            }
        });
        writeLock(all);
        tell(values.problems());
        tell(decisions.problems());
        return difference.same() ? DatChuanCommand.DONE : DatChuanCommand.FAILED_ON;
    }

    private int verify(Path file, List<RulePack> all) {
        ValuesFolder values = years.read();
        YearsOptions.Decisions decisions = years.decisions();
        List<Problem> problems = new ArrayList<>(values.problems());
        problems.addAll(decisions.problems());
        Verification verified =
                ReplayVerification.verify(file, years.builder(all, decisions), values.measurements(), problems);
        output.write(out -> out.write(text(file, verified).getBytes(StandardCharsets.UTF_8)));
        tell(problems);
        return verified.holds() ? DatChuanCommand.DONE : DatChuanCommand.FAILED_ON;
    }

    private static String text(Path file, Verification verified) {
        StringBuilder text = new StringBuilder();
        text.append(file.getFileName())
                .append(verified.holds() ? ": follows from its inputs" : ": does not follow from these inputs")
                .append('\n');
        verified.firstDifference().ifPresent(first -> text.append(first).append('\n'));
        verified.inputs().forEach(input -> text.append(input).append('\n'));
        return text.toString();
    }

    private List<LocalDate> days() {
        if (from == null || to == null) {
            throw wrong("expected --from and --to");
        }
        return (each == null ? ReplayStep.QUARTER : each).days(from, to);
    }

    private void writeLock(List<RulePack> all) {
        if (writeLock != null) {
            String text = PackLock.of(all).text();
            OutputOptions.writeFile(writeLock, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void tell(List<Problem> problems) {
        problems.forEach(problem -> Streams.err().println(problem));
    }

    private static DatChuanException wrong(String message) {
        return new DatChuanException(ErrorCode.INVALID_ARGUMENT, message);
    }
}

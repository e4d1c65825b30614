package vn.datchuan.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.io.ImpactCsv;
import vn.datchuan.io.ImpactJson;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.RulePack;
import vn.datchuan.replay.Impact;
import vn.datchuan.replay.ReplayProgress;
import vn.datchuan.replay.ReplayStep;
import vn.datchuan.report.ImpactText;
import vn.datchuan.rules.ShippedPacks;
import vn.datchuan.timeline.ImpactReport;

/** Tells which verdicts over the stored years change if other packs come into force. */
@Command(
        name = "impact",
        description = "Which verdicts change if these packs come into force, for whom, and why.",
        footer = {
            "",
            "The packs of --before and --after take the place of shipped packs of the same",
            "id; an empty folder stands for the shipped ones.",
            "Exit code: 0 done, whatever changes; 2 the call is wrong or no row is usable."
        })
final class ImpactCommand implements Callable<Integer> {

    @Mixin
    private YearsOptions years = new YearsOptions();

    @Option(
            names = "--before",
            required = true,
            paramLabel = "PACKS",
            description = "Folder, zip or jar: packs of now.")
    private @Nullable Path before;

    @Option(names = "--after", required = true, paramLabel = "PACKS", description = "Folder, zip or jar: other packs.")
    private @Nullable Path after;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The one day on which it is judged; if not given, the quarter ends of all years of the values.")
    private @Nullable LocalDate asOf;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        output.require(OutputOptions.Format.TEXT, OutputOptions.Format.JSON, OutputOptions.Format.CSV);
        List<RulePack> old = packs("--before", before);
        List<RulePack> other = packs("--after", after);
        ValuesFolder values = years.read();
        YearsOptions.Decisions decisions = years.decisions();
        List<LocalDate> days = asOf == null ? quarterEnds(values.measurements()) : List.of(asOf);
        ImpactReport report;
        try (Progress progress = Progress.of(years.progress, days.size())) {
            report = Impact.of(
                    years.replay(old, decisions, progress),
                    years.replay(other, decisions, ReplayProgress.NONE),
                    values.measurements(),
                    days);
        }
        write(withProblems(report, values.problems(), decisions.problems()));
        return DatChuanCommand.DONE;
    }

    private void write(ImpactReport report) {
        output.write(out -> {
            switch (output.format) {
                case JSON -> ImpactJson.write(report, out);
                case CSV -> ImpactCsv.write(report, out);
                default -> out.write(ImpactText.render(report, output.language).getBytes(StandardCharsets.UTF_8));
            }
        });
        report.problems().forEach(problem -> Streams.err().println(problem));
    }

    private static List<RulePack> packs(String option, @Nullable Path source) throws IOException {
        if (source == null) {
            throw new DatChuanException(ErrorCode.INVALID_ARGUMENT, option + ": expected a folder, zip or jar");
        }
        return isEmpty(source) ? ShippedPacks.all() : PackOptions.replacing(ShippedPacks.all(), option, source);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.allMatch(entry -> String.valueOf(entry.getFileName()).startsWith("."));
        }
    }

    /** From the first year of the values to the quarter in which the last of them became known. */
    static List<LocalDate> quarterEnds(List<Measurement> values) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Measurement m : values) {
            LocalDate known = m.knownOn().orElse(m.asOf().orElse(m.period().end()));
            first = m.period().start().isBefore(first) ? m.period().start() : first;
            last = known.isAfter(last) ? known : last;
        }
        int month = (last.getMonthValue() + 2) / 3 * 3;
        LocalDate end = YearMonth.of(last.getYear(), month).atEndOfMonth();
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day : ReplayStep.QUARTER.days(Math.min(first.getYear(), end.getYear()), end.getYear())) {
            if (!day.isAfter(end)) {
                days.add(day);
            }
        }
        return days;
    }

    private static ImpactReport withProblems(ImpactReport report, List<Problem> ofValues, List<Problem> ofDecisions) {
        TreeSet<Problem> problems = new TreeSet<>(report.problems());
        problems.addAll(ofValues);
        problems.addAll(ofDecisions);
        return new ImpactReport(
                report.days(),
                report.illustrative(),
                report.before(),
                report.after(),
                report.judged(),
                report.changes(),
                List.copyOf(problems));
    }
}

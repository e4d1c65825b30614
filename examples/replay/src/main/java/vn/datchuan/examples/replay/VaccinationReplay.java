package vn.datchuan.examples.replay;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.datchuan.examples.backtest.data.Area;
import vn.datchuan.examples.backtest.data.WeeklyData;
import vn.datchuan.examples.backtest.data.WeeklyDataReader;
import vn.datchuan.examples.backtest.trial.Question;
import vn.datchuan.examples.backtest.trial.Trials;
import vn.datchuan.io.ReplayCsv;
import vn.datchuan.io.ReplayJson;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.RulePack;
import vn.datchuan.replay.Replay;
import vn.datchuan.rules.ShippedPacks;
import vn.datchuan.timeline.ReplayReport;

/**
 * Replays a real campaign, 2,131 areas on the days of its 14 releases, and prints its alarms against what happened.
 *
 * <p>Arguments: {@code [FOLDER]} for {@code timelines.csv} and {@code replay.json}, by default {@code target/replay}. The tables go to standard output, time and
 * memory to standard error.
 */
public final class VaccinationReplay {

    private static final LocalDate BASE = LocalDate.of(2021, 11, 24);

    private VaccinationReplay() {}

    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(List.of(args), out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** 0 if the files were written; 2 if the call is wrong or the folder cannot be written, with one line on {@code err}. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.size() > 1 || args.stream().anyMatch(a -> a.startsWith("-"))) {
            err.println(String.join(" ", args) + ": expected [FOLDER]");
            return 2;
        }
        try {
            Path folder = Files.createDirectories(Path.of(args.isEmpty() ? "target/replay" : args.get(0)));
            WeeklyData data = WeeklyDataReader.bundled();
            List<Area> areas = areas(data);
            Usage usage = Usage.begin();
            ReplayReport report = replay(data, areas);
            usage.tell(areas.size() + " areas on " + report.days().size() + " days", err);
            write(folder.resolve("timelines.csv"), file -> ReplayCsv.write(report, file));
            write(folder.resolve("replay.json"), file -> ReplayJson.write(report, file));
            summary(report, areas).forEach(out::println);
            out.println();
            out.println("Written to " + folder);
            return 0;
        } catch (IOException | InvalidPathException e) {
            err.println(e.getMessage() + ": expected a folder that can be written");
            return 2;
        }
    }

    /** Those with a value at the close, of which it is known what happened. */
    static List<Area> areas(WeeklyData data) {
        return Trials.official("", data, BASE).questions().stream()
                .map(Question::area)
                .toList();
    }

    /** All areas as of every release, each with the figures released until then. */
    static ReplayReport replay(WeeklyData data, List<Area> areas) {
        RulePack plan = VaccinationPlan.pack(areas, BASE.plusDays(1), data.lastDay());
        List<Measurement> rows = Releases.rows(areas);
        return Replay.builder()
                .packs(ShippedPacks.all())
                .packs(List.of(plan))
                .build()
                .run(rows, data.days());
    }

    static List<String> summary(ReplayReport report, List<Area> areas) {
        LeadTimes leads = LeadTimes.of(report.timelines());
        List<String> lines = new ArrayList<>();
        lines.add(areas.size() + " areas, " + leads.missed() + " of them missed the target at the close on "
                + report.days().get(report.days().size() - 1) + ".");
        lines.add("");
        lines.add("### Alarms by day");
        lines.add("");
        lines.addAll(AlarmTable.of(report.timelines()).lines());
        lines.add("");
        lines.add("### Lead times");
        lines.add("");
        lines.add(
                "An alarm stood before " + leads.days().size() + " of the " + leads.missed() + " misses, in the middle "
                        + leads.median().map(String::valueOf).orElse("–") + " days before the close; "
                        + leads.falseAlarms() + " areas met the target with an alarm standing.");
        lines.add("");
        lines.addAll(leads.lines());
        lines.add("");
        lines.add("### Single areas");
        lines.addAll(new AreaStories(areas).lines(report.timelines()));
        return lines;
    }

    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private static void write(Path file, Writer writer) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            writer.write(out);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}

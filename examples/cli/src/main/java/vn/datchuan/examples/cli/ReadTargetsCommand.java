package vn.datchuan.examples.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.io.ReadingJson;
import vn.datchuan.io.TargetRows;
import vn.datchuan.report.ReadingTable;
import vn.datchuan.report.ReadingTableSummary;

/** Shows how the printed targets of an annex are read. */
@Command(
        name = "read-targets",
        description = "Reads the printed targets of an annex and shows what each means and what was assumed.",
        footer = {
            "",
            "A table may have Vietnamese headings (TT, Chỉ tiêu, ĐVT, Mục tiêu, or a column",
            "for each year) and titles above them. json and ndjson: one reading a line.",
            "Exit code: 0 done; 1 done, and --fail-on applies; 2 the call is wrong or no",
            "row is usable."
        })
final class ReadTargetsCommand implements Callable<Integer> {

    private static final int LEAST_WIDTH = 60;

    /** What makes the exit code 1. */
    enum FailOn {
        PROBLEMS
    }

    @Option(
            names = "--in",
            required = true,
            description = "NDJSON with id, indicator, unit, target, direction; CSV; or XLSX (its first sheet).")
    private @Nullable Path in;

    @Option(
            names = "--fail-on",
            description = "problems: exit with 1 if a row, cell or column has a problem or a target cannot be read.")
    private @Nullable FailOn failOn;

    @Option(names = "--width", description = "Width of the text in characters (default 110).", defaultValue = "110")
    private int width;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        output.require(OutputOptions.Format.TEXT, OutputOptions.Format.JSON, OutputOptions.Format.NDJSON);
        if (in == null || width < LEAST_WIDTH) {
            String wrong = in == null ? "--in: expected a file" : "--width: expected at least " + LEAST_WIDTH;
            throw new DatChuanException(ErrorCode.INVALID_ARGUMENT, wrong);
        }
        TargetRows annex = TargetRows.read(in);
        annex.problems().forEach(problem -> Streams.err().println(problem));
        if (annex.rows().isEmpty()) {
            return DatChuanCommand.WRONG_CALL;
        }
        ReadingTable table = ReadingTable.of(annex);
        write(annex, table);
        ReadingTableSummary summary = table.summary();
        boolean failed = failOn != null && summary.problems() + summary.unreadable() > 0;
        return failed ? DatChuanCommand.FAILED_ON : DatChuanCommand.DONE;
    }

    private void write(TargetRows annex, ReadingTable table) {
        if (output.format == OutputOptions.Format.TEXT) {
            boolean colours = output.out == null && Ansi.AUTO.enabled();
            String text = table.render(new ReadingTable.Options(output.language, width, colours));
            output.write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            return;
        }
        output.write(out -> {
            for (int i = 0; i < annex.rows().size(); i++) {
                ReadingJson.writeLine(annex.rows().get(i).id(), table.readings().get(i), out);
            }
        });
        if (!annex.skipped().isEmpty()) {
            String lines = annex.skipped().stream()
                    .map(place -> Integer.toString(place.line()))
                    .collect(Collectors.joining(", "));
            Streams.err()
                    .println(annex.skipped().get(0).file()
                            + ": section titles and repeated headings are left out, in lines " + lines);
        }
    }
}

package vn.datchuan.examples.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.io.ReadingJson;
import vn.datchuan.io.TargetRow;
import vn.datchuan.io.TargetRows;
import vn.datchuan.target.TargetNotation;

/** Shows how printed targets are read. */
@Command(name = "read-targets", description = "Reads printed targets and shows what each means.")
final class ReadTargetsCommand implements Callable<Integer> {

    @Option(names = "--in", required = true, description = "NDJSON or CSV with id, indicator, unit, target, direction.")
    private @Nullable Path in;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        output.require(OutputOptions.Format.TEXT, OutputOptions.Format.JSON, OutputOptions.Format.NDJSON);
        if (in == null) {
            throw new DatChuanException(ErrorCode.INVALID_ARGUMENT, "--in: expected a file");
        }
        TargetRows annex = TargetRows.read(in);
        annex.problems().forEach(problem -> Streams.err().println(problem));
        output.write(out -> {
            for (TargetRow row : annex.rows()) {
                if (output.format == OutputOptions.Format.TEXT) {
                    String line = row.id() + "  " + row.printed().indicator() + " | "
                            + row.printed().target() + "  →  " + ReadingLine.of(TargetNotation.read(row.printed()))
                            + "\n";
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                } else {
                    ReadingJson.writeLine(row.id(), TargetNotation.read(row.printed()), out);
                }
            }
        });
        return annex.rows().isEmpty() ? DatChuanCommand.WRONG_CALL : DatChuanCommand.DONE;
    }
}

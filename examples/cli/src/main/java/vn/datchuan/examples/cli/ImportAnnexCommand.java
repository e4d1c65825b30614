package vn.datchuan.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.io.AnnexDraft;
import vn.datchuan.io.PlanHead;
import vn.datchuan.io.TargetRows;
import vn.datchuan.model.Period;
import vn.datchuan.model.UnitLevel;

/** Turns the annex of a plan into a first plan.yaml. */
@Command(
        name = "import-annex",
        mixinStandardHelpOptions = true,
        description = "Turns an annex (CSV, XLSX, NDJSON) into a plan.yaml with everything doubtful marked by # ?.",
        footer = {
            "",
            "Columns are known by their Vietnamese headings, as by read-targets. Doubts are",
            "printed on standard error, each with its place in the annex.",
            "Exit code: 0 done; 2 the call is wrong or no row is usable."
        })
final class ImportAnnexCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The annex.")
    private @Nullable Path in;

    @Option(names = "--out", required = true, description = "The plan file to write; it must not exist yet.")
    private @Nullable Path out;

    @Option(names = "--plan", description = "Id of the plan; the name of the folder of --out if not given.")
    private String plan = "";

    @Option(names = "--title", description = "Printed title.")
    private String title = "";

    @Option(names = "--unit", description = "Code of the judged unit, such as minh-hung.")
    private String unit = "";

    @Option(names = "--unit-name", description = "Its name with its kind, such as \"phường Minh Hưng\".")
    private String unitName = "";

    @Option(names = "--level", description = "national, province, commune, ward or special-zone (default commune).")
    private String level = "commune";

    @Option(names = "--province", description = "Province of the unit.")
    private String province = "";

    @Option(names = "--number", description = "Number of the document as printed.")
    private String number = "";

    @Option(names = "--date", description = "Date of the document as printed.")
    private String date = "";

    @Option(names = "--issuer", description = "Issuer of the document as printed.")
    private String issuer = "";

    @Option(names = "--period", description = "Period of a value column whose heading names no year, such as 2026.")
    private String period = "";

    @Option(names = "--debug", description = "Prints the stack of an error.")
    boolean debug;

    @Override
    public Integer call() throws IOException {
        if (in == null || out == null) {
            throw new DatChuanException(ErrorCode.INVALID_ARGUMENT, "expected a file and --out");
        }
        if (Files.exists(out)) {
            throw new DatChuanException(
                    ErrorCode.INVALID_ARGUMENT, "--out " + out.getFileName() + " exists; expected a file to be made");
        }
        TargetRows annex = TargetRows.read(in);
        if (annex.rows().isEmpty()) {
            annex.problems().forEach(problem -> Streams.err().println(problem));
            return DatChuanCommand.WRONG_CALL;
        }
        AnnexDraft draft = AnnexDraft.of(annex, head(out));
        Path parent = out.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        OutputOptions.writeFile(out, file -> file.write(draft.yaml().getBytes(StandardCharsets.UTF_8)));
        for (Problem doubt : draft.doubts()) {
            Streams.err().println(doubt);
        }
        long indicators = draft.yaml()
                .lines()
                .filter(line -> line.startsWith("  - code: "))
                .count();
        Streams.out()
                .println(out.getFileName() + ": " + indicators + " indicators, "
                        + annex.rows().size() + " targets, "
                        + draft.doubts().size() + " doubts; "
                        + draft.yaml()
                                .lines()
                                .filter(line -> line.strip().startsWith("# ?"))
                                .count()
                        + " lines begin with \"# ?\"");
        return DatChuanCommand.DONE;
    }

    private PlanHead head(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path name = folder == null ? null : folder.getFileName();
        String id = plan.isEmpty() && name != null ? name.toString() : plan;
        return new PlanHead(id, title, unit, unitName, level(), province, number, date, issuer, period());
    }

    private UnitLevel level() {
        for (UnitLevel known : UnitLevel.values()) {
            if (known.name().replace('_', '-').equalsIgnoreCase(level)) {
                return known;
            }
        }
        throw new DatChuanException(
                ErrorCode.INVALID_ARGUMENT,
                "--level " + level + ": expected national, province, commune, ward or special-zone");
    }

    private Optional<Period> period() {
        if (period.isEmpty()) {
            return Optional.empty();
        }
        Optional<Period> read = Period.parse(period);
        if (read.isEmpty()) {
            throw new DatChuanException(
                    ErrorCode.INVALID_ARGUMENT, "--period " + period + ": expected " + Period.EXPECTED);
        }
        return read;
    }
}

package vn.datchuan.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.plan.Plan;
import vn.datchuan.report.ValuesTemplate;

/** Writes a workbook in which a unit fills in its measured values. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = "Writes a workbook (XLSX) with one row for each indicator and period of a plan, to be filled in.",
        footer = {
            "",
            "What is filled in is read by evaluate --values FILE.xlsx.",
            "Exit code: 0 done; 2 the call is wrong."
        })
final class TemplateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PLAN", description = "Plan id.")
    private String id = "";

    @Option(names = "--out", required = true, description = "The workbook to write.")
    private @Nullable Path out;

    @Option(names = "--unit", description = "Code of the unit that fills it in; the plan's own if not given.")
    private String unit = "";

    @Option(names = "--debug", description = "Prints the stack of an error.")
    boolean debug;

    @Mixin
    private PackOptions packs = new PackOptions();

    @Override
    public Integer call() {
        if (out == null || !out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new DatChuanException(ErrorCode.INVALID_ARGUMENT, "--out: expected a file that ends in .xlsx");
        }
        Plan plan = PlanCommand.find(id, packs.load());
        String code = unit.isEmpty() ? plan.unit().code() : unit;
        if (code.isEmpty()) {
            throw new DatChuanException(
                    ErrorCode.INVALID_ARGUMENT,
                    "plan " + id + " is for many units; expected --unit with the code of one");
        }
        OutputOptions.writeFile(out, file -> ValuesTemplate.write(plan, code, file));
        return DatChuanCommand.DONE;
    }
}

package vn.datchuan.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.io.PlanJson;
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.plan.PlannedTarget;
import vn.datchuan.plan.Task;

/** Shows a plan with the reading of each target. */
@Command(name = "plan", description = "Shows a plan: its indicators, targets as printed, and how each is read.")
final class PlanCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "Plan id.")
    private String id = "";

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Override
    public Integer call() {
        output.require(OutputOptions.Format.TEXT, OutputOptions.Format.JSON);
        Plan plan = find(id, packs.load());
        output.write(out -> {
            if (output.format == OutputOptions.Format.JSON) {
                PlanJson.write(plan, out);
            } else {
                out.write(text(plan).getBytes(StandardCharsets.UTF_8));
            }
        });
        return DatChuanCommand.DONE;
    }

    /** The plan of that id. */
    static Plan find(String id, List<RulePack> all) {
        return all.stream()
                .filter(pack -> pack.id().equals(id))
                .flatMap(pack -> pack.plan().stream())
                .findFirst()
                .orElseThrow(() -> new DatChuanException(
                        ErrorCode.UNKNOWN_NAME,
                        "plan " + id + " is not loaded; expected one of "
                                + all.stream()
                                        .filter(p -> !p.manifest().units().isEmpty())
                                        .map(RulePack::id)
                                        .toList()));
    }

    private static String text(Plan plan) {
        StringBuilder text = new StringBuilder();
        text.append(plan.title())
                .append('\n')
                .append(plan.unit().name())
                .append(", ")
                .append(plan.unit().province());
        text.append("\n");
        for (PlannedIndicator planned : plan.indicators()) {
            text.append('\n')
                    .append(planned.indicator().code())
                    .append("  ")
                    .append(planned.indicator().name());
            text.append("\n      ").append(planned.leadAgency()).append('\n');
            for (PlannedTarget target : planned.targets()) {
                text.append("      ")
                        .append(target.period().label())
                        .append(": ")
                        .append(target.text());
                text.append("  →  ").append(ReadingLine.of(target.reading())).append('\n');
            }
        }
        for (Task task : plan.tasks()) {
            text.append('\n').append(task.code()).append("  ").append(task.wording());
            text.append("\n      ").append(task.timing());
            text.append("  →  ").append(ReadingLine.of(task.reading())).append('\n');
        }
        return text.toString();
    }
}

package vn.datchuan.io;

import java.util.Set;
import vn.datchuan.plan.Task;
import vn.datchuan.target.PrintedTarget;

/** Reads dated tasks. */
final class PlanReaderTasks {

    private static final Set<String> TASK_KEYS = Set.of(
            "code",
            "section",
            "number",
            "group",
            "text",
            "bullets",
            "deliverable",
            "agencies",
            "leadAgency",
            "timing",
            "note");

    private final PlanReaderContext context;

    PlanReaderTasks(PlanReaderContext context) {
        this.context = context;
    }

    Task read(Node node) {
        NodeFields fields = context.fields(node, "a task", TASK_KEYS);
        String code = context.code(fields, "T.");
        String timing = fields.required("timing");
        if (fields.text("text").isEmpty() && fields.list("bullets").isEmpty()) {
            context.problem(fields.place(), "task " + code + " says nothing", "text or bullets");
        }
        return new Task(
                code,
                fields.required("section"),
                fields.required("number"),
                fields.text("group"),
                fields.text("text"),
                fields.texts("bullets"),
                fields.text("deliverable"),
                context.agencies(fields),
                context.leadAgency(fields),
                timing,
                context.readings.of(PrintedTarget.of(timing)),
                fields.text("note"),
                fields.place(),
                "");
    }
}

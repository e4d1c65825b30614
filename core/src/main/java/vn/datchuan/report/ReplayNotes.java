package vn.datchuan.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.error.Problem;
import vn.datchuan.explain.Dates;
import vn.datchuan.explain.Texts;
import vn.datchuan.timeline.ReplayInputs;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.timeline.UsedPack;

/** What stands above and below the reports on years that were run again: the span of days, problems, and digests in short form. */
final class ReplayNotes {

    private static final String INDENT = "  ";

    private ReplayNotes() {}

    /** Key of the words for a number of days. */
    static String form(String prefix, List<LocalDate> days) {
        String form = days.size() > 1 ? "days" : days.size() == 1 ? "day" : "noDay";
        return prefix + form;
    }

    /** How many days, the first and the last, with other values. */
    static Map<String, String> days(List<LocalDate> days, Map<String, String> others, ReplayWords words) {
        Map<String, String> values = new HashMap<>(others);
        if (!days.isEmpty()) {
            values.put("count", Integer.toString(days.size()));
            values.put("from", Dates.day(days.get(0), words.language()));
            values.put("to", Dates.day(days.get(days.size() - 1), words.language()));
        }
        return values;
    }

    static void append(ReplayReport report, ReplayWords words, int width, StringBuilder out) {
        problems(report.problems(), words, width, out);
        Texts texts = Texts.of(words.language());
        ReplayInputs inputs = report.inputs();
        out.append('\n').append(words.of("inputs")).append('\n');
        for (UsedPack pack : inputs.packs()) {
            line(words.of("pack", Map.of("name", pack.toString())), pack.digest(), out);
        }
        line(texts.text("report.digest.policy"), inputs.policyDigest(), out);
        line(texts.text("report.digest.values"), inputs.valuesDigest(), out);
        line(texts.text("report.digest.library"), inputs.library(), out);
    }

    static void problems(List<Problem> problems, ReplayWords words, int width, StringBuilder out) {
        if (problems.isEmpty()) {
            return;
        }
        out.append('\n')
                .append(words.of("problems", Map.of("count", Integer.toString(problems.size()))))
                .append('\n');
        for (Problem problem : problems) {
            TextWidth.appendWrapped("- " + problem, INDENT, width, out);
        }
    }

    private static void line(String name, String digest, StringBuilder out) {
        if (!digest.isEmpty()) {
            out.append(INDENT)
                    .append(name)
                    .append(": ")
                    .append(ReportNotes.shortened(digest))
                    .append('\n');
        }
    }
}

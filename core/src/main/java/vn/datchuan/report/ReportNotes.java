package vn.datchuan.report;

import java.util.Map;
import vn.datchuan.error.Problem;
import vn.datchuan.verdict.Digests;
import vn.datchuan.verdict.EvaluationReport;

/** What stands below a report: the problems found in the data, and the digests of what went in. */
final class ReportNotes {

    private static final int SHORT = 12;
    private static final String INDENT = "  ";

    private ReportNotes() {}

    static void append(EvaluationReport report, Wording wording, int width, StringBuilder out) {
        if (!report.problems().isEmpty()) {
            String count = Integer.toString(report.problems().size());
            out.append('\n')
                    .append(wording.text("report.problems", Map.of("count", count)))
                    .append('\n');
            for (Problem problem : report.problems()) {
                TextWidth.appendWrapped("- " + problem, INDENT, width, out);
            }
        }
        Digests digests = report.digests();
        out.append('\n').append(wording.text("report.digests")).append('\n');
        digests.plans()
                .forEach((id, digest) -> line(wording.text("report.digest.plan", Map.of("name", id)), digest, out));
        digests.packs()
                .forEach((id, digest) -> line(wording.text("report.digest.pack", Map.of("name", id)), digest, out));
        line(wording.text("report.digest.policy"), digests.policy(), out);
        line(wording.text("report.digest.values"), digests.values(), out);
        line(wording.text("report.digest.library"), digests.library(), out);
    }

    private static void line(String name, String digest, StringBuilder out) {
        if (!digest.isEmpty()) {
            out.append(INDENT)
                    .append(name)
                    .append(": ")
                    .append(shortened(digest))
                    .append('\n');
        }
    }

    static String shortened(String digest) {
        return digest.length() > SHORT ? digest.substring(0, SHORT) : digest;
    }
}

package vn.datchuan.examples.nation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.datchuan.examples.nation.Growth.Point;

/** The report on one run as Markdown: ratios first. */
final class NationReport {

    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1 << 20;

    private final Figures figures;
    private final StringBuilder text = new StringBuilder(8_192);

    private NationReport(Figures figures) {
        this.figures = figures;
    }

    static String of(Figures figures) {
        return new NationReport(figures).write();
    }

    private String write() {
        Nation nation = figures.extent().nation();
        text.append("# A nation from file to file\n\nWritten by `NationBenchmark`; all values and plans are made up. ");
        text.append(format(
                "%,d communes, %d indicators, %d years, %d plans: %,d verdicts. All contenders in one run, in turn;"
                        + " medians, least and most in brackets.%n%n",
                nation.communes(), nation.indicators(), Nation.YEARS, nation.plans(), nation.cases()));
        text.append(Machine.describe()).append("\n\n");
        ratios();
        times("Times in one JVM after warming up", figures.warm());
        times("Times as a process, from start to end, nothing kept from before", figures.cold());
        text.append(NationText.CONTENDERS);
        manyNations();
        digests();
        growth();
        return text.toString();
    }

    private void ratios() {
        text.append("| ratio | measured | bar |\n|---|---|---|\n");
        ratio("CSV to CSV, warm: DatChuan to DuckDB, 2 threads each", Figures.CSV_2, Figures.SQL_2, "at most 3");
        ratio("the same, 1 thread each", Figures.CSV_1, Figures.SQL_1, "none");
        ratio("2 threads against 1: as fast", Figures.CSV_1, Figures.CSV_2, "at least 1.7");
        ratio("explanations in two languages against none", Figures.EXPLAINED_2, Figures.JSON_2, "at most 2");
        ratio("NDJSON with findings against CSV", Figures.JSON_2, Figures.CSV_2, "none");
        row(
                "as a process, CSV to CSV, 2 threads",
                format("%.2f s", figures.cold(Figures.CSV_2).median() / NANOS),
                "at most 4 s");
        row(
                "the same, plans read from their YAML files",
                format("%.2f s", figures.cold(Figures.CSV_2_YAML).median() / NANOS),
                "none");
        row(
                "the same with flags for a short job (below)",
                format("%.2f s", figures.cold(Figures.CSV_2_QUICK).median() / NANOS),
                "at most 4 s");
        row(
                format(
                        "%d nations to one in a heap of 256 MB, as processes",
                        figures.extent().nations()),
                figures.many().failure().isEmpty()
                        ? format("%.2f", figures.manyNations().ratioTo(figures.oneNation()))
                        : "failed",
                "at most 10.5");
        text.append('\n');
    }

    private void ratio(String what, String one, String other, String bar) {
        row(what, format("%.2f", figures.warm(one).ratioTo(figures.warm(other))), bar);
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void times(String title, Map<String, Measured> times) {
        text.append("## ").append(title).append("\n\n| contender | s | verdicts a second |\n|---|---|---|\n");
        long cases = figures.extent().nation().cases();
        for (Measured m : times.values()) {
            row(m.name(), seconds(m), format("%,d", Math.round(cases / (m.median() / NANOS))));
        }
        text.append('\n');
    }

    private static String seconds(Measured m) {
        return format("%.3f (%.3f to %.3f)", m.median() / NANOS, m.least() / NANOS, m.most() / NANOS);
    }

    private void manyNations() {
        text.append("## Many nations in a heap of 256 MB\n\n");
        text.append(
                "| nations | process, s | verdicts | judging alone, s | most of the heap, MB | kept at the end, MB |\n");
        text.append("|---|---|---|---|---|---|\n");
        many("1", figures.oneNation(), figures.one());
        many(Integer.toString(figures.extent().nations()), figures.manyNations(), figures.many());
        text.append('\n');
    }

    private void many(String nations, Measured time, ChildProcess.Result process) {
        if (!process.failure().isEmpty()) {
            row(nations, seconds(time), "failed: " + process.failure(), "", "", "");
            return;
        }
        row(
                nations,
                seconds(time),
                format("%,d", process.number("verdicts")),
                format("%.3f", process.number("judgeNanos") / NANOS),
                format("%.0f", process.number("peakBytes") / MEGABYTE),
                format("%.0f", process.number("keptBytes") / MEGABYTE));
    }

    private void digests() {
        text.append("## The same bytes\n\nSHA-256 of outputs: two runs with one thread, two with two.\n\n");
        for (Map.Entry<String, List<String>> of : figures.digests().entrySet()) {
            boolean same = of.getValue().stream().distinct().count() == 1;
            text.append("- ").append(of.getKey()).append(": ").append(same ? "all the same, " : "DIFFERENT: ");
            text.append(same ? of.getValue().get(0) : of.getValue()).append('\n');
        }
        text.append('\n');
    }

    private void growth() {
        text.append("## How it grows\n\nTime for a verdict, file to file, against that at the first point.\n\n");
        for (Growth law : figures.growth()) {
            text.append("### ")
                    .append(law.title())
                    .append("\n\n![")
                    .append(law.title())
                    .append("](nation/");
            text.append(law.name()).append(".svg)\n\n| ").append(law.title());
            text.append(" | verdicts | s | µs a verdict | against the first |\n|---|---|---|---|---|\n");
            for (Point p : law.points()) {
                row(
                        format("%,d", p.x()),
                        format("%,d", p.verdicts()),
                        format("%.3f", p.nanos() / NANOS),
                        format("%.2f", p.nanosPerVerdict() / 1_000),
                        format("%.2f", law.relative(p)));
            }
            text.append('\n');
        }
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}

package vn.datchuan.examples.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes what one run measured as Markdown, ratios first. */
final class ComparisonReport {

    private final StringBuilder out = new StringBuilder();
    private final Results results;

    private ComparisonReport(Results results) {
        this.results = results;
    }

    static String of(Results results) {
        ComparisonReport report = new ComparisonReport(results);
        report.head();
        report.ratios();
        report.whole("From measurements to sorted evaluations", results.whole(), """
                Closed windows of communes with 30 indicators, plans without rules of their own. A verdict includes join, criterion, exact comparison, \
                figures, findings with operands, and scorecards: the same code for all contenders but naive Drools, which makes records of verdict and \
                reason alone. A row with a product's name is that product in the place of the base rules; the roll-up of sets and open windows are \
                plain Java there. DatChuan's own row may ask its rules once for cases in which they see the same; the row under it asks for each.""");
        if (!results.province().isEmpty()) {
            report.whole("A province's year: 100 communes with 47 indicators", results.province(), "");
        }
        report.calls();
        report.whole("The decision alone", results.decisions(), """
                Facts made before, through the layers to a decision; no join, no figures, no result objects. Published without a bar. \
                DatChuan finds most decisions among those it made of like cases; all others are asked again.""");
        report.plain(
                "Two and four layers of rules",
                results.layers(),
                "Packs of three rules each, compiled at run time, before the base.");
        report.plain(
                "Open windows",
                results.open(),
                "Five quarterly figures for each of 30 indicators: path, shortfall, damped forecast, probability of a miss.");
        report.growth();
        report.starts();
        report.uses();
        return report.out.toString();
    }

    private void head() {
        out.append("# Comparison in memory\n\n");
        if (!results.full()) {
            out.append("**A short run, to see that it works: its figures say little.**\n\n");
        }
        Runtime machine = Runtime.getRuntime();
        out.append("One thread on a machine of ")
                .append(machine.availableProcessors())
                .append(" cores (");
        out.append(System.getProperty("os.name"))
                .append(' ')
                .append(System.getProperty("os.arch"))
                .append("), ");
        out.append(System.getProperty("java.vm.name")).append(' ').append(System.getProperty("java.vm.version"));
        out.append(", `")
                .append(String.join(" ", Measuring.JVM))
                .append("`: the serial collector, so that garbage is\n");
        out.append(
                "collected in the same core's time. All contenders in one run, each in a JVM of its own, in turns. ");
        out.append(
                "Medians of all iterations; ± is half of the 99.9 % interval.\nBefore it was measured, each was held ");
        out.append(
                "against DatChuan: verdict, severity, flags, reason, row and scorecards of a seeded workload, on six days.\n\n");
        out.append("![Verdicts a second](report-whole.svg)\n\n");
    }

    private void ratios() {
        Measured own = find(results.whole(), Contender.DATCHUAN);
        Measured java = find(results.whole(), Contender.JAVA);
        List<Measured> others = new ArrayList<>();
        for (Measured one : results.whole()) {
            if (one.contender().isOther()) {
                others.add(one);
            }
        }
        others.sort(Comparator.comparingDouble(Measured::median).reversed());
        Measured fastest = others.get(0);
        Measured slower = others.get(others.size() - others.size() / 2);
        out.append("## Ratios\n\n| what | asked | measured |\n|---|---|---|\n");
        line("verdicts a second on one core", "1,000,000", number(own.median()));
        line("of hand-written Java in the same code", "25 %", digits(100 * own.median() / java.median()) + " %");
        line("times the fastest other (" + fastest.contender().title() + ")", "2", ratio(own, fastest));
        line("times the fastest of the slower half (" + slower.contender().title() + ")", "10", ratio(own, slower));
        line(
                "p99 of one unit, 30 indicators",
                "1 ms",
                digits(find(results.calls(), Contender.DATCHUAN).p99() / 1000) + " ms");
        line("cold start to the first verdict", "0.6 s", digits(median(results.starts()) / 1000.0) + " s");
        out.append('\n');
    }

    private void line(String what, String asked, String measured) {
        out.append("| ")
                .append(what)
                .append(" | ")
                .append(asked)
                .append(" | ")
                .append(measured)
                .append(" |\n");
    }

    private void whole(String title, List<Measured> rows, String text) {
        Measured own = find(rows, Contender.DATCHUAN);
        List<Measured> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingDouble(Measured::median).reversed());
        section(title, text);
        out.append(
                "| | DatChuan is … times as fast | verdicts/s | ± % | bytes a verdict | workload |\n|---|---:|---:|---:|---:|---|\n");
        for (Measured one : sorted) {
            out.append("| ").append(one.contender().title()).append(" | ").append(ratio(own, one));
            figures(one);
        }
        out.append('\n');
    }

    private void plain(String title, List<Measured> rows, String text) {
        section(title, text);
        out.append("| | verdicts/s | ± % | bytes a verdict | workload |\n|---|---:|---:|---:|---|\n");
        for (Measured one : rows) {
            out.append("| ").append(one.contender().title());
            figures(one);
        }
        out.append('\n');
    }

    private void figures(Measured one) {
        out.append(" | ").append(number(one.median())).append(" | ").append(digits(one.errorPercent()));
        out.append(" | ")
                .append(number(one.allocated()))
                .append(" | ")
                .append(one.work())
                .append(" |\n");
    }

    private void calls() {
        section("One unit, 30 indicators: time of a call", "");
        out.append("| | p50 µs | p99 µs | bytes a call |\n|---|---:|---:|---:|\n");
        for (Measured one : results.calls()) {
            out.append("| ")
                    .append(one.contender().title())
                    .append(" | ")
                    .append(digits(one.p50()))
                    .append(" | ");
            out.append(digits(one.p99()))
                    .append(" | ")
                    .append(number(one.allocated()))
                    .append(" |\n");
        }
        out.append('\n');
    }

    private void growth() {
        section("What a verdict costs beside more packs and plans, and under more rules", """
                One unit with 30 indicators is judged beside N packs with rules of other units, and beside N - 1 plans of other units. Of 20 units
                each case is put to a pack of N rules before the base; each rule names one indicator and a threshold of its own.

                ![Cost of a verdict](report-growth.svg)""");
        out.append("| loaded | ns a verdict | ± % |\n|---|---:|---:|\n");
        for (Measured one : results.growth()) {
            out.append("| ")
                    .append(one.work())
                    .append(" | ")
                    .append(number(1e9 / one.median()))
                    .append(" | ");
            out.append(digits(one.errorPercent())).append(" |\n");
        }
        out.append('\n');
    }

    private void starts() {
        section(
                "Cold start",
                "From the start of the process to the verdict it prints, measured from outside, with an embedder's class path.");
        out.append("| | median ms | all |\n|---|---:|---|\n");
        start("shipped packs, one ward", results.starts());
        start("a pack of fifty rules compiled first", results.compilations());
        out.append('\n');
    }

    private void start(String what, List<Long> millis) {
        out.append("| ")
                .append(what)
                .append(" | ")
                .append(median(millis))
                .append(" | ")
                .append(millis)
                .append(" |\n");
    }

    private void uses() {
        section("How each is used", "");
        for (Contender contender : Contender.values()) {
            out.append("- **")
                    .append(contender.title())
                    .append("**: ")
                    .append(contender.use())
                    .append('\n');
        }
    }

    private void section(String title, String text) {
        out.append("## ").append(title).append("\n\n");
        if (!text.isEmpty()) {
            out.append(text.strip()).append("\n\n");
        }
    }

    static Measured find(List<Measured> all, Contender contender) {
        for (Measured one : all) {
            if (one.contender() == contender) {
                return one;
            }
        }
        throw new IllegalStateException(contender + " was not measured");
    }

    private static long median(List<Long> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private static String ratio(Measured own, Measured other) {
        return digits(own.median() / other.median());
    }

    /** Three significant digits, without zeros at the end. */
    static String digits(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value)
                        .round(new MathContext(3))
                        .stripTrailingZeros()
                        .toPlainString()
                : "–";
    }

    /** A whole number with a comma before each thousand, three significant digits. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        StringBuilder text = new StringBuilder(new BigDecimal(value)
                .round(new MathContext(3))
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString());
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}

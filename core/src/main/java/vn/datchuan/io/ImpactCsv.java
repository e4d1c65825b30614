package vn.datchuan.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.model.Bilingual;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.ImpactChange;
import vn.datchuan.timeline.ImpactReport;
import vn.datchuan.timeline.VerdictChange;

/** What changed packs would do, as CSV: a row for each case and day that is judged otherwise. UTF-8 without byte order mark; the stream is left open. */
public final class ImpactCsv {

    private static final List<String> CASE = List.of("unit", "plan", "indicator", "period", "asOf", "direction");
    private static final List<String> SIDE = List.of(
            "Verdict", "Severity", "Flags", "Reason", "Observed", "Target", "Margin", "Pack", "Row", "Vi", "En");

    private ImpactCsv() {}

    public static void write(ImpactReport report, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvOutput csv = new CsvOutput(writer);
        csv.record(header());
        for (ImpactChange change : report.changes()) {
            csv.record(row(change));
        }
        writer.flush();
    }

    /** The columns of the verdict before and after: {@code beforeVerdict}, {@code afterVerdict}. */
    private static List<String> header() {
        List<String> header = new ArrayList<>(CASE);
        for (String side : List.of("before", "after")) {
            SIDE.forEach(column -> header.add(side + column));
        }
        return header;
    }

    private static List<String> row(ImpactChange impact) {
        VerdictChange change = impact.change();
        CaseKey key = change.key();
        List<String> row = new ArrayList<>(List.of(
                key.unit(),
                key.plan(),
                key.indicator(),
                key.period(),
                change.asOf().toString(),
                change.direction()));
        row.addAll(side(change.before(), impact.before()));
        row.addAll(side(change.after(), impact.after()));
        return row;
    }

    private static List<String> side(Optional<DatedVerdict> verdict, Bilingual explanation) {
        if (verdict.isEmpty()) {
            return SIDE.stream().map(column -> "").toList();
        }
        DatedVerdict v = verdict.orElseThrow();
        return List.of(
                v.verdict().name(),
                v.severity().map(Enum::name).orElse(""),
                ReplayCsv.flags(v),
                v.reason().map(Enum::name).orElse(""),
                v.observed(),
                v.target(),
                v.margin().map(ValuesText::plain).orElse(""),
                v.pack(),
                v.row(),
                explanation.vi(),
                explanation.en());
    }
}

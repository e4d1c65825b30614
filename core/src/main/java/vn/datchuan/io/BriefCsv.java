package vn.datchuan.io;

import java.util.List;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.UnitReport;

/**
 * The verdicts of one unit after the other as short CSV rows (bảng kết luận rút gọn): unit, plan, indicator, period, verdict, severity, reason and the row of
 * the policy, written as {@link ReportCsv} writes them. UTF-8 without byte order mark, "\n" line ends. Thread-safe.
 */
public final class BriefCsv {

    private static final List<String> HEADER =
            List.of("unit", "plan", "indicator", "period", "verdict", "severity", "reason", "row");
    /** Bytes of most rows. */
    private static final int ROW = 80;

    private BriefCsv() {}

    /** The line that stands before all others. */
    public static byte[] header() {
        return CsvBytes.record(HEADER);
    }

    /** A line for each evaluation of the unit; what could not be used of its rows is not in this form. */
    public static byte[] lines(UnitReport unit) {
        CsvBytes csv = new CsvBytes(ROW * unit.evaluations().size());
        for (Evaluation e : unit.evaluations()) {
            csv.field(e.unit().code());
            csv.field(e.plan());
            csv.field(e.indicator());
            csv.field(e.period().label());
            csv.field(e.verdict());
            csv.field(e.severity().orElse(null));
            csv.field(e.reason().orElse(null));
            csv.field(e.row());
            csv.end();
        }
        return csv.toBytes();
    }
}

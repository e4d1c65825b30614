package vn.datchuan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.datchuan.verdict.Scorecard;
import vn.datchuan.verdict.VerdictCounts;

/** Scorecards as lines of totals that add up: "Đạt 5 · Không đạt 1 = 6". */
final class ScorecardLines {

    private static final String INDENT = "  ";

    private ScorecardLines() {}

    static void append(List<Scorecard> cards, Wording wording, int width, StringBuilder out) {
        if (cards.isEmpty()) {
            return;
        }
        out.append(wording.text("report.cards")).append('\n');
        for (Scorecard card : cards) {
            String line = name(card, wording) + ": " + wording.verdict(card.verdict()) + " — "
                    + totals(card.counts(), wording);
            appendWrapped(line, INDENT, width, out);
        }
    }

    static String totals(VerdictCounts counts, Wording wording) {
        List<String> parts = new ArrayList<>(6);
        add(parts, "report.count.pass", counts.pass(), wording);
        add(parts, "report.count.provisional", counts.provisional(), wording);
        add(parts, "report.count.fail", counts.fail(), wording);
        add(parts, "report.count.atRisk", counts.atRisk(), wording);
        add(parts, "report.count.onTrack", counts.onTrack(), wording);
        add(parts, "report.count.notAssessed", counts.notAssessed(), wording);
        String sum = parts.isEmpty() ? "0" : String.join(" · ", parts) + " = " + counts.total();
        return counts.excused() == 0
                ? sum
                : sum + " ("
                        + wording.text("report.excused", Map.of("count", Integer.toString(counts.excused())))
                        + ")";
    }

    /** Breaks a line at the width; what follows the first line is indented further. */
    static void appendWrapped(String line, String indent, int width, StringBuilder out) {
        String before = indent;
        for (String part : TextWidth.wrapped(line, width - indent.length() - INDENT.length())) {
            out.append(before).append(part).append('\n');
            before = indent + INDENT;
        }
    }

    private static String name(Scorecard card, Wording wording) {
        boolean anonymous = card.by() == Scorecard.By.LEAD_AGENCY && card.name().isBlank();
        return anonymous
                ? wording.text("report.noAgency")
                : wording.text("report.card." + card.by().name(), Map.of("name", card.name()));
    }

    private static void add(List<String> parts, String key, int count, Wording wording) {
        if (count > 0) {
            parts.add(wording.text(key) + " " + count);
        }
    }
}

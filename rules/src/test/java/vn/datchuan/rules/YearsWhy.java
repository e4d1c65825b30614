package vn.datchuan.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.datchuan.reference.CaseView;
import vn.datchuan.reference.ReferenceCase;
import vn.datchuan.reference.ReferenceFigure;
import vn.datchuan.reference.ReferenceValue;
import vn.datchuan.reference.ReferenceVerdict;

/** What speaks for a verdict, in one line: the value and its day, the target, and what the row says of them. */
final class YearsWhy {

    private YearsWhy() {}

    static String of(YearsCase asked, ReferenceCase subject, ReferenceVerdict verdict) {
        String target = "target " + asked.text().strip();
        return value(subject) + "; " + target + "; " + row(subject, verdict);
    }

    private static String value(ReferenceCase subject) {
        Optional<CaseView> view = CaseView.of(subject);
        if (view.isPresent()) {
            CaseView seen = view.get();
            String value = plain(seen.value());
            String counts = seen.counts()
                    .map(share ->
                            share.num().toPlainString() + "/" + share.den().toPlainString() + " = ")
                    .orElse("");
            return counts + value + " of " + seen.day() + (seen.estimate() ? " (estimate)" : "");
        }
        return subject.figures().stream()
                .filter(figure -> !figure.asOf().isAfter(subject.asOf())
                        && !figure.knownOn().isAfter(subject.asOf()))
                .filter(figure -> !figure.start().isBefore(subject.windowStart())
                        && !figure.end().isAfter(subject.windowEnd()))
                .max(Comparator.comparing(ReferenceFigure::asOf).thenComparing(ReferenceFigure::knownOn))
                .map(figure -> "last report " + text(figure.value()) + " of " + figure.asOf())
                .orElse("no figure in the window");
    }

    private static String text(ReferenceValue value) {
        if (value instanceof ReferenceValue.Number n) {
            return n.value().toPlainString();
        }
        if (value instanceof ReferenceValue.Share s) {
            return s.num().toPlainString() + "/" + s.den().toPlainString();
        }
        if (value instanceof ReferenceValue.Text t) {
            return t.words();
        }
        if (value instanceof ReferenceValue.Bound b) {
            return b.lower() != null
                    ? "above " + b.lower().toPlainString()
                    : "below " + b.upper().toPlainString();
        }
        return value instanceof ReferenceValue.Missing ? "not available" : "not applicable";
    }

    /** At most four decimals; a value that is cut says so by three dots. */
    private static String plain(double value) {
        BigDecimal exact = new BigDecimal(value, MathContext.DECIMAL32);
        BigDecimal cut = exact.setScale(4, RoundingMode.DOWN);
        String text = cut.signum() == 0 ? "0" : cut.stripTrailingZeros().toPlainString();
        return cut.compareTo(exact) == 0 ? text : cut.toPlainString() + "…";
    }

    private static String row(ReferenceCase subject, ReferenceVerdict verdict) {
        return switch (verdict.row()) {
            case "1" -> unusable(subject, verdict.reason());
            case "2" -> evidence(subject);
            case "3" -> "closed " + subject.windowEnd();
            case "5" -> early(subject);
            case "6" -> "cannot be reached any more";
            case "7" -> verdict.verdict().equals("PASS") ? "met now" : "met now but falling below it by the close";
            case "12" -> "no path and fewer than three points";
            default -> path(subject) + points(subject) + (verdict.flags().contains("MODEL") ? "; P(miss) decides" : "");
        };
    }

    private static String unusable(ReferenceCase subject, String reason) {
        return switch (reason) {
            case "NO_DATA" ->
                subject.asOf().isBefore(subject.windowEnd())
                        ? "nothing known yet"
                        : "nothing known of the last 31 days before the close on " + subject.windowEnd();
            case "STALE" -> "older than one reporting period and 30 days";
            case "SUPPRESSED" -> "values on both sides of the target are possible";
            case "DATA_ERROR" -> "no possible value";
            default -> "nothing to judge";
        };
    }

    private static String evidence(ReferenceCase subject) {
        LocalDate due = subject.windowEnd();
        return subject.asOf().isBefore(due) ? "due " + due : "was due " + due;
    }

    private static String early(ReferenceCase subject) {
        return subject.asOf().isBefore(subject.windowStart())
                ? "begins " + subject.windowStart()
                : "too early in a window to " + subject.windowEnd();
    }

    /** Where the straight way from the base to the target stands; of a way over yearly steps only that there is one. */
    private static String path(ReferenceCase subject) {
        CaseView view = CaseView.of(subject).orElseThrow();
        if (view.maintained()) {
            return "to be kept";
        }
        if (subject.nature().equals("ratio") || subject.nature().equals("survey")) {
            return subject.nature().equals("ratio") ? "no path; the rest of the year decides" : "no path";
        }
        List<CaseView.Point> points = view.pointsFromBase();
        boolean based = !points.isEmpty() && !points.get(0).day().isAfter(subject.windowStart());
        if (subject.nature().equals("flow")) {
            return "path " + plain(view.threshold() * view.elapsedOnItsDay());
        }
        if (!based) {
            return "no base measured";
        }
        double base = points.get(0).value();
        if (!subject.steps().isEmpty()) {
            return "path from " + plain(base) + " through the yearly steps";
        }
        double level = base + (view.threshold() - base) * view.elapsedOnItsDay();
        double behind = (level - view.value()) * view.direction() / Math.abs(view.threshold() - base);
        return "path from " + plain(base) + " stands at " + plain(level) + " so shortfall "
                + plain(Math.round(behind * 10_000) / 10_000d);
    }

    private static String points(ReferenceCase subject) {
        int points = CaseView.of(subject).orElseThrow().points().size();
        return points < 3 ? "" : "; " + points + " points";
    }
}

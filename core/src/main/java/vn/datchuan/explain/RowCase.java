package vn.datchuan.explain;

import java.math.BigDecimal;
import java.util.Map;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Verdict;

/**
 * Which sentence tells what a row concluded. It follows from the verdict, the flags and the figures, not from the rule's name: a pack may have rules
 * of its own for a row of the table.
 */
final class RowCase {

    private static final String BOUNDED = "Bounded";

    private RowCase() {}

    /** Last part of the message key. */
    static String of(Evaluation e) {
        if (!e.parts().isEmpty()) {
            return "compound";
        }
        return switch (e.row()) {
            case "1" -> "1";
            case "2" -> milestone(e);
            case "3" -> (e.verdict() == Verdict.PASS ? "3.met" : "3.missed") + bounded(e);
            case "5" -> early(e);
            case "6" -> unreachable(e);
            case "7" -> met(e);
            case "8", "9" -> e.row() + "." + alarm(e);
            case "8a", "8b", "9a", "9b", "9c", "12" -> e.row();
            case "10" -> watch(e);
            case "11" -> "11." + way(e);
            default -> e.reason().isPresent() ? "1" : "own";
        };
    }

    /** Without the form of the value that was compared. */
    static String plain(String rowCase) {
        return rowCase.endsWith(BOUNDED) ? rowCase.substring(0, rowCase.length() - BOUNDED.length()) : rowCase;
    }

    private static String milestone(Evaluation e) {
        if (e.verdict() == Verdict.PASS) {
            return "2.met";
        }
        if (e.verdict() == Verdict.FAIL) {
            return e.flags().contains(Flag.LATE) ? "2.late" : "2.failed";
        }
        if (e.verdict() == Verdict.AT_RISK) {
            return threshold(e, "milestoneLateShare") ? "2.near" : "2.rejected";
        }
        if (e.reason().filter(r -> r == NotAssessedReason.NEEDS_EVIDENCE).isPresent()) {
            return "2.overdue";
        }
        return e.observed().isPresent() ? "2.notYet" : "2.silent";
    }

    private static String early(Evaluation e) {
        if (threshold(e, "earlyShare")) {
            return "5.early";
        }
        return e.flags().contains(Flag.ALREADY_MET) ? "5.alreadyMet" : "5.notBegun";
    }

    private static String unreachable(Evaluation e) {
        boolean floor = Requirement.of(e).floor();
        boolean ratio = e.observed().filter(o -> o.value() instanceof Ratio).isPresent();
        return floor ? "6.floor" : ratio ? "6.ceilingRatio" : "6.ceiling";
    }

    private static String met(Evaluation e) {
        if (e.verdict() == Verdict.AT_RISK) {
            return "7.worsening";
        }
        return (e.flags().contains(Flag.PROVISIONAL) ? "7.soFar" : "7.final") + bounded(e);
    }

    /** What raised the alarm of rows 8 and 9. */
    private static String alarm(Evaluation e) {
        if (e.flags().contains(Flag.MODEL)) {
            return "model";
        }
        boolean path = e.figures().containsKey(Figure.SHORTFALL.property());
        boolean rest = e.figures().containsKey(Figure.REST_EXCESS.property());
        if (path && rest) {
            return exceeds(e, Figure.SHORTFALL, e.row().equals("8") ? "severeShortfall" : "shortfall")
                    ? "path"
                    : "rest";
        }
        return rest ? "rest" : "path";
    }

    private static String watch(Evaluation e) {
        boolean small =
                !e.findings().isEmpty() && e.findings().get(0).operands().containsKey(Figure.SMALLEST_GAP.property());
        if (e.flags().contains(Flag.MODEL)) {
            return small ? "10.smallModel" : "10.model";
        }
        return small ? "10.small" : "10.behind";
    }

    private static String way(Evaluation e) {
        if (e.figures().containsKey(Figure.REQUIRED_REST.property())) {
            return "rest";
        }
        return e.figures().containsKey(Figure.PATH_VALUE.property()) ? "path" : "points";
    }

    private static String bounded(Evaluation e) {
        return e.observed().filter(o -> o.value() instanceof Bounded).isPresent() ? BOUNDED : "";
    }

    private static boolean exceeds(Evaluation e, Figure figure, String parameter) {
        Map<String, BigDecimal> thresholds = e.findings().get(0).thresholds();
        BigDecimal value = e.figures().get(figure.property());
        BigDecimal limit = thresholds.get(parameter);
        return value != null && (limit == null || value.compareTo(limit) > 0);
    }

    private static boolean threshold(Evaluation e, String name) {
        return !e.findings().isEmpty() && e.findings().get(0).thresholds().containsKey(name);
    }
}

package vn.datchuan.examples.benchmarks;

import java.math.BigDecimal;
import vn.datchuan.fact.IndicatorCase;

/** The base rules written by hand: what the choice costs where nothing is between the code and the processor. */
final class JavaChoice implements RuleChoice {

    @Override
    public BaseRule of(IndicatorCase fact) {
        if (fact.getObstacle() != null) {
            return BaseRule.CANNOT_BE_JUDGED;
        }
        if (fact.isQualitative()) {
            return milestone(fact);
        }
        if (fact.isClosed()) {
            if (!fact.isConclusive()) {
                return BaseRule.CLOSED_WITHOUT_FIGURE;
            }
            return fact.isMet() ? BaseRule.CLOSED_AND_MET : BaseRule.CLOSED_AND_MISSED;
        }
        if (!fact.isBegun()) {
            return BaseRule.NOT_BEGUN;
        }
        if (fact.isMeasured()) {
            return null;
        }
        return isEarly(fact) ? BaseRule.NOTHING_MEASURED_YET : BaseRule.UNDER_WAY_WITHOUT_FIGURE;
    }

    private static BaseRule milestone(IndicatorCase fact) {
        boolean closed = fact.isClosed();
        return switch (fact.getEvidence()) {
            case APPROVED -> fact.isLate() ? BaseRule.APPROVED_LATE : BaseRule.APPROVED_IN_TIME;
            case REJECTED -> closed ? BaseRule.REJECTED_OR_NOT_DONE : BaseRule.REJECTED_EARLY;
            case SILENT -> closed ? BaseRule.NOTHING_REPORTED : BaseRule.NOTHING_REPORTED_YET;
            case NOT_YET -> {
                if (closed) {
                    yield BaseRule.REJECTED_OR_NOT_DONE;
                }
                yield isLess(fact.getElapsed(), fact.getPolicy().number("milestoneLateShare"))
                        ? BaseRule.NOT_DONE_AND_TIME_LEFT
                        : BaseRule.NOT_DONE_AND_NEAR;
            }
        };
    }

    static boolean isEarly(IndicatorCase fact) {
        return isLess(fact.getElapsed(), fact.getPolicy().number("earlyShare"))
                || isLess(fact.getElapsedMonths(), fact.getReportingMonths());
    }

    private static boolean isLess(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) < 0;
    }
}

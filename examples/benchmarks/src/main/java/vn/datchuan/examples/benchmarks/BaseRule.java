package vn.datchuan.examples.benchmarks;

import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Verdict;

/** The rules of the base pack by name, with what each concludes. Contenders choose one; what follows from it is the same Java for all of them. */
enum BaseRule {
    CANNOT_BE_JUDGED("1: the target or the figure cannot be judged") {
        @Override
        void conclude(IndicatorCase fact) {
            fact.decline(fact.getObstacle(), title());
        }
    },
    CLOSED_WITHOUT_FIGURE("1: closed without a figure for the whole window") {
        @Override
        void conclude(IndicatorCase fact) {
            fact.decline(NotAssessedReason.NO_DATA, title());
        }
    },
    UNDER_WAY_WITHOUT_FIGURE("1: under way without any figure") {
        @Override
        void conclude(IndicatorCase fact) {
            fact.decline(NotAssessedReason.NO_DATA, title());
        }
    },
    CLOSED_AND_MET("3: closed and met") {
        @Override
        void conclude(IndicatorCase fact) {
            fact.conclude(Verdict.PASS, title()).compared();
        }
    },
    CLOSED_AND_MISSED("3: closed and missed") {
        @Override
        void conclude(IndicatorCase fact) {
            fact.conclude(Verdict.FAIL, title()).compared();
        }
    },
    NOT_BEGUN("5: not begun") {
        @Override
        void conclude(IndicatorCase fact) {
            fact.decline(NotAssessedReason.NOT_DUE, title()).flagIf(fact.isAlreadyMet(), Flag.ALREADY_MET);
        }
    },
    NOTHING_MEASURED_YET("5: begun too recently, and nothing is measured yet") {
        @Override
        void conclude(IndicatorCase fact) {
            fact.decline(NotAssessedReason.NOT_DUE, title());
        }
    },
    APPROVED_IN_TIME("2: approved in time") {
        @Override
        void conclude(IndicatorCase fact) {
            fact.conclude(Verdict.PASS, title());
        }
    },
    APPROVED_LATE("2: approved after the due date") {
        @Override
        void conclude(IndicatorCase fact) {
            fact.conclude(Verdict.FAIL, title()).flag(Flag.LATE);
        }
    },
    REJECTED_OR_NOT_DONE("2: rejected or not done after the due date") {
        @Override
        void conclude(IndicatorCase fact) {
            fact.conclude(Verdict.FAIL, title());
        }
    },
    NOTHING_REPORTED("2: nothing reported after the due date") {
        @Override
        void conclude(IndicatorCase fact) {
            fact.decline(NotAssessedReason.NEEDS_EVIDENCE, title()).flag(Flag.OVERDUE);
        }
    },
    REJECTED_EARLY("2: rejected before the due date") {
        @Override
        void conclude(IndicatorCase fact) {
            fact.conclude(Verdict.AT_RISK, title());
        }
    },
    NOT_DONE_AND_NEAR("2: not done yet and the due date is near") {
        @Override
        void conclude(IndicatorCase fact) {
            fact.conclude(Verdict.AT_RISK, title());
        }
    },
    NOT_DONE_AND_TIME_LEFT("2: not done yet and time is left") {
        @Override
        void conclude(IndicatorCase fact) {
            fact.decline(NotAssessedReason.NOT_DUE, title());
        }
    },
    NOTHING_REPORTED_YET("2: nothing reported before the due date") {
        @Override
        void conclude(IndicatorCase fact) {
            fact.decline(NotAssessedReason.NOT_DUE, title());
        }
    };

    private final String title;

    BaseRule(String title) {
        this.title = title;
    }

    /** Name of the rule in the pack. */
    String title() {
        return title;
    }

    /** What the rule does once its condition holds. */
    abstract void conclude(IndicatorCase fact);
}

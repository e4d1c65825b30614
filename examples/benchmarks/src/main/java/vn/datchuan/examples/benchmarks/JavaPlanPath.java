package vn.datchuan.examples.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import vn.datchuan.engine.CaseRules;
import vn.datchuan.fact.Concludable;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Verdict;

/**
 * The policy pack plan-path-v1 written by hand. All contenders but Drools itself use it for open windows that have a figure, so that none of them gives
 * anything back to Drools.
 */
final class JavaPlanPath implements CaseRules {

    @Override
    public void conclude(List<? extends Concludable> cases) {
        for (Concludable one : cases) {
            if (one instanceof IndicatorCase fact
                    && fact.getObstacle() == null
                    && !fact.isQualitative()
                    && fact.isMeasured()
                    && fact.isBegun()
                    && !fact.isClosed()) {
                if (fact.isMet()) {
                    met(fact);
                } else if (!fact.isAttainable()) {
                    fact.conclude(Verdict.AT_RISK, "6: out of reach by arithmetic")
                            .severe()
                            .flag(Flag.UNREACHABLE);
                } else if (JavaChoice.isEarly(fact)) {
                    fact.decline(NotAssessedReason.NOT_DUE, "5: begun too recently to judge what is not met yet");
                } else {
                    missed(fact, new Terms(fact));
                }
            }
        }
    }

    private static void met(IndicatorCase fact) {
        if (fact.isIrreversible()) {
            fact.conclude(Verdict.PASS, "7: met and cannot be undone").compared();
        } else if (fact.getAverageChange() == null
                || fact.getAverageChange().signum() >= 0
                || !isAtLeast(fact.getPoints(), fact.getPolicy().number("forecastPoints"))
                || fact.isProjectedMet()) {
            fact.conclude(Verdict.PASS, "7: met so far").compared().flag(Flag.PROVISIONAL);
        } else {
            fact.conclude(Verdict.AT_RISK, "7: met so far, but worsening and forecast to miss")
                    .compared()
                    .flag(Flag.MODEL);
        }
    }

    private static void missed(IndicatorCase fact, Terms is) {
        if (is.gapIsSevere && severe(fact, is)) {
            return;
        }
        if (is.gapCounts) {
            if (alarm(fact, is)) {
                return;
            }
        } else if (is.gapIsSmall && small(fact, is)) {
            return;
        }
        if (!is.alarming()) {
            rest(fact, is);
        }
    }

    /** Row 10 where there is a gap that does not count; true if one of its rules concluded. */
    private static boolean small(IndicatorCase fact, Terms is) {
        if (is.behind || is.maintained || is.stepBehind || is.farWithoutPath) {
            watch(fact, "10: an alarm on too small a gap");
        } else if (is.missProbable && is.slightlyBehind) {
            watch(fact, "10: slightly behind, and a probable miss on too small a gap");
        } else if (is.missProbable) {
            model(fact, "10: a probable miss on too small a gap");
        } else {
            return false;
        }
        return true;
    }

    /** Row 8; true if one of its rules concluded. */
    private static boolean severe(IndicatorCase fact, Terms is) {
        if (is.severelyBehind) {
            atRisk(fact, "8: far behind the path or what the rest would need").severe();
        } else if (is.maintained && is.gapIsFar) {
            atRisk(fact, "8a: to be maintained and far below").severe();
        } else if (!is.maintained && is.lateWithoutPath && is.gapIsFar) {
            atRisk(fact, "8b: no path, late, and far below").severe().flag(Flag.NO_BASE);
        } else if (is.missVeryProbable) {
            atRisk(fact, "8: a miss is very probable").severe().flag(Flag.MODEL);
        } else {
            return false;
        }
        return true;
    }

    /** Row 9; true if one of its rules concluded. */
    private static boolean alarm(IndicatorCase fact, Terms is) {
        if (is.behind) {
            atRisk(fact, "9: behind the path or what the rest would need");
        } else if (is.maintained) {
            atRisk(fact, "9a: to be maintained and below");
        } else if (is.farWithoutPath) {
            atRisk(fact, "9b: no path, late, and below").flag(Flag.NO_BASE);
        } else if (is.stepBehind) {
            atRisk(fact, "9c: the last step failed and the rest is behind");
        } else if (is.missProbable) {
            atRisk(fact, "9: a miss is probable").flag(Flag.MODEL);
        } else {
            return false;
        }
        return true;
    }

    private static void rest(IndicatorCase fact, Terms is) {
        if (is.slightlyBehind) {
            watch(fact, "10: slightly behind the path");
        } else if (is.missPossible) {
            model(fact, "10: a miss is possible");
        } else if (fact.isOnPath() || is.enoughPoints) {
            fact.conclude(Verdict.ON_TRACK, "11: on the way");
        } else {
            fact.conclude(
                    Verdict.NOT_ASSESSED, NotAssessedReason.INSUFFICIENT_HISTORY, "12: too little history to say");
        }
    }

    private static Conclusion atRisk(IndicatorCase fact, String rule) {
        return fact.conclude(Verdict.AT_RISK, rule);
    }

    private static void watch(IndicatorCase fact, String rule) {
        fact.conclude(Verdict.ON_TRACK, rule).flag(Flag.WATCH);
    }

    private static void model(IndicatorCase fact, String rule) {
        fact.conclude(Verdict.ON_TRACK, rule).flag(Flag.WATCH).flag(Flag.MODEL);
    }

    private static boolean isAbove(BigDecimal figure, BigDecimal limit) {
        return figure != null && figure.compareTo(limit) > 0;
    }

    private static boolean isAtLeast(BigDecimal figure, BigDecimal limit) {
        return figure != null && limit != null && figure.compareTo(limit) >= 0;
    }

    /** What the rows ask for. A figure that does not exist makes no comparison true. */
    private static final class Terms {

        final boolean gapIsSevere;
        final boolean gapCounts;
        final boolean gapIsSmall;
        final boolean severelyBehind;
        final boolean behind;
        final boolean slightlyBehind;
        final boolean maintained;
        final boolean gapIsFar;
        final boolean lateWithoutPath;
        final boolean farWithoutPath;
        final boolean stepBehind;
        final boolean missVeryProbable;
        final boolean missProbable;
        final boolean missPossible;
        final boolean enoughPoints;

        Terms(IndicatorCase fact) {
            PolicyParameters policy = fact.getPolicy();
            gapIsSevere = isAtLeast(fact.getGap(), fact.getSmallestGapSevere());
            gapCounts = isAtLeast(fact.getGap(), fact.getSmallestGap());
            gapIsSmall = fact.getGap() != null && fact.getSmallestGap() != null && !gapCounts;
            severelyBehind = isAbove(fact.getShortfall(), policy.number("severeShortfall"))
                    || isAbove(fact.getRestExcess(), policy.number("severeRestExcess"));
            behind = isAbove(fact.getShortfall(), policy.number("shortfall"))
                    || isAbove(fact.getRestExcess(), policy.number("restExcess"));
            slightlyBehind = isAbove(fact.getShortfall(), BigDecimal.ZERO);
            maintained = fact.isMaintained();
            gapIsFar = isAbove(fact.getGapPoints(), policy.number("severeGap"));
            lateWithoutPath = !fact.isOnPath() && isAtLeast(fact.getElapsed(), policy.number("lateShare"));
            farWithoutPath = lateWithoutPath && isAbove(fact.getGapPoints(), policy.number("gap"));
            stepBehind = isAbove(fact.getStepShortfall(), policy.number("shortfall"));
            missVeryProbable = isAtLeast(fact.getMissProbability(), policy.number("severeMissProbability"));
            missProbable = isAtLeast(fact.getMissProbability(), policy.number("missProbability"));
            missPossible = isAtLeast(fact.getMissProbability(), policy.number("watchMissProbability"));
            enoughPoints = isAtLeast(fact.getPoints(), policy.number("forecastPoints"));
        }

        boolean alarming() {
            return behind || maintained || farWithoutPath || stepBehind || missProbable;
        }
    }
}

package vn.datchuan.testkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import vn.datchuan.explain.Explainer;
import vn.datchuan.explain.Language;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Finding;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/** Assertions on one evaluation. A failure names the unit, indicator and period, and tells why the verdict was reached, in Vietnamese and English. */
public final class EvaluationAssert extends AbstractAssert<EvaluationAssert, Evaluation> {

    EvaluationAssert(Evaluation evaluation) {
        super(evaluation, EvaluationAssert.class);
    }

    /** The target is met (đạt). */
    @CanIgnoreReturnValue
    public EvaluationAssert isPass() {
        return is(Verdict.PASS);
    }

    /** The target is missed (không đạt). */
    @CanIgnoreReturnValue
    public EvaluationAssert isFail() {
        return is(Verdict.FAIL);
    }

    /** The target is likely to be missed (có nguy cơ). */
    @CanIgnoreReturnValue
    public EvaluationAssert isAtRisk() {
        return is(Verdict.AT_RISK);
    }

    /** The target is likely to be met (đúng tiến độ). */
    @CanIgnoreReturnValue
    public EvaluationAssert isOnTrack() {
        return is(Verdict.ON_TRACK);
    }

    /** Nothing can be said, for that reason (chưa đánh giá). */
    @CanIgnoreReturnValue
    public EvaluationAssert isNotAssessed(NotAssessedReason reason) {
        is(Verdict.NOT_ASSESSED);
        return check(
                actual.reason().equals(Optional.of(reason)),
                "reason " + reason,
                actual.reason().map(Enum::name).orElse("none"));
    }

    /** A verdict. */
    @CanIgnoreReturnValue
    public EvaluationAssert is(Verdict verdict) {
        isNotNull();
        String reason = actual.reason().map(r -> " " + r).orElse("");
        return check(actual.verdict() == verdict, verdict.name(), actual.verdict() + reason);
    }

    /** The row of the table that concluded. */
    @CanIgnoreReturnValue
    public EvaluationAssert hasRow(String row) {
        isNotNull();
        return check(actual.row().equals(row), "row " + row, actual.row().isEmpty() ? "none" : "row " + actual.row());
    }

    /** The rule that concluded, which stands first among the findings. */
    @CanIgnoreReturnValue
    public EvaluationAssert decidedBy(String pack, String rule) {
        isNotNull();
        Finding first = actual.findings().get(0);
        return check(
                first.pack().equals(pack) && first.rule().equals(rule),
                "rule \"" + rule + "\" of " + pack,
                "rule \"" + first.rule() + "\" of " + first.pack());
    }

    @CanIgnoreReturnValue
    public EvaluationAssert hasFlag(Flag flag) {
        isNotNull();
        return check(actual.flags().contains(flag), "flag " + flag, "flags " + actual.flags());
    }

    @CanIgnoreReturnValue
    public EvaluationAssert hasNoFlag(Flag flag) {
        isNotNull();
        return check(!actual.flags().contains(flag), "no flag " + flag, "flags " + actual.flags());
    }

    /** At risk, and hardly to be met any more (khó đạt). */
    @CanIgnoreReturnValue
    public EvaluationAssert isSevere() {
        isNotNull();
        boolean severe = actual.severity().equals(Optional.of(Severity.SEVERE));
        return check(
                severe, "severity SEVERE", actual.severity().map(Enum::name).orElse("none"));
    }

    @CanIgnoreReturnValue
    private EvaluationAssert check(boolean holds, String expected, String got) {
        if (!holds) {
            String subject = actual.unit().code() + " " + actual.indicator() + " "
                    + actual.period().label();
            throw failure(
                    "%s: expected %s, got %s%n  %s%n  %s",
                    subject,
                    expected,
                    got,
                    Explainer.explain(actual, Language.VI),
                    Explainer.explain(actual, Language.EN));
        }
        return this;
    }
}

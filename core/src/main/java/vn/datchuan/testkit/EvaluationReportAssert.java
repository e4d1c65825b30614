package vn.datchuan.testkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;

/** Assertions on a report, narrowed step by step: unit, indicator, period. */
public final class EvaluationReportAssert extends AbstractAssert<EvaluationReportAssert, EvaluationReport> {

    EvaluationReportAssert(EvaluationReport report) {
        super(report, EvaluationReportAssert.class);
    }

    /** Fails where a row of the input or a part of it could not be used. */
    @CanIgnoreReturnValue
    public EvaluationReportAssert hasNoProblems() {
        isNotNull();
        if (!actual.problems().isEmpty()) {
            failWithMessage("expected no problems, got:%n%s", join(actual.problems()));
        }
        return this;
    }

    /** Goes on with the evaluations of one unit, by code. */
    public OfUnit unit(String code) {
        isNotNull();
        return new OfUnit(
                narrowed(actual.evaluations(), "unit", code, e -> e.unit().code()), "unit " + code);
    }

    /** Goes on with the evaluations of one indicator or task, by code; for a report of one unit. */
    public OfIndicator indicator(String code) {
        isNotNull();
        Set<String> units = new TreeSet<>();
        actual.evaluations().forEach(e -> units.add(e.unit().code()));
        if (units.size() > 1) {
            failWithMessage("expected one unit, or unit(…) before indicator(…); the report has %s", units);
        }
        return new OfUnit(actual.evaluations(), "the report").indicator(code);
    }

    private static String join(List<?> items) {
        return String.join("\n", items.stream().map(Object::toString).toList());
    }

    private static List<Evaluation> narrowed(
            List<Evaluation> among, String what, String wanted, Function<Evaluation, String> key) {
        List<Evaluation> found =
                among.stream().filter(e -> key.apply(e).equals(wanted)).toList();
        if (found.isEmpty()) {
            Set<String> known = new TreeSet<>();
            among.forEach(e -> known.add(key.apply(e)));
            throw new AssertionError("no evaluation of " + what + " \"" + wanted + "\"; there are " + known);
        }
        return found;
    }

    /** Evaluations of one unit. */
    public static final class OfUnit {

        private final List<Evaluation> evaluations;
        private final String named;

        OfUnit(List<Evaluation> evaluations, String named) {
            this.evaluations = evaluations;
            this.named = named;
        }

        /** Goes on with one indicator or task, or with one part of a compound target ({@code V.1#2}). */
        public OfIndicator indicator(String code) {
            List<Evaluation> among = code.indexOf('#') < 0
                    ? evaluations
                    : evaluations.stream().flatMap(e -> e.parts().stream()).toList();
            return new OfIndicator(
                    narrowed(among, "indicator", code, Evaluation::indicator), named + ", indicator " + code);
        }
    }

    /** Evaluations of one indicator. */
    public static final class OfIndicator {

        private final List<Evaluation> evaluations;
        private final String named;

        OfIndicator(List<Evaluation> evaluations, String named) {
            this.evaluations = evaluations;
            this.named = named;
        }

        /** The evaluation of one year. */
        public EvaluationAssert in(int year) {
            return in(Integer.toString(year));
        }

        /** The evaluation of one period, by its label. */
        public EvaluationAssert in(String period) {
            List<Evaluation> found =
                    narrowed(evaluations, "period", period, e -> e.period().label());
            if (found.size() > 1) {
                Set<String> plans = new TreeSet<>();
                found.forEach(e -> plans.add(e.plan()));
                throw new AssertionError(named + ", " + period + ": several plans have it: " + plans);
            }
            return new EvaluationAssert(found.get(0));
        }
    }
}

package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Measurement;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.StreamSummary;
import vn.datchuan.verdict.StreamSummary.StreamCounts;
import vn.datchuan.verdict.UnitReport;

/**
 * Evaluations of one unit after the other, in the order in which the units come, in memory that does not grow with their number.
 *
 * @param <T> what is made of each unit's report
 */
public final class EvaluationStream<T> implements Iterator<T>, AutoCloseable {

    private final ComplianceEvaluator evaluator;
    private final Iterator<Measurement> rows;
    private final LocalDate asOf;
    private final Function<UnitReport, T> form;
    private final Set<String> seen = new HashSet<>();
    private @Nullable Measurement ahead;
    private @Nullable EvaluationReport last;
    private long[] counts = new long[5];
    private long problems;

    EvaluationStream(
            ComplianceEvaluator evaluator,
            Iterator<Measurement> rows,
            LocalDate asOf,
            Function<UnitReport, T> form) {
        this.evaluator = evaluator;
        this.rows = rows;
        this.asOf = asOf;
        this.form = form;
    }

    @Override
    public boolean hasNext() {
        return ahead != null || rows.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the stream is at its end");
        }
        Measurement first = ahead == null ? rows.next() : ahead;
        ahead = null;
        if (!seen.add(first.unit())) {
            throw new DatChuanException(
                    ErrorCode.INVALID_ARGUMENT,
                    List.of(new Problem(
                            first.place(),
                            "unit \"" + first.unit() + "\" comes a second time",
                            "all rows of a unit one after the other")));
        }
        List<Measurement> group = new ArrayList<>();
        group.add(first);
        while (rows.hasNext()) {
            Measurement m = rows.next();
            if (!m.unit().equals(first.unit())) {
                ahead = m;
                break;
            }
            group.add(m);
        }
        EvaluationReport report = evaluator.evaluate(group, asOf);
        last = report;
        problems += report.problems().size();
        report.evaluations().forEach(e -> counts[e.verdict().ordinal()]++);
        return form.apply(
                new UnitReport(first.unit(), report.evaluations(), report.scorecards(), report.problems()));
    }

    /**
     * What is known at the end only.
     *
     * @throws IllegalStateException before the end
     */
    public StreamSummary summary() {
        if (hasNext() || last == null) {
            throw new IllegalStateException("the stream is not at its end");
        }
        return new StreamSummary(
                asOf,
                evaluator.policy(),
                last.illustrative(),
                last.digests(),
                seen.size(),
                new StreamCounts(counts[0], counts[1], counts[2], counts[3], counts[4]),
                problems);
    }

    /** Stops judging; to be called again is no error. */
    @Override
    public void close() {
        ahead = null;
    }
}

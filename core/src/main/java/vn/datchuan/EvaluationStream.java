package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.model.Measurement;
import vn.datchuan.verdict.StreamSummary;
import vn.datchuan.verdict.UnitReport;

/**
 * Evaluations of one unit after the other (đánh giá theo luồng), in the order in which the units come, in memory that does not grow with their rows: of a
 * unit that is done only its code and a digest are kept. Nothing is read before it is asked for, but for a few units ahead; so whoever asks slowly
 * slows down the reading. To be used by one thread, and closed, which stops what is being judged ahead.
 *
 * <p>What fails for one unit is thrown when it is that unit's turn, and the units behind it can still be asked for; only what keeps the rows from being
 * read on ends the stream.
 *
 * @param <T> what is made of each unit's report
 */
public final class EvaluationStream<T> implements Iterator<T>, AutoCloseable {

    /** So many pieces of work for each thread are read ahead. */
    private static final int AHEAD = 3;

    private final LoadedPacks packs;
    private final PolicyParameters policy;
    private final LocalDate asOf;
    private final boolean illustrative;
    private final Overrides overrides;
    private final UnitJudge judge;
    private final UnitGroups groups;
    private final Function<UnitReport, T> form;
    private final int threads;
    private final @Nullable ExecutorService executor;
    private final StreamTotals totals = new StreamTotals();
    private final Queue<FutureTask<List<Formed<T>>>> judging = new ArrayDeque<>();
    private final Queue<Formed<T>> ready = new ArrayDeque<>();
    private boolean read;
    private boolean closed;

    EvaluationStream(
            LoadedPacks packs,
            PolicyParameters policy,
            LocalDate asOf,
            boolean illustrative,
            int threads,
            Overrides overrides,
            Iterator<Measurement> rows,
            Function<UnitReport, T> form) {
        this.packs = packs;
        this.policy = policy;
        this.asOf = asOf;
        this.illustrative = illustrative;
        this.overrides = overrides;
        this.judge = new UnitJudge(packs, policy, asOf, overrides);
        this.groups = new UnitGroups(rows, packs.units());
        this.form = form;
        this.threads = threads;
        this.executor = threads == 1 ? null : Executors.newFixedThreadPool(threads - 1, EvaluationStream::daemon);
    }

    /** What became of one unit: a value or a failure. */
    private record Formed<T>(
            @Nullable UnitTotals totals,
            @Nullable T value,
            @Nullable RuntimeException failure) {}

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "datchuan-stream");
        thread.setDaemon(true);
        return thread;
    }

    /** True if there is another unit, or a failure to be thrown; false once the stream is closed. */
    @Override
    public boolean hasNext() {
        if (ready.isEmpty() && !closed) {
            fill();
        }
        return !closed && (!ready.isEmpty() || groups.failure() != null);
    }

    /**
     * What was made of the next unit's report.
     *
     * @throws vn.datchuan.error.DatChuanException if rows of a unit come a second time, or a unit cannot be judged without the rows of others; and
     *     whatever reading the rows or making the form throws
     */
    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the stream is at its end");
        }
        Formed<T> next = ready.poll();
        if (next == null) {
            close();
            throw Objects.requireNonNull(groups.failure());
        }
        if (next.totals() != null) {
            totals.add(next.totals());
        }
        if (next.failure() != null) {
            throw next.failure();
        }
        return Objects.requireNonNull(next.value());
    }

    private void fill() {
        if (executor == null) {
            List<UnitGroup> units = read ? List.of() : groups.next();
            read = units.isEmpty();
            ready.addAll(formed(units));
            return;
        }
        while (!read && judging.size() < AHEAD * threads) {
            List<UnitGroup> units = groups.next();
            if (units.isEmpty()) {
                read = true;
            } else {
                FutureTask<List<Formed<T>>> task = new FutureTask<>(() -> formed(units));
                judging.add(task);
                executor.execute(task);
            }
        }
        FutureTask<List<Formed<T>>> first = judging.peek();
        if (first != null) {
            help(first);
            judging.remove();
            ready.addAll(result(first));
        }
    }

    /** Judges in this thread, too, until the first piece of work is done; a piece that another thread has begun is passed over. */
    private void help(FutureTask<List<Formed<T>>> first) {
        for (FutureTask<List<Formed<T>>> task : judging) {
            if (first.isDone()) {
                return;
            }
            task.run();
        }
    }

    private List<Formed<T>> result(FutureTask<List<Formed<T>>> first) {
        try {
            return first.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new IllegalStateException("interrupted while judging", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("judging failed", e.getCause());
        }
    }

    /** Units that cannot be judged together are judged one by one, so that the failure of one is no other's. */
    private List<Formed<T>> formed(List<UnitGroup> units) {
        List<Formed<T>> formed = new ArrayList<>(units.size());
        try {
            for (JudgedUnit unit : judge.judge(units)) {
                formed.add(formed(unit));
            }
        } catch (RuntimeException e) {
            formed.clear();
            if (units.size() == 1) {
                formed.add(new Formed<>(null, null, e));
                return formed;
            }
            for (UnitGroup unit : units) {
                formed.addAll(formed(List.of(unit)));
            }
        }
        return formed;
    }

    private Formed<T> formed(JudgedUnit unit) {
        UnitTotals kept = UnitTotals.of(unit);
        try {
            return new Formed<>(kept, Objects.requireNonNull(form.apply(unit.report()), "the form of a unit"), null);
        } catch (RuntimeException e) {
            return new Formed<>(kept, null, e);
        }
    }

    /**
     * What is known at the end only.
     *
     * @throws IllegalStateException before the end, or if the rows could not be read to their end
     */
    public StreamSummary summary() {
        if (closed || hasNext()) {
            throw new IllegalStateException(
                    closed ? "the stream was not read to its end" : "the stream is not at its end");
        }
        return new StreamSummary(
                asOf,
                policy.name(),
                illustrative,
                totals.digests(packs, Canonical.policyDigest(policy)),
                totals.units(),
                totals.counts(),
                totals.problems(),
                totals.further(overrides));
    }

    /** Stops judging; what was not asked for is lost. To close again is no error, and a stream that was read to its end keeps its summary. */
    @Override
    public void close() {
        closed = closed || !read || !judging.isEmpty() || !ready.isEmpty() || groups.failure() != null;
        judging.clear();
        ready.clear();
        if (executor != null) {
            executor.shutdownNow();
        }
    }
}

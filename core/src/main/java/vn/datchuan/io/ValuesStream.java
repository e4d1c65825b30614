package vn.datchuan.io;

import com.google.errorprone.annotations.MustBeClosed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Measurement;

/**
 * Reads a file of measured values row by row (đọc theo dòng), in memory that does not grow with the file: CSV, NDJSON, a JSON array or a YAML list. A
 * workbook is read whole, because it has to be unpacked. The rows are those that {@link ValuesReader} gives, and so are the problems, in the order in
 * which they are found.
 *
 * <p>A figure that is reported twice is found among the rows of one unit that follow each other; what is remembered is dropped when the unit changes. So in
 * input that is not grouped by unit a repetition on the other side of another unit's row is not seen, and the row is given again. Memory grows with the
 * rows of the largest unit.
 *
 * <p>Used by one thread. Opened from a path it holds the file until it is closed.
 */
public final class ValuesStream implements Iterator<Measurement>, AutoCloseable {

    private final InputStream in;
    private final ValuesForm form;
    private final ValuesSource source;
    private final ArrayDeque<Measurement> ready = new ArrayDeque<>();
    private boolean ended;
    private boolean closed;

    private ValuesStream(String fileName, InputStream in, NumberForm numbers, Consumer<Problem> problems) {
        this.in = in;
        this.form = new ValuesForm(fileName, numbers, true, new Sink(ready, problems));
        this.source = form.open(in);
    }

    /** Keeps rows until they are asked for, and passes problems on. */
    private record Sink(ArrayDeque<Measurement> ready, Consumer<Problem> problems) implements ValuesSink {
        @Override
        public void measurement(Measurement measurement) {
            ready.add(measurement);
        }

        @Override
        public void problem(Problem problem) {
            problems.accept(problem);
        }
    }

    /**
     * Opens a file.
     *
     * @param problems takes each row that cannot be used, and what else is wrong; called while rows are asked for, by the thread that asks
     * @throws DatChuanException if it cannot be opened
     */
    @MustBeClosed
    public static ValuesStream open(Path file, NumberForm numbers, Consumer<Problem> problems) {
        Path name = file.getFileName();
        String base = name == null ? file.toString() : name.toString();
        try {
            InputStream in = Files.newInputStream(file);
            try {
                return new ValuesStream(base, in, numbers, problems);
            } catch (RuntimeException e) {
                in.close();
                throw e;
            }
        } catch (IOException e) {
            throw ValuesForm.unreadable(base, e);
        }
    }

    /**
     * Reads a stream, which is closed with this one.
     *
     * @param fileName its base name stands in the problems, its extension says which form it has
     * @param problems as of a file
     * @throws DatChuanException if it cannot be read
     */
    @MustBeClosed
    public static ValuesStream open(String fileName, InputStream in, NumberForm numbers, Consumer<Problem> problems) {
        return new ValuesStream(fileName, in, numbers, problems);
    }

    /**
     * Reads on to the next row that can be used.
     *
     * @throws DatChuanException if the file cannot be read on, or its form needs a library that is not there
     * @throws IllegalStateException after {@link #close()}
     */
    @Override
    public boolean hasNext() {
        if (closed) {
            throw new IllegalStateException("the values are closed");
        }
        while (ready.isEmpty() && !ended) {
            ended = !form.read(source);
        }
        return !ready.isEmpty();
    }

    /**
     * The next row.
     *
     * @throws NoSuchElementException at the end
     * @throws DatChuanException as for {@link #hasNext()}
     */
    @Override
    public Measurement next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the values are at their end");
        }
        return ready.remove();
    }

    /**
     * Closes the file; to be called again is no error.
     *
     * @throws DatChuanException if that fails
     */
    @Override
    public void close() {
        closed = true;
        try {
            in.close();
        } catch (IOException e) {
            throw form.unreadable(e);
        }
    }
}

package vn.datchuan.examples.cli.series;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.datchuan.SeriesCase;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;

/** A file with one series a line, read in batches, so that it may be longer than the memory. Not thread-safe. */
public final class SeriesFile implements Closeable {

    private static final int MOST_ROWS = 10_000;
    private static final int MOST_VALUES = 200_000;

    private final String name;
    private final InputStream in;
    private final Utf8Lines lines;
    private final RowReader rows;

    private SeriesFile(String name, InputStream in, Consumer<Problem> problems) {
        Faults faults = new Faults(name, problems);
        this.name = name;
        this.in = in;
        this.lines = new Utf8Lines(name, in, faults);
        this.rows = new RowReader(faults);
    }

    /**
     * Opens a file.
     *
     * @param problems is told what is wrong with a line when it is reached
     * @throws DatChuanException if it cannot be read
     */
    public static SeriesFile open(Path file, Consumer<Problem> problems) {
        String name = String.valueOf(file.getFileName());
        try {
            return new SeriesFile(name, Files.newInputStream(file), problems);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * The next series in the order of the file, at least one; none at its end.
     *
     * @throws DatChuanException if the file cannot be read on
     */
    public List<SeriesRow> next() {
        List<SeriesRow> batch = new ArrayList<>();
        int values = 0;
        try {
            while (batch.size() < MOST_ROWS && values < MOST_VALUES) {
                Optional<Line> line = lines.next();
                if (line.isEmpty()) {
                    break;
                }
                Optional<SeriesCase> row = rows.read(line.orElseThrow());
                if (row.isPresent()) {
                    batch.add(new SeriesRow(new Place(name, line.orElseThrow().number(), 1), row.orElseThrow()));
                    values += row.orElseThrow().series().size();
                }
            }
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        return batch;
    }

    /** Its base name. */
    public String name() {
        return name;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static DatChuanException unreadable(String name, IOException e) {
        String what = "cannot be read (" + e.getClass().getSimpleName() + ")";
        return new DatChuanException(
                ErrorCode.UNREADABLE_FILE, List.of(new Problem(Place.of(name), what, "a readable file")));
    }
}

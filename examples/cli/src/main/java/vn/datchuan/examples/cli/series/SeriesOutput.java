package vn.datchuan.examples.cli.series;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.datchuan.SeriesVerdict;

/** A form in which verdicts on series are written, one batch after the other. */
public interface SeriesOutput {

    /** Writes verdicts in the order given; the stream is neither flushed nor closed. */
    void write(List<SeriesVerdict> verdicts, OutputStream out) throws IOException;
}

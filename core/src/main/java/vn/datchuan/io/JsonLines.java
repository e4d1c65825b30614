package vn.datchuan.io;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Values on lines of their own, written by one generator, because making one costs more than a short line. Not thread-safe. */
final class JsonLines {

    private final JsonGenerator out;

    /**
     * @param target is written to in chunks; {@link #flush} writes the rest, and leaves the target itself unflushed
     */
    JsonLines(OutputStream target) {
        this.out = JsonOutput.lines(target);
    }

    void line(JsonOutput.Content content) throws IOException {
        try {
            content.write(out);
            out.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    void flush() throws IOException {
        try {
            out.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Flushes, and gives back the generator's buffers. */
    void close() throws IOException {
        try {
            out.close();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}

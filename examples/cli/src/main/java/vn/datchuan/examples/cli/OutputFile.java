package vn.datchuan.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A file that is there as a whole or not at all. It is written beside its place and moved there at the end; whoever stops the program leaves what was there
 * before, and nothing beside it. What is no file ({@code /dev/stdout}, a pipe) is written as it is.
 */
final class OutputFile {

    private static final int BUFFER = 1 << 16;

    /** Held for as long as a file comes into being or goes, so that the program does not stop in between. */
    private final ReentrantLock moves = new ReentrantLock();

    private final Path place;
    private @Nullable Path unfinished;
    private boolean stopped;

    private OutputFile(Path place) {
        this.place = place;
    }

    /**
     * Writes a file, in place of one that is there.
     *
     * @throws IOException if it cannot be written; what was there before is still there
     */
    static void write(Path file, OutputOptions.Writer writer) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
                writer.write(out);
            }
            return;
        }
        OutputFile output = new OutputFile(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath());
        Thread atStop = new Thread(output::stop, "remove unfinished output");
        Runtime.getRuntime().addShutdownHook(atStop);
        try {
            output.write(writer);
        } finally {
            output.remove();
            forget(atStop);
        }
    }

    private void write(OutputOptions.Writer writer) throws IOException {
        try (OutputStream out = new BufferedOutputStream(begin(), BUFFER)) {
            writer.write(out);
        }
        finish();
    }

    private OutputStream begin() throws IOException {
        moves.lock();
        try {
            requireRunning();
            Path beside = place.resolveSibling(
                    "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            unfinished = beside;
            return out;
        } finally {
            moves.unlock();
        }
    }

    private void finish() throws IOException {
        moves.lock();
        try {
            requireRunning();
            if (unfinished != null) {
                move(unfinished, place);
                unfinished = null;
            }
        } finally {
            moves.unlock();
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void requireRunning() throws IOException {
        if (stopped) {
            throw new InterruptedIOException("stopped");
        }
    }

    private void stop() {
        moves.lock();
        try {
            stopped = true;
            remove();
        } finally {
            moves.unlock();
        }
    }

    private void remove() {
        moves.lock();
        try {
            if (unfinished != null) {
                Files.deleteIfExists(unfinished);
                unfinished = null;
            }
        } catch (IOException e) {
            Streams.err().println(unfinished + ": cannot be removed: " + e.getMessage() + "; expected its removal");
        } finally {
            moves.unlock();
        }
    }

    private static void forget(Thread atStop) {
        try {
            Runtime.getRuntime().removeShutdownHook(atStop);
        } catch (IllegalStateException e) {
            // The program is stopping: the hook runs, and finds nothing unfinished.
        }
    }
}

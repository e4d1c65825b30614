package vn.datchuan.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.explain.Language;

/** Options that every command has: form, place and language of its output. */
final class OutputOptions {

    /** Forms of output. */
    enum Format {
        TEXT,
        JSON,
        NDJSON,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Writes one output. */
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    @Option(
            names = "--format",
            description = "text, json, ndjson or csv, as far as the command has it (default ${DEFAULT-VALUE}).")
    Format format;

    @Option(names = "--out", description = "File to write instead of standard output; it appears when it is whole.")
    @Nullable
    Path out;

    @Option(names = "--lang", description = "vi (default) or en.", defaultValue = "vi")
    Language language = Language.VI;

    @Option(names = "--debug", description = "Print stack traces.")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            description = "Show this help message and exit.",
            usageHelp = true)
    boolean help;

    OutputOptions() {
        this(Format.TEXT);
    }

    /**
     * Options of a command with a form of its own.
     *
     * @param usual what is written where nothing else is asked for
     */
    OutputOptions(Format usual) {
        this.format = usual;
    }

    /** Writes to the file, as a whole or not at all, or to standard output; a reader that has gone away is no error. */
    void write(Writer writer) {
        try {
            if (out == null) {
                OutputStream standard = new BufferedOutputStream(Streams.out(), 1 << 16);
                writer.write(standard);
                standard.flush();
            } else {
                OutputFile.write(out, writer);
            }
        } catch (IOException e) {
            throw unwritable(String.valueOf(out), e);
        }
    }

    /** Writes a file that is there as a whole or not at all. */
    static void writeFile(Path file, Writer writer) {
        try {
            OutputFile.write(file, writer);
        } catch (IOException e) {
            throw unwritable(file.toString(), e);
        }
    }

    private static DatChuanException unwritable(String file, IOException e) {
        String why = e instanceof NoSuchFileException ? "its folder does not exist" : String.valueOf(e.getMessage());
        return new DatChuanException(
                ErrorCode.UNREADABLE_FILE, file + ": cannot be written: " + why + "; expected a writable file");
    }

    /** Refuses a form that a command does not have. */
    void require(Format... known) {
        for (Format one : known) {
            if (one == format) {
                return;
            }
        }
        throw new DatChuanException(
                ErrorCode.INVALID_ARGUMENT,
                "--format " + format + ": not a form of this command; expected one of " + Arrays.toString(known));
    }
}

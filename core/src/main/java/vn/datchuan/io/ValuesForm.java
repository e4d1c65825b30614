package vn.datchuan.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;

/** Finds out which form a file of measured values has (dạng tệp), by its first bytes and its extension, and opens it. */
final class ValuesForm {

    private static final int PEEK = 4096;
    private static final int CHUNK = 1 << 16;

    private final String base;
    private final ValuesRows rows;

    /**
     * @param fileName its base name stands in the problems, its extension says which form it has
     * @param byUnit as for {@link ValuesRows}
     */
    ValuesForm(String fileName, NumberForm numbers, boolean byUnit, ValuesSink sink) {
        this.base = ValuesText.composed(
                fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1));
        this.rows = new ValuesRows(base, numbers, byUnit, sink);
    }

    /**
     * Looks at the first bytes.
     *
     * @throws DatChuanException if they cannot be read
     */
    ValuesSource open(InputStream in) {
        try {
            return of(new BufferedInputStream(in, CHUNK));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Reads on.
     *
     * @throws DatChuanException if it cannot be read, or its form needs a library that is not there
     */
    boolean read(ValuesSource source) {
        try {
            return source.read();
        } catch (IOException e) {
            throw unreadable(e);
        } catch (NoClassDefFoundError e) {
            throw new DatChuanException(
                    ErrorCode.UNREADABLE_FILE,
                    base
                            + ": reading XLSX needs org.dhatim:fastexcel-reader on the class path; expected it, or CSV, NDJSON, JSON or YAML");
        }
    }

    private ValuesSource of(BufferedInputStream in) throws IOException {
        in.mark(PEEK);
        byte[] head = in.readNBytes(PEEK);
        in.reset();
        String magic = HexFormat.of().formatHex(head, 0, Math.min(4, head.length));
        if (magic.startsWith("feff") || magic.startsWith("fffe")) {
            rows.problem(1, 0, "the file is UTF-16", "UTF-8");
        } else if (magic.equals("d0cf11e0")) {
            rows.problem(0, 0, "the file is a workbook of the old form (.xls)", "XLSX, CSV, NDJSON, JSON or YAML");
        } else if (magic.equals("504b0304")) {
            return new Workbook(in, rows);
        } else if (extension().equals("xlsx")) {
            rows.problem(0, 0, "the file is no XLSX workbook", "a workbook as spreadsheet programs save it");
        } else {
            if (magic.startsWith("efbbbf")) {
                in.skipNBytes(3);
            }
            return text(head, new Utf8Reader(in));
        }
        return ValuesSource.NONE;
    }

    /** Names the class that needs the library only when it is read. */
    private record Workbook(InputStream in, ValuesRows rows) implements ValuesSource {
        @Override
        public boolean read() {
            return new ValuesXlsx(in, rows).read();
        }
    }

    private ValuesSource text(byte[] head, Reader in) {
        char first = firstCharacter(head);
        return switch (extension()) {
            case "ndjson", "jsonl" -> first == '[' ? ValuesJson.document(in, rows) : ValuesJson.lines(in, rows);
            case "json" -> ValuesJson.document(in, rows);
            case "yaml", "yml" -> ValuesYaml.of(in, rows);
            case "csv", "tsv" -> new ValuesCsv(in, rows);
            default ->
                first == '['
                        ? ValuesJson.document(in, rows)
                        : first == '{' ? ValuesJson.lines(in, rows) : new ValuesCsv(in, rows);
        };
    }

    private static char firstCharacter(byte[] head) {
        String text = new String(Arrays.copyOf(head, Math.min(head.length, 256)), StandardCharsets.UTF_8);
        String start = text.replace("\uFEFF", "").strip();
        return start.isEmpty() ? ' ' : start.charAt(0);
    }

    private String extension() {
        return base.substring(base.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    DatChuanException unreadable(IOException e) {
        return unreadable(base, e);
    }

    static DatChuanException unreadable(String base, IOException e) {
        return new DatChuanException(
                ErrorCode.UNREADABLE_FILE,
                base + ": cannot be read (" + e.getClass().getSimpleName() + "); expected a readable file");
    }
}

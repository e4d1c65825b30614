package vn.datchuan.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;

/**
 * Reads files of measured values (tệp số liệu): CSV with a header, NDJSON, a JSON array, a YAML list, or the first sheet of an XLSX workbook.
 *
 * <p>A row that cannot be used is a problem with its place; the other rows count. Texts are composed (NFC) here, so that nothing behind has to.
 */
public final class ValuesReader {

    private static final int PEEK = 4096;

    private ValuesReader() {}

    /**
     * Reads a file.
     *
     * @throws DatChuanException if it cannot be opened, or its form needs a library that is not there
     */
    public static ValuesFile read(Path file, NumberForm numbers) {
        Path name = file.getFileName();
        String base = name == null ? file.toString() : name.toString();
        try (InputStream in = Files.newInputStream(file)) {
            return read(base, in, numbers);
        } catch (IOException e) {
            throw unreadable(base, e);
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param fileName its base name stands in the problems, its extension says which form it has
     * @throws DatChuanException if it cannot be read, or its form needs a library that is not there
     */
    public static ValuesFile read(String fileName, InputStream in, NumberForm numbers) {
        String base = ValuesText.composed(
                fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1));
        ValuesRows rows = new ValuesRows(base, numbers);
        try {
            read(base, new BufferedInputStream(in, PEEK * 4), rows);
        } catch (IOException e) {
            throw unreadable(base, e);
        }
        return rows.finish();
    }

    private static void read(String base, BufferedInputStream in, ValuesRows rows) throws IOException {
        in.mark(PEEK);
        byte[] head = in.readNBytes(PEEK);
        in.reset();
        String magic = HexFormat.of().formatHex(head, 0, Math.min(4, head.length));
        if (magic.startsWith("feff") || magic.startsWith("fffe")) {
            rows.problem(1, 0, "the file is UTF-16", "UTF-8");
        } else if (magic.equals("d0cf11e0")) {
            rows.problem(0, 0, "the file is a workbook of the old form (.xls)", "XLSX, CSV, NDJSON, JSON or YAML");
        } else if (magic.equals("504b0304")) {
            readWorkbook(base, in, rows);
        } else if (extension(base).equals("xlsx")) {
            rows.problem(0, 0, "the file is no XLSX workbook", "a workbook as spreadsheet programs save it");
        } else {
            if (magic.startsWith("efbbbf")) {
                in.skipNBytes(3);
            }
            readText(base, head, new InputStreamReader(in, StandardCharsets.UTF_8), rows);
        }
    }

    private static void readText(String base, byte[] head, Reader in, ValuesRows rows) throws IOException {
        char first = firstCharacter(head);
        switch (extension(base)) {
            case "ndjson", "jsonl" -> {
                if (first == '[') {
                    ValuesJson.readDocument(in, rows);
                } else {
                    ValuesJson.readLines(in, rows);
                }
            }
            case "json" -> ValuesJson.readDocument(in, rows);
            case "yaml", "yml" -> ValuesYaml.read(in, rows);
            case "csv", "tsv" -> ValuesCsv.read(in, rows);
            default -> {
                if (first == '[') {
                    ValuesJson.readDocument(in, rows);
                } else if (first == '{') {
                    ValuesJson.readLines(in, rows);
                } else {
                    ValuesCsv.read(in, rows);
                }
            }
        }
    }

    private static char firstCharacter(byte[] head) {
        String text = new String(Arrays.copyOf(head, Math.min(head.length, 256)), StandardCharsets.UTF_8);
        String start = text.replace("\uFEFF", "").strip();
        return start.isEmpty() ? ' ' : start.charAt(0);
    }

    private static String extension(String base) {
        return base.substring(base.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static void readWorkbook(String base, InputStream in, ValuesRows rows) {
        try {
            ValuesXlsx.read(in, rows);
        } catch (NoClassDefFoundError e) {
            throw new DatChuanException(
                    ErrorCode.UNREADABLE_FILE,
                    base
                            + ": reading XLSX needs org.dhatim:fastexcel-reader on the class path; expected it, or CSV, NDJSON, JSON or YAML");
        }
    }

    private static DatChuanException unreadable(String base, IOException e) {
        return new DatChuanException(
                ErrorCode.UNREADABLE_FILE,
                base + ": cannot be read (" + e.getClass().getSimpleName() + "); expected a readable file");
    }
}

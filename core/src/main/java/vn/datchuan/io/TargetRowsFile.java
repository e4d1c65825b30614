package vn.datchuan.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** Finds out which form a file with targets has, and its text. */
final class TargetRowsFile {

    private static final int PEEK = 4096;
    private static final String UTF_8 = "UTF-8";

    private TargetRowsFile() {}

    static TargetRows read(String base, byte[] bytes) {
        TargetRowsSink rows = new TargetRowsSink(base);
        String magic = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
        String extension = base.substring(base.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (magic.equals("d0cf11e0")) {
            throw rows.refused(0, 0, "the file is a workbook of the old form (.xls)", "XLSX, CSV or NDJSON");
        }
        if (magic.equals("504b0304")) {
            readWorkbook(bytes, rows);
        } else if (extension.equals("xlsx")) {
            throw rows.refused(0, 0, "the file is no XLSX workbook", "a workbook as spreadsheet programs save it");
        } else {
            readText(extension, text(bytes, rows), rows);
        }
        return rows.finish();
    }

    private static void readText(String extension, String text, TargetRowsSink rows) {
        if (text.isBlank()) {
            throw rows.refused(0, 0, "the file is empty", "a heading and rows, or one JSON object a line");
        }
        boolean table = extension.equals("csv") || extension.equals("tsv");
        boolean lines = extension.equals("ndjson") || extension.equals("jsonl") || extension.equals("json");
        char first = text.strip().charAt(0);
        if (!table && first == '[') {
            TargetRowsJson.readArray(text, rows);
        } else if (lines || !table && first == '{') {
            TargetRowsJson.readLines(text, rows);
        } else {
            TargetRowsCsv.read(text, rows);
        }
    }

    private static void readWorkbook(byte[] bytes, TargetRowsSink rows) {
        try {
            TargetRowsXlsx.read(bytes, rows);
        } catch (NoClassDefFoundError e) {
            throw rows.refused(
                    0, 0, "reading XLSX needs org.dhatim:fastexcel-reader on the class path", "it, or CSV or NDJSON");
        }
    }

    /** The text without its mark; a file in another encoding is refused as a whole, since hardly one of its rows can be right. */
    private static String text(byte[] bytes, TargetRowsSink rows) {
        byte[] head = Arrays.copyOf(bytes, Math.min(PEEK, bytes.length));
        int zeros = 0;
        for (byte b : head) {
            zeros += b == 0 ? 1 : 0;
        }
        boolean marked = head.length > 1 && (head[0] == -1 && head[1] == -2 || head[0] == -2 && head[1] == -1);
        if (marked || zeros * 5 > head.length) {
            throw rows.refused(1, 0, "the file is UTF-16", UTF_8);
        }
        if (zeros > 0) {
            throw rows.refused(0, 0, "the file has zero bytes and is no text", "CSV or NDJSON in UTF-8, or XLSX");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            String code = HexFormat.of().withUpperCase().toHexDigits(bytes[in.position()]);
            String what = "byte 0x" + code + " is not UTF-8; the file seems to have another encoding";
            throw rows.refused(line(bytes, in.position()), 0, what, UTF_8);
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}

package vn.datchuan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.datchuan.error.DatChuanException;

/**
 * Reads files of measured values (tệp số liệu): CSV with a header, NDJSON, a JSON array, a YAML list, or the first sheet of an XLSX workbook.
 *
 * <p>A row that cannot be used is a problem with its place; the other rows count. Texts are composed (NFC) here, so that nothing behind has to.
 */
public final class ValuesReader {

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
            throw ValuesForm.unreadable(base, e);
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param fileName its base name stands in the problems, its extension says which form it has
     * @throws DatChuanException if it cannot be read, or its form needs a library that is not there
     */
    public static ValuesFile read(String fileName, InputStream in, NumberForm numbers) {
        ValuesLists lists = new ValuesLists();
        ValuesForm form = new ValuesForm(fileName, numbers, false, lists);
        ValuesSource source = form.open(in);
        boolean more = true;
        while (more) {
            more = form.read(source);
        }
        return lists.file();
    }
}

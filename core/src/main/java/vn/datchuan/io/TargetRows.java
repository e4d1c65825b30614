package vn.datchuan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;

/**
 * The printed targets of an annex (phụ lục chỉ tiêu): NDJSON or a JSON array with keys {@code id}, {@code indicator}, {@code unit}, {@code target} and
 * {@code direction}; or a table, CSV or the first sheet of an XLSX workbook, with those or Vietnamese headings.
 *
 * <p>Texts are kept exactly as given, because places in them are counted. The heading of a table is looked for in its first 50
 * lines. Several value columns (one for each year) give one row for each cell that is filled, its id with "/" and the
 * heading behind it. An id that is missing is the row's number; under a heading such as "TT" it has the section's number before it ("II.3"), as codes
 * of plans have.
 *
 * @param rows usable rows in their order
 * @param headings how the columns of a table were understood, in their order; empty for JSON
 * @param sections titles between the rows, in their order
 * @param skipped rows of a table that are no targets: section titles, repeated headings, numbers of columns
 * @param problems rows and cells that are not usable, and columns that are not read or were taken for something on doubtful grounds
 */
public record TargetRows(
        List<TargetRow> rows,
        List<Heading> headings,
        List<SectionTitle> sections,
        List<Place> skipped,
        List<Problem> problems) {

    /**
     * A heading of a table.
     *
     * @param text as given
     * @param meaning {@code id}, {@code indicator}, {@code unit}, {@code target} or {@code direction}; empty for a column that is not read
     */
    public record Heading(String text, String meaning) {}

    /**
     * The title of a section.
     *
     * @param number as printed, without its dot; empty if it has none
     */
    public record SectionTitle(String number, String title, Place place) {}

    public TargetRows {
        rows = List.copyOf(rows);
        headings = List.copyOf(headings);
        sections = List.copyOf(sections);
        skipped = List.copyOf(skipped);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @throws DatChuanException if nothing in it can be read: no such file, empty, another encoding than UTF-8, no heading, a column missing that is
     *     needed; its one problem says which
     */
    public static TargetRows read(Path file) {
        Path name = file.getFileName();
        String base = name == null ? file.toString() : name.toString();
        try (InputStream in = Files.newInputStream(file)) {
            return read(base, in);
        } catch (IOException e) {
            throw unreadable(base, e);
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param fileName its base name stands in places, its extension says which form the file has
     * @throws DatChuanException as {@link #read(Path)} does
     */
    public static TargetRows read(String fileName, InputStream in) {
        String base = ValuesText.composed(
                fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1));
        try {
            return TargetRowsFile.read(base, in.readAllBytes());
        } catch (IOException e) {
            throw unreadable(base, e);
        }
    }

    private static DatChuanException unreadable(String base, IOException e) {
        String what = "cannot be read (" + e.getClass().getSimpleName() + ")";
        return new DatChuanException(
                ErrorCode.UNREADABLE_FILE, List.of(new Problem(Place.of(base), what, "a readable file")));
    }
}

package vn.datchuan.report;

import java.util.ArrayList;
import java.util.List;
import vn.datchuan.explain.Language;
import vn.datchuan.io.TargetRow;
import vn.datchuan.io.TargetRows;
import vn.datchuan.target.TargetNotation;
import vn.datchuan.target.TargetReading;

/**
 * How the targets of an annex are read, as a table for people (bảng đọc chỉ tiêu): each printed text with the words marked that bind, what they were
 * read as, and below it every assumption and warning with its code. At the end the rows are counted. Immutable and thread-safe.
 */
public final class ReadingTable {

    private static final int LEAST_WIDTH = 60;

    private final TargetRows annex;
    private final List<TargetReading> readings;

    private ReadingTable(TargetRows annex, List<TargetReading> readings) {
        this.annex = annex;
        this.readings = readings;
    }

    /**
     * How a table is shown.
     *
     * @param width of a line in characters, at least 60
     * @param colours the words that bind are shown by an ANSI colour instead of guillemets
     */
    public record Options(Language language, int width, boolean colours) {
        public Options {
            if (width < LEAST_WIDTH) {
                throw new IllegalArgumentException("width " + width + ": expected at least " + LEAST_WIDTH);
            }
        }

        /** 110 characters wide, without colours. */
        public static Options of(Language language) {
            return new Options(language, 110, false);
        }
    }

    /** Reads every row of an annex. */
    public static ReadingTable of(TargetRows annex) {
        List<TargetReading> readings = new ArrayList<>(annex.rows().size());
        for (TargetRow row : annex.rows()) {
            readings.add(TargetNotation.read(row.printed()));
        }
        return new ReadingTable(annex, List.copyOf(readings));
    }

    /** One for each row of the annex, in its order. */
    public List<TargetReading> readings() {
        return readings;
    }

    public ReadingTableSummary summary() {
        return ReadingTableSummary.of(annex, readings);
    }

    /** The table and its summary; the same bytes for the same annex and options. */
    public String render(Options options) {
        ReadingTableWords words = new ReadingTableWords(options.language());
        ReadingTableMarks marks = ReadingTableMarks.of(options.colours());
        ReadingTableLayout layout = new ReadingTableLayout(words, marks);
        for (int i = 0; i < readings.size(); i++) {
            TargetRow row = annex.rows().get(i);
            layout.add(ReadingTableRow.of(row.id(), readings.get(i), words, marks));
        }
        StringBuilder out = new StringBuilder(4096);
        if (!readings.isEmpty()) {
            layout.render(options.width(), out);
            out.append('\n');
        }
        for (String line : summary().lines(annex, words)) {
            TextWidth.appendWrapped(line, "", options.width(), out);
        }
        return out.toString();
    }
}

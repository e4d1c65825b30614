package vn.datchuan.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a document's annex that is printed with tabs between cells, folded as {@link DocumentText} folds. A row without a first cell continues
 * the one before it, cell by cell, over a page break; repeated headings are left out.
 */
final class DocumentTable {

    private DocumentTable() {}

    /** All rows of sections and indicators in order, each with so many cells. */
    static List<List<String>> rows(String plan, int columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : DocumentText.read(plan).split("\n")) {
            String[] cells = line.split("\t", -1);
            String first = DocumentText.folded(cells[0]);
            if (cells.length < 2 || first.endsWith("TT")) {
                continue;
            }
            if (first.isEmpty()) {
                continueRow(rows.get(rows.size() - 1), cells);
            } else {
                rows.add(row(cells, columns));
            }
        }
        return rows;
    }

    private static List<String> row(String[] cells, int columns) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            row.add(i < cells.length ? DocumentText.folded(cells[i]) : "");
        }
        return row;
    }

    private static void continueRow(List<String> row, String[] cells) {
        for (int i = 0; i < Math.min(cells.length, row.size()); i++) {
            row.set(i, row.get(i) + DocumentText.folded(cells[i]));
        }
    }
}

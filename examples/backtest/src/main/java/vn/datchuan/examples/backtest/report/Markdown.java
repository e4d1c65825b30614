package vn.datchuan.examples.backtest.report;

import java.util.List;

/** Markdown text in the making; used by one thread. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    void heading(int level, String title) {
        text.append("#".repeat(level)).append(' ').append(title).append("\n\n");
    }

    void paragraph(String words) {
        text.append(words).append("\n\n");
    }

    /** A table whose first column is text and whose other columns are numbers, set to the right. */
    void table(List<String> header, List<List<String>> rows) {
        row(header);
        text.append("|---").append("|---:".repeat(header.size() - 1)).append("|\n");
        rows.forEach(this::row);
        text.append('\n');
    }

    private void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

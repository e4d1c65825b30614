package vn.datchuan.io;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a section between the rows of an annex (tiêu đề mục): "II | Nguồn lực số", or "B. NGUỒN LỰC" over all columns. It has a Roman numeral
 * or a capital letter, no target, no unit and no digit. Only a table with a printed numbering has sections; one with ids of its own has none.
 *
 * @param number without its dot; empty for a title that has none
 * @param title as printed, without the number
 */
record TargetSection(String number, String title) {

    private static final Pattern NUMBER = Pattern.compile("([IVXLC]+|[A-ZĐ])[.)]?");
    private static final Pattern TITLE = Pattern.compile("([IVXLC]+|[A-ZĐ])[.):/-]\\s*(\\p{L}.*)", Pattern.DOTALL);

    static Optional<TargetSection> of(List<TargetCell> cells, TargetHeader columns) {
        if (!columns.numbered() || columns.id() >= cells.size()) {
            return Optional.empty();
        }
        int filled = 0;
        int only = -1;
        for (int i = 0; i < cells.size(); i++) {
            TargetCell cell = cells.get(i);
            if (!cell.fault().isEmpty() || hasDigit(cell.text())) {
                return Optional.empty();
            }
            filled += cell.isBlank() ? 0 : 1;
            only = cell.isBlank() ? only : i;
            boolean value = columns.targets().contains(i) || i == columns.unit();
            if (value && !cell.isBlank()) {
                return Optional.empty();
            }
        }
        return filled == 1 ? title(cells, only, columns) : numbered(cells, columns);
    }

    private static Optional<TargetSection> title(List<TargetCell> cells, int only, TargetHeader columns) {
        Matcher title = TITLE.matcher(ValuesText.clean(cells.get(only).text()));
        if (title.matches() && (only == columns.id() || only == columns.indicator())) {
            return Optional.of(new TargetSection(title.group(1), title.group(2)));
        }
        // Words where the number should be are a title over all columns.
        boolean words = only == columns.id() && cells.get(only).text().strip().indexOf(' ') > 0;
        return words
                ? Optional.of(
                        new TargetSection("", ValuesText.clean(cells.get(only).text())))
                : Optional.empty();
    }

    private static Optional<TargetSection> numbered(List<TargetCell> cells, TargetHeader columns) {
        Matcher number = NUMBER.matcher(cells.get(columns.id()).text().strip());
        boolean named = columns.indicator() >= 0
                && columns.indicator() < cells.size()
                && !cells.get(columns.indicator()).isBlank();
        return number.matches() && named
                ? Optional.of(new TargetSection(
                        number.group(1),
                        ValuesText.clean(cells.get(columns.indicator()).text())))
                : Optional.empty();
    }

    private static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }
}

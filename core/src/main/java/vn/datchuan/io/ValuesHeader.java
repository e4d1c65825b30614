package vn.datchuan.io;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the column that a header means (tiêu đề cột), in Vietnamese with or without diacritics or in English. */
final class ValuesHeader {

    /** Why the bare words are not taken for the administrative unit. */
    static final String AMBIGUOUS_UNIT = "column \"%s\" may be the ward or the unit of measure";

    /** What to write in its stead. */
    static final String CLEAR_UNIT = "\"unit\", \"mã đơn vị\" or \"đơn vị hành chính\"";

    private static final Map<String, ValuesColumn> COLUMNS = new HashMap<>();

    static {
        for (ValuesColumn column : ValuesColumn.values()) {
            for (String header : column.headers()) {
                COLUMNS.put(fold(header), column);
            }
        }
    }

    private ValuesHeader() {}

    /** The column that is meant; empty for a header that is not known. */
    static Optional<ValuesColumn> column(String header) {
        return Optional.ofNullable(COLUMNS.get(fold(header)));
    }

    /** True for "Đơn vị" alone. */
    static boolean ambiguousUnit(String header) {
        return fold(header).equals("don vi");
    }

    /** True for the columns of a template that stand there for people: the printed name and target. */
    static boolean beside(String header) {
        String folded = fold(header);
        return folded.equals("ten chi tieu") || folded.equals("muc tieu");
    }

    /** All columns by their codes, for messages. */
    static String known() {
        return Arrays.stream(ValuesColumn.values()).map(ValuesColumn::code).collect(Collectors.joining(", "));
    }

    /** Lower case without diacritics; runs of spaces, underscores and hyphens are one space. */
    static String fold(String text) {
        String decomposed =
                (isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD)).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (!ValuesText.space(c) && c != '_' && c != '-') {
                folded.append(c == 'đ' ? 'd' : c);
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}

package vn.datchuan.report;

import java.util.HashMap;
import java.util.Map;
import vn.datchuan.explain.Language;
import vn.datchuan.target.NormalForm;

/** Words of the table of readings in one language. */
final class ReadingTableWords {

    private static final Map<String, String> VI = new HashMap<>();
    private static final Map<String, String> EN = new HashMap<>();

    static {
        word("id", "Số", "Id");
        word("indicator", "Chỉ tiêu", "Indicator");
        word("unit", "Đơn vị tính", "Unit");
        word("target", "Mục tiêu", "Target");
        word("direction", "Chiều", "Direction");
        word("reading", "Đọc là", "Read as");
        word("unused", "không đọc", "not read");
        word("unreadable", "không đọc được", "unreadable");
        word("qualitative", "định tính", "qualitative");
        word("milestone", "mốc thời gian", "milestone");
        word("maintained", "duy trì", "maintained");
        word("due", "hạn", "due");
        word("assumed", "giả định", "assumed");
        word("warned", "lưu ý", "warning");
        word("rows", "Số dòng", "Rows");
        word("certain", "đọc được không cần giả định", "read without assumptions");
        word("withAssumptions", "đọc được có giả định", "read with assumptions");
        word("among", "Trong đó", "Among them");
        word("withWarnings", "có lưu ý", "with warnings");
        word("onEvidence", "định tính hoặc mốc thời gian", "qualitative or milestones");
        word("notSet", "không giao chỉ tiêu", "not set");
        word(
                "skipped",
                "Dòng không phải chỉ tiêu (tên mục, tiêu đề lặp lại)",
                "Rows that are no targets (section titles, repeated headings)");
        word("lines", "dòng", "lines");
        word("problems", "Vấn đề trong dữ liệu", "Problems in the data");
        word("columns", "Các cột", "Columns");
    }

    private final Language language;

    ReadingTableWords(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    NormalForm.Language notation() {
        return language == Language.VI ? NormalForm.Language.VI : NormalForm.Language.EN;
    }

    String of(String key) {
        String word = (language == Language.VI ? VI : EN).get(key);
        if (word == null) {
            throw new IllegalArgumentException("no word for \"" + key + "\"");
        }
        return word;
    }

    /** "word: count". */
    String count(String key, int count) {
        return of(key) + ": " + count;
    }

    private static void word(String key, String vi, String en) {
        VI.put(key, vi);
        EN.put(key, en);
    }
}

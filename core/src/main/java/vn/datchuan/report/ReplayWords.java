package vn.datchuan.report;

import java.util.HashMap;
import java.util.Map;
import vn.datchuan.explain.Language;

/** Words of the reports on years that were run again, in one language. */
final class ReplayWords {

    private static final Map<String, String> VI = new HashMap<>();
    private static final Map<String, String> EN = new HashMap<>();

    static {
        word("title", "DIỄN BIẾN KẾT QUẢ ĐÁNH GIÁ QUA CÁC THỜI ĐIỂM", "ASSESSMENT OVER TIME");
        word(
                "days",
                "{count} thời điểm, từ {from} đến {to}; phương pháp đánh giá {policy}",
                "{count} days, from {from} to {to}; policy {policy}");
        word("day", "1 thời điểm, {from}; phương pháp đánh giá {policy}", "1 day, {from}; policy {policy}");
        word("noDay", "không có thời điểm nào; phương pháp đánh giá {policy}", "no day; policy {policy}");
        word("signs", "Ký hiệu: {signs}", "Signs: {signs}");
        word(
                "columns",
                "Mỗi cột dưới năm là một thời điểm, ghi tháng{day} từ trên xuống; ô trống: kế hoạch không có trường hợp đó vào thời điểm đó.",
                "Each column below a year is a day, its month{day} written downwards; blank: the plan did not have the case on that day.");
        word("columns.day", " và ngày", " and day");
        word(
                "lead",
                "Cảnh báo: kết luận có nguy cơ không đạt trước khi kết thúc kỳ đánh giá. Báo trước: số ngày từ cảnh báo không bị rút lại đến khi kết thúc kỳ, nếu kết quả là không đạt.",
                "Alarm: judged at risk before the period closes. Lead: days from the alarm that was not withdrawn to the close, where the target was missed.");
        word("sign.pass", "đạt", "met");
        word("sign.provisional", "tạm đạt", "provisionally met");
        word("sign.onTrack", "đúng tiến độ", "on track");
        word("sign.atRisk", "có nguy cơ không đạt", "at risk");
        word("sign.severe", "khó đạt hoặc không còn khả năng đạt", "unlikely or out of reach");
        word("sign.fail", "không đạt", "missed");
        word("sign.notAssessed", "chưa đánh giá", "not assessed");
        word("period", "Kỳ", "Period");
        word("firstAlarm", "Cảnh báo đầu tiên", "First alarm");
        word("leadDays", "Báo trước (ngày)", "Lead (days)");
        word("outcome", "Kết quả", "Outcome");
        word("cards", "Tổng hợp theo thời điểm: {unit}", "Totals by day: {unit}");
        word("asOf", "Thời\u00a0điểm\u00a0", "As of");
        word("year", "Năm", "Year");
        word(
                "cards.silent",
                "Không nêu {count} dòng chưa có trường hợp nào được đánh giá.",
                "Left out: {count} of these in which nothing is assessed.");
        word("inputs", "Mã kiểm tra dữ liệu đầu vào", "Digests");
        word("pack", "bộ quy tắc {name}", "pack {name}");
        word("same", "giữ nguyên, căn cứ khác", "unchanged, on other grounds");
        word("absent", "không có trường hợp này", "case not there");
        word("unit", "Đơn vị", "Unit");
        word("span", "từ {first} đến {last} ({count} thời điểm)", "{first} to {last} ({count} days)");
        word("before", "Trước", "Before");
        word("after", "Sau", "After");
        word("impact.title", "TÁC ĐỘNG CỦA VIỆC THAY ĐỔI BỘ QUY TẮC", "IMPACT OF CHANGED PACKS");
        word("impact.days", "{count} thời điểm, từ {from} đến {to}", "{count} days, from {from} to {to}");
        word("impact.day", "1 thời điểm, {from}", "1 day, {from}");
        word("impact.noDay", "không có thời điểm nào", "no day");
        word("impact.none", "Không có kết luận nào thay đổi.", "No verdict changes.");
        word(
                "impact.summary",
                "Đã so sánh {judged} kết luận: {changed} kết luận thay đổi, {grounds} kết luận giữ nguyên nhưng căn cứ khác.",
                "{judged} verdicts compared: {changed} change, {grounds} unchanged but on other grounds.");
        word("impact.directions", "Chiều thay đổi, xấu nhất trước", "By direction, worst first");
        word("impact.units", "Theo đơn vị", "By unit");
        word("impact.worse", "Xấu đi", "Worse");
        word("impact.better", "Tốt lên", "Better");
        word("impact.other", "Khác", "Other");
        word("impact.grounds", "Căn cứ khác", "Other grounds");
        word("impact.packs", "Bộ quy tắc", "Packs");
        word("impact.pack.same", "không đổi", "unchanged");
        word("impact.pack.none", "không có", "none");
        word("impact.changes", "Từng thay đổi", "Each change");
        word("impact.period", "kỳ {period}", "period {period}");
        word("impact.asOfFirst", "(lời giải thích tính đến {first})", "(explanations as of {first})");
        word("difference.title", "ĐỐI CHIẾU VỚI BÁO CÁO ĐÃ LƯU", "COMPARISON WITH THE STORED REPORT");
        word(
                "difference.none",
                "Không có khác biệt: mọi kết luận ở mọi thời điểm đều như báo cáo đã lưu.",
                "No difference: every verdict on every day is as it was stored.");
        word("difference.inputs", "Dữ liệu đầu vào khác", "Inputs that differ");
        word("difference.sameInputs", "Dữ liệu đầu vào như khi lưu.", "The inputs are as they were stored.");
        word(
                "difference.summary",
                "{count} kết luận khác báo cáo đã lưu",
                "{count} verdicts differ from the stored report");
        word("difference.summary.one", "1 kết luận khác báo cáo đã lưu", "1 verdict differs from the stored report");
        word("difference.cause", "Do {cause}: {count}", "Because of {cause}: {count}");
        word(
                "difference.each",
                "Do {cause} (mỗi nguyên nhân riêng đã đủ): {count}",
                "Because of {cause} (each enough by itself): {count}");
        word("difference.together", "Do đồng thời {cause}: {count}", "Because of {cause} together: {count}");
        word("or", " hoặc ", " or ");
        word("and", " và ", " and ");
        word("difference.unknown", "Chưa rõ nguyên nhân: {count}", "Cause not known: {count}");
        word("difference.others", "Nội dung khác cũng thay đổi", "Also told otherwise");
        word("difference.unseparated", "Nguyên nhân chưa tách được", "Causes that could not be told apart");
        word("problems", "Vấn đề trong dữ liệu ({count})", "Problems in the data ({count})");
    }

    private final Language language;

    ReplayWords(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    String of(String key) {
        return of(key, Map.of());
    }

    /** With its places, such as {@code {count}}, filled by name; what fills one is never read as a place. */
    String of(String key, Map<String, String> values) {
        String pattern = (language == Language.VI ? VI : EN).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no word for \"" + key + "\"");
        }
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            String value = values.get(pattern.substring(open + 1, close));
            if (value == null) {
                throw new IllegalArgumentException("no value for " + pattern.substring(open, close + 1));
            }
            out.append(pattern, at, open).append(value);
            at = close + 1;
        }
        return out.append(pattern, at, pattern.length()).toString();
    }

    private static void word(String key, String vi, String en) {
        VI.put(key, vi);
        EN.put(key, en);
    }
}

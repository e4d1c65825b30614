package vn.datchuan.target;

import java.util.Optional;
import vn.datchuan.model.Direction;

/**
 * Which way a quantity is better, as its name says it ("tỷ lệ hộ nghèo" falls); nothing where the name says nothing.
 */
final class Directions {
    private static final WordTable FALLING = new WordTable(
            "hộ nghèo",
            "cận nghèo",
            "tỷ lệ nghèo",
            "tỉ lệ nghèo",
            "nghèo đa chiều",
            "tái nghèo",
            "thất nghiệp",
            "thiếu việc làm",
            "tai nạn",
            "tử vong",
            "suy dinh dưỡng",
            "thấp còi",
            "nhẹ cân",
            "thừa cân",
            "béo phì",
            "tội phạm",
            "phạm pháp",
            "thời gian chờ",
            "thời gian giải quyết",
            "thời gian xử lý",
            "thời gian tiếp nhận",
            "thời gian thông quan",
            "mù chữ",
            "bỏ học",
            "lưu ban",
            "tảo hôn",
            "cận huyết",
            "mắc bệnh",
            "tỷ lệ mắc",
            "tỉ lệ mắc",
            "tỷ lệ nhiễm",
            "tỷ lệ chết",
            "tỷ suất chết",
            "tỷ suất mắc",
            "thất thoát",
            "thất thu",
            "nợ xấu",
            "nợ đọng",
            "nợ thuế",
            "quá hạn",
            "trễ hạn",
            "chậm hạn",
            "chậm muộn",
            "vi phạm",
            "khiếu nại",
            "tố cáo",
            "đơn thư",
            "vụ cháy",
            "số vụ",
            "cháy nổ",
            "ô nhiễm",
            "phát thải",
            "chôn lấp",
            "tiêu hao",
            "hao hụt",
            "tổn thất",
            "bội chi",
            "lạm phát",
            "giá tiêu dùng",
            "(cpi)",
            "nhập siêu",
            "con thứ 3",
            "con thứ ba",
            "tăng dân số tự nhiên",
            "giới tính khi sinh",
            "tỷ suất sinh thô",
            "tỷ suất sinh con",
            "hút thuốc",
            "thiếu máu",
            "ly hôn",
            "tệ nạn",
            "người nghiện",
            "bạo lực",
            "xâm hại",
            "đuối nước",
            "nhà tạm",
            "dột nát",
            "thiệt hại",
            "số người chết",
            "bị thương",
            "tồn đọng",
            "thứ hạng",
            "xếp hạng",
            "hộ đói",
            "chi phí tuân thủ",
            "tỷ lệ sinh con",
            "mức tối đa",
            "chưa qua đào tạo",
            "số điểm nóng",
            "dư nợ công",
            "nợ công",
            "bệnh tật",
            "không đạt",
            "chưa đạt",
            "chi phí logistics",
            "chi phí không chính thức",
            "số lỗi",
            "sự cố",
            "tỷ lệ sai sót",
            "tỷ lệ hư hỏng",
            "phá rừng",
            "mất rừng",
            "cháy rừng",
            "kết hôn trước tuổi",
            "sinh ở tuổi vị thành niên",
            "phá thai",
            "chỉ số icor",
            "hệ số icor",
            "cường độ năng lượng",
            "tiêu thụ năng lượng",
            "thuốc bảo vệ thực vật hoá học",
            "tỷ lệ sâu răng",
            "ngộ độc",
            "tái phạm",
            "trốn thuế",
            "gian lận",
            "ùn tắc",
            "ngập úng",
            "số hộ thiếu");
    /** After these the bad thing is dealt with, so that more is better. */
    private static final WordTable REMEDY_BEFORE = new WordTable(
            "không có",
            "không còn",
            "không bị",
            "không mắc",
            "giải quyết",
            "xử lý",
            "phát hiện",
            "điều tra",
            "khám phá",
            "phá án",
            "hỗ trợ",
            "xoá",
            "thoát",
            "khắc phục",
            "ngăn chặn",
            "kiềm chế",
            "quản lý",
            "điều trị",
            "phòng",
            "giảm",
            "thu hồi",
            "tầm soát",
            "sàng lọc",
            "tập huấn",
            "tuyên truyền",
            "dự phòng",
            "bảo hiểm",
            "cảnh báo",
            "ứng phó",
            "ứng cứu",
            "giám sát",
            "kiểm soát",
            "bảo đảm",
            "đảm bảo");

    private static final WordTable REMEDY_AFTER = new WordTable(
            "được",
            "có việc",
            "tiếp cận",
            "tham gia",
            "sử dụng",
            "thoát nghèo",
            "giải quyết đúng",
            "xử lý",
            "hưởng",
            "trước hạn",
            "đúng hạn",
            "vươn lên");
    /** Verbs that keep a quantity down and do not turn it round. */
    private static final WordTable HOLDING = new WordTable(
            "kiềm chế",
            "kìm chế",
            "kiểm soát",
            "khống chế",
            "giới hạn",
            "hạn chế",
            "duy trì",
            "giữ",
            "giảm",
            "kéo giảm",
            "hạ",
            "cắt giảm",
            "bảo đảm",
            "đảm bảo");

    private static final WordTable RISING = new WordTable(
            "được",
            "hài lòng",
            "thu nhập",
            "đạt",
            "tham gia",
            "bao phủ",
            "che phủ",
            "phủ sóng",
            "sử dụng",
            "tiếp cận",
            "qua đào tạo",
            "tăng trưởng",
            "thu ngân sách",
            "sản lượng",
            "giá trị",
            "kim ngạch",
            "có ",
            "số hoá",
            "trực tuyến",
            "giải quyết",
            "năng suất",
            "hoàn thành",
            "ứng dụng",
            "tuổi thọ",
            "việc làm",
            "xử lý",
            "kết nối",
            "tốc độ tăng",
            "làm chủ",
            "cung cấp",
            "bảo hiểm",
            "chữ ký số",
            "kinh tế số",
            "nâng",
            "tăng",
            "thu hút",
            "vốn đầu tư",
            "bác sĩ",
            "giường",
            "tiêm chủng",
            "chuẩn");

    private Directions() {}

    /** The direction of a name in the spelling of the tables. */
    static Optional<Direction> of(String folded) {
        int at = first(folded, 0, FALLING);
        if (at >= 0) {
            return Optional.of(remedied(folded, at) ? Direction.HIGHER : Direction.LOWER);
        }
        return first(folded, 0, RISING) >= 0 ? Optional.of(Direction.HIGHER) : Optional.empty();
    }

    private static boolean remedied(String folded, int at) {
        if (at >= 5 && folded.startsWith("được xếp hạng", at - 5)) {
            return true;
        }
        if (at >= 4 && folded.startsWith("cho ", at - 4)) {
            return true;
        }
        if (folded.startsWith("chôn lấp", at)) {
            return false;
        }
        boolean time = folded.startsWith("thời gian");
        int before = first(folded, 0, REMEDY_BEFORE);
        if (before >= 0 && before < at && !time) {
            return !HOLDING.begins(folded, before) || folded.startsWith("giảm", before) || share(folded);
        }
        int after = first(folded, at + 1, REMEDY_AFTER);
        return after >= 0 && !time && !folded.startsWith("số vụ") && !held(folded, after);
    }

    private static boolean share(String folded) {
        return folded.startsWith("tỷ lệ") || folded.startsWith("tỉ lệ") || folded.startsWith("số");
    }

    /** "lạm phát được kiểm soát": the bad thing is held down, and less of it is still better. */
    private static boolean held(String folded, int after) {
        int next = folded.indexOf(' ', after);
        boolean last = folded.startsWith("được", after) && after + 5 >= folded.length();
        return last || (next > 0 && folded.startsWith("được", after) && HOLDING.begins(folded, next + 1));
    }

    /** Place of the first of the words that begins where a word of the text begins; -1 if there is none. */
    private static int first(String folded, int from, WordTable words) {
        for (int i = from; i < folded.length(); i++) {
            char before = i == 0 ? ' ' : folded.charAt(i - 1);
            boolean inside = (before >= 'a' && before <= 'z') || (before != ' ' && Character.isLetter(before));
            if (!inside && words.begins(folded, i)) {
                return i;
            }
        }
        return -1;
    }
}

package vn.datchuan.io;

import java.util.List;

/**
 * What a column of an annex holds (cột của phụ lục), with the headings by which it is known; each is compared as {@link TargetHeading} folds it, and
 * those of a value may have a year behind them.
 */
enum TargetColumn {
    /** An id that stands for the row wherever it is: taken as it is. */
    ID("id|mã|mã số|mã chỉ tiêu|mã hiệu|ký hiệu|code"),
    /** The printed numbering: it starts again in each section, and section titles are numbered too. */
    NUMBER("tt|stt|số tt|số thứ tự|thứ tự|no"),
    INDICATOR("indicator|chỉ tiêu|tên chỉ tiêu|nội dung chỉ tiêu|các chỉ tiêu|chỉ tiêu chủ yếu|nội dung|"
            + "chỉ số|tên chỉ số|tiêu chí|tên tiêu chí|nội dung tiêu chí|mục tiêu chỉ tiêu|chỉ tiêu nhiệm vụ|"
            + "tên chỉ tiêu nhiệm vụ|nội dung mục tiêu|tên mục tiêu"),
    UNIT("unit|đơn vị tính|đvt|đv tính|đơn vị đo|đơn vị đo lường"),
    TARGET("target|mục tiêu|kế hoạch|giá trị|giá trị mục tiêu|chỉ tiêu kế hoạch|chỉ tiêu giao|"
            + "chỉ tiêu được giao|kế hoạch giao|kế hoạch năm|mục tiêu phấn đấu|chỉ tiêu phấn đấu|mức phấn đấu|"
            + "phấn đấu|mức cần đạt|mức yêu cầu|yêu cầu|mục tiêu cụ thể"),
    DIRECTION("direction|hướng|chiều|chiều hướng|xu hướng"),
    /** The target in some annexes, the deliverable or the figure of last year in others. */
    RESULT("kết quả|kết quả cần đạt"),
    /** Agencies: nothing that a reading needs, but a plan does. */
    LEAD("cơ quan chủ trì|đơn vị chủ trì|cơ quan|đơn vị phụ trách|cơ quan đơn vị chủ trì"),
    MONITORING("cơ quan theo dõi|cơ quan theo dõi đánh giá|cơ quan chủ trì theo dõi đánh giá|đơn vị theo dõi"),
    IMPLEMENTING("cơ quan thực hiện|đơn vị thực hiện|cá nhân cơ quan thực hiện|cơ quan đơn vị thực hiện"),
    COORDINATING("cơ quan phối hợp|đơn vị phối hợp|cơ quan đơn vị phối hợp"),
    NOTE("ghi chú|note|notes"),
    /** Known, and nothing that is used. */
    UNUSED("căn cứ|thực hiện|ước thực hiện|kết quả thực hiện|hiện trạng");

    private final String headings;

    TargetColumn(String headings) {
        this.headings = headings;
    }

    List<String> headings() {
        return List.of(headings.split("\\|"));
    }

    /** True for agencies and notes, which say nothing of the target. */
    boolean beside() {
        return this == LEAD || this == MONITORING || this == IMPLEMENTING || this == COORDINATING || this == NOTE;
    }

    /** The name by which messages call it: its first heading. */
    String code() {
        return headings().get(0);
    }
}

package vn.datchuan.io;

import java.util.List;

/** A column of a file of measured values, with the headers by which it is known; each is compared without diacritics and letter case. */
enum ValuesColumn {
    UNIT(
            "unit|unit code|mã đơn vị|đơn vị hành chính|mã đơn vị hành chính|xã/phường|phường/xã|xã, phường|xã/phường/đặc khu"),
    PLAN("plan|plan id|kế hoạch|mã kế hoạch"),
    INDICATOR("indicator|indicator code|chỉ tiêu|mã chỉ tiêu"),
    PERIOD("period|year|kỳ|năm|kỳ báo cáo"),
    VALUE("value|giá trị|kết quả|kết quả thực hiện"),
    UNIT_OF_MEASURE("unit_of_measure|unitOfMeasure|đơn vị tính|đvt|đơn vị đo"),
    NUMERATOR("numerator|tử số"),
    DENOMINATOR("denominator|mẫu số"),
    AS_OF("as_of|asOf|ngày chốt|chốt số liệu|ngày chốt số liệu"),
    KNOWN_ON("known_on|knownOn|ngày có số liệu"),
    STATUS("status|trạng thái|trạng thái số liệu"),
    EXACT("exact|số chính xác"),
    SOURCE("source|nguồn|nguồn số liệu"),
    NOTE("note|ghi chú");

    private final String headers;
    private final String code;

    ValuesColumn(String headers) {
        this.headers = headers;
        this.code = headers.substring(0, headers.indexOf('|'));
    }

    /** The name by which messages call it: its first header. */
    String code() {
        return code;
    }

    List<String> headers() {
        return List.of(headers.split("\\|"));
    }
}

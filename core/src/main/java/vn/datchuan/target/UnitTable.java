package vn.datchuan.target;

import static vn.datchuan.target.Unit.Family.AGE;
import static vn.datchuan.target.Unit.Family.COUNT;
import static vn.datchuan.target.Unit.Family.MEASURE;
import static vn.datchuan.target.Unit.Family.MONEY;
import static vn.datchuan.target.Unit.Family.SCORE;
import static vn.datchuan.target.Unit.Family.SPEED;
import static vn.datchuan.target.Unit.Family.STEP;
import static vn.datchuan.target.Unit.Family.TIME;

import java.math.BigDecimal;

/**
 * The units of measure that plans use, with their printed variants. What is missing here is read as an unknown noun.
 */
final class UnitTable {
    private UnitTable() {}

    static void load() {
        shares();
        scales();
        money();
        measures();
        times();
        for (String noun : COUNTED) {
            for (String one : split(noun)) {
                Lexicon.add(Sign.UNIT, new Unit(one, BigDecimal.ONE, COUNT), one);
            }
        }
    }

    private static String[] split(String list) {
        int count = 1;
        for (int i = 0; i < list.length(); i++) {
            if (list.charAt(i) == '|') {
                count++;
            }
        }
        String[] parts = new String[count];
        int start = 0;
        for (int k = 0; k < count; k++) {
            int bar = list.indexOf('|', start);
            int end = bar < 0 ? list.length() : bar;
            parts[k] = list.substring(start, end);
            start = end + 1;
        }
        return parts;
    }

    private static void shares() {
        Lexicon.add(Sign.UNIT, Unit.PERCENT, "%|phần trăm");
        Lexicon.add(Sign.UNIT, Unit.PERMILLE, "‰|phần nghìn|phần ngàn|o/oo|0/00");
        Lexicon.add(Sign.UNIT, Unit.POINT, "điểm %|điểm phần trăm|% điểm|điểm phần trăm (%)|đpt");
        Lexicon.add(Sign.UNIT, Unit.MULTIPLE, "lần");
        Lexicon.add("bậc", "1", STEP, "bậc|bậc xếp hạng|thứ bậc|hạng|thứ hạng|vị trí");
        Lexicon.add("điểm", "1", SCORE, "điểm");
    }

    private static void scales() {
        scale("1000", "nghìn|ngàn");
        scale("10000", "vạn");
        scale("1000000", "triệu|tr|nghìn nghìn");
        scale("1000000000", "tỷ|tỉ|nghìn triệu|ngàn triệu");
        scale("1000000000000", "nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ");
        scale("1000000000000000", "triệu tỷ|triệu tỉ");
    }

    private static void scale(String factor, String phrases) {
        Lexicon.add(Sign.SCALE, new Unit("", new BigDecimal(factor), COUNT), phrases);
    }

    private static void money() {
        Lexicon.add("đồng", "1", MONEY, "đồng|vnđ|vnd|đ|việt nam đồng|đồng việt nam|đvn");
        Lexicon.add("đồng", "1000000", MONEY, "trđ|trđồng|tr.đ|tr.đồng|triệuđ|triệuđồng|trvnđ");
        Lexicon.add("đồng", "1000000000", MONEY, "tỷđ|tỉđ|tỷđồng|tỉđồng|tỷvnđ");
        Lexicon.add("đồng", "1000", MONEY, "nghìnđ|ngànđ|nghìnđồng|ngànđồng|nđ");
        Lexicon.add("USD", "1", MONEY, "usd|đô la|đô la mỹ|đôla|đôla mỹ|đô-la mỹ|đô-la|us$|mỹ kim|$");
        Lexicon.add("USD", "1000000", MONEY, "triều usd");
        Lexicon.add("đồng", "1000000", MONEY, "triều đồng");
        Lexicon.add("EUR", "1", MONEY, "eur|euro|ơ rô");
    }

    private static void measures() {
        Lexicon.add("ha", "1", MEASURE, "ha|hecta|héc ta|héc-ta|hec ta|hécta");
        Lexicon.add("m2", "1", MEASURE, "m2|mét vuông|m²|m 2");
        Lexicon.add("m3", "1", MEASURE, "m3|mét khối|m³|khối");
        Lexicon.add("km", "1", MEASURE, "km|ki lô mét|kilômét|cây số|ki-lô-mét|kilomet");
        Lexicon.add("km2", "1", MEASURE, "km2|ki lô mét vuông|kilômét vuông");
        Lexicon.add("m", "1", MEASURE, "m|mét");
        Lexicon.add("cm", "1", MEASURE, "cm|xen ti mét|centimet");
        Lexicon.add("tấn", "1", MEASURE, "tấn|tấn quy thóc|tấn hơi");
        Lexicon.add("tạ", "1", MEASURE, "tạ");
        Lexicon.add("kg", "1", MEASURE, "kg|ki lô gam|kilôgam|cân|kilogam|ki-lô-gam");
        Lexicon.add("g", "1", MEASURE, "gam|gram|g");
        Lexicon.add("người", "1", COUNT, "người dân tộc|người dân tộc thiểu số");
        Lexicon.add("bác sĩ", "1", COUNT, "bác sĩ|bác sỹ");
        Lexicon.add("dược sĩ", "1", COUNT, "dược sĩ|dược sỹ");
        Lexicon.add("doanh nghiệp", "1", COUNT, "doanh nghiệp|dn");
        Lexicon.add("hợp tác xã", "1", COUNT, "hợp tác xã|htx");
        Lexicon.add("lít", "1", MEASURE, "lít|lit");
        Lexicon.add("kWh", "1", MEASURE, "kwh");
        Lexicon.add("kW", "1", MEASURE, "kw");
        Lexicon.add("MW", "1", MEASURE, "mw");
        Lexicon.add("MWp", "1", MEASURE, "mwp");
        Lexicon.add("GW", "1", MEASURE, "gw");
        Lexicon.add("MVA", "1", MEASURE, "mva");
        Lexicon.add("TEU", "1", MEASURE, "teu|teus");
        Lexicon.add("TOE", "1", MEASURE, "toe|ktoe");
        Lexicon.add("kcal", "1", MEASURE, "kcal|calo");
        Lexicon.add("Gbps", "1", SPEED, "gbps|gb/s|gbps/s|gigabit|gb");
        Lexicon.add("Mbps", "1", SPEED, "mbps|mb/s|mbps/s|megabit|mb");
        Lexicon.add("Tbps", "1", SPEED, "tbps");
        Lexicon.add("Kbps", "1", SPEED, "kbps");
        Lexicon.add("km/giờ", "1", SPEED, "km/giờ|km/h");
        Lexicon.add("mg/l", "1", MEASURE, "mg/l|mg/lít");
        Lexicon.add("tCO2", "1", MEASURE, "tco2|tấn co2|tấn co2 tương đương|tco2tđ");
    }

    private static void times() {
        Lexicon.add("ngày", "1", TIME, "ngày");
        Lexicon.add("ngày làm việc", "1", TIME, "ngày làm việc");
        Lexicon.add("ngày đêm", "1", TIME, "ngày đêm");
        Lexicon.add("giờ", "1", TIME, "giờ|tiếng|giờ đồng hồ");
        Lexicon.add("giờ làm việc", "1", TIME, "giờ làm việc");
        Lexicon.add("phút", "1", TIME, "phút");
        Lexicon.add("giây", "1", TIME, "giây");
        Lexicon.add("tháng", "1", TIME, "tháng");
        Lexicon.add("tuần", "1", TIME, "tuần");
        Lexicon.add("tuổi", "1", AGE, "tuổi|tuổi đời");
        Lexicon.add("tháng tuổi", "1", AGE, "tháng tuổi");
        Lexicon.add("ngày tuổi", "1", AGE, "ngày tuổi");
    }

    /** Nouns that plans count; a longer one wins. */
    private static final String[] COUNTED = {
        "người|lao động|hộ|hộ gia đình|hộ dân|hộ nghèo|hộ cận nghèo|xã|phường|huyện|tỉnh|thành phố|thị trấn|thị xã|"
                + "quận|thôn|bản|ấp|xóm|tổ dân phố|khu phố|khu dân cư|làng|làng nghề",
        "trường|trường học|lớp|lớp học|học sinh|sinh viên|giáo viên|trẻ|trẻ em|học viên|phòng|phòng học|cháu|"
                + "trung tâm|cơ sở|điểm trường|nhóm trẻ|giảng viên|bài báo",
        "giường|giường bệnh|dược sĩ đại học|điều dưỡng|trạm|trạm y tế|bệnh viện|ca|ca bệnh|lượt|lượt người|"
                + "lượt khách|lượt khám|lần khám|liều|mũi|phòng khám|bệnh nhân",
        "doanh nghiệp|tổ hợp tác|dự án|công trình|sản phẩm|sản phẩm OCOP|mô hình|đề tài|nhiệm vụ|sáng kiến|giải pháp|"
                + "chuỗi|chuỗi liên kết|trang trại|gia trại|nhãn hiệu|thương hiệu",
        "cụm công nghiệp|khu công nghiệp|khu|cụm|nhà máy|chợ|siêu thị|cửa hàng|nhà|căn|căn hộ|tuyến|tuyến đường|cầu|"
                + "đường|cống|hồ|đập|bể|giếng|hồ chứa|điểm du lịch|khu du lịch|khách sạn|buồng|phòng nghỉ",
        "con|cây|cây xanh|giống|bông|quả|trứng|tàu|tàu cá|thuyền|chiếc|xe|xe buýt|máy|bộ|cái|hệ thống|phần mềm|ứng dụng|"
                + "nền tảng|cơ sở dữ liệu|csdl|dịch vụ|thủ tục|thủ tục hành chính|tthc|hồ sơ|văn bản|tài khoản|"
                + "thuê bao",
        "vụ|vụ việc|vụ án|đơn|trường hợp|đối tượng|cuộc|buổi|đợt|hội nghị|lớp tập huấn|khoá|kỳ|tiêu chí|chỉ tiêu|"
                + "nội dung|báo cáo|đề án|kế hoạch|chương trình|chuyên đề|tin|bài|tin bài|phóng sự|ấn phẩm|quyển|"
                + "cuốn|tờ",
        "đảng bộ|đảng viên|hội viên|đoàn viên|cán bộ|công chức|viên chức|cán bộ, công chức|tổ chức|tổ chức đảng|đơn vị|"
                + "cơ quan|chi bộ|chi hội|câu lạc bộ|clb|tổ|đội|nhóm|ban|hội|điểm|thư viện|nhà văn hoá|sân|"
                + "sân vận động|di tích|lễ hội|huy chương|giải",
        "máy/100 dân|chỗ|suất|phần quà|ngôi nhà|bàn|ghế|camera|trạm bts|trạm phát sóng|điểm cầu|điểm truy cập|"
                + "điểm phát|cổng|trang|website|kênh|đài|lô|thửa|giấy|giấy chứng nhận|chứng chỉ|mã số|mã vùng trồng|"
                + "mã số vùng trồng|bằng|thẻ|sổ",
        "tuyên truyền viên|cộng tác viên|tình nguyện viên|báo cáo viên|nhân viên|nhân lực|tiến sĩ|tiến sỹ|"
                + "thạc sĩ|thạc sỹ|quần chúng|công đoàn cơ sở|gian hàng|giao dịch|lượt giao dịch|lượt truy cập|máy tính|tổ máy|bến|"
                + "nhà đầu tư|nhà thầu|nhà máy nước|tập đoàn|ngân hàng|khách|du khách|người dân|dân|người lao động|công nhân|nông dân|phụ nữ|thanh niên|"
                + "người cao tuổi|người khuyết tật|nhà khoa học|chuyên gia|kỹ sư|startup|"
                + "điểm tập kết|bãi|lò|xưởng",
        "đồng chí|điểm dân cư|điểm trường lẻ|chủ hộ|chủ thể|việc|công việc|phần việc|việc làm|suất quà|"
                + "suất học bổng|học bổng|lượt hộ|lượt lao động|lượt xe|chị em|"
                + "gia đình hội viên|gia đình|chiến sĩ|chiến sỹ|quân nhân|cụ|thành viên|vận động viên|trọng tài|"
                + "huấn luyện viên|công dân|tù nhân|thí sinh|tín đồ|chi đoàn|tổ hội|tổ tự quản|"
                + "tổ liên gia|công trình thuỷ lợi|"
                + "trạm bơm|hồ đập|nhà vệ sinh|nhà tiêu|bình chữa cháy|trụ nước|điểm chữa cháy công cộng|phương án|"
                + "gói thầu|lượt tàu|lượt chuyến|giấy phép|văn phòng đại diện|chi nhánh|cơ sở sản xuất|hộ kinh doanh|"
                + "thiết bị|đầu sách|bản sách|vở diễn|chương trình nghệ thuật|điểm nóng|tụ điểm|xã điểm",
        "đô thị|khu đô thị|đầu mối|khách hàng|cửa khẩu|cảng|cảng biển|tuyến phố|quốc gia|địa phương|nghề|cây cầu|hầm chui|"
                + "khu tái định cư|trạm thu phí|trạm quan trắc|trạm biến áp|tác giả|lượt tình nguyện viên|nhà hàng|"
                + "công viên|vườn hoa|bể bơi|tủ sách|phòng thí nghiệm|giải thưởng|phiên chợ|hội chợ|lượt tư vấn",
        "đơn vị máu|đơn vị hành chính|đơn vị sự nghiệp|vườn|vườn mẫu|khu dân cư kiểu mẫu|"
                + "khu dân cư nông thôn mới kiểu mẫu|đàn|đôi|vùng|vùng sản xuất|vùng nguyên liệu|"
                + "loại|loại vắc xin|loài|lĩnh vực|ngành|tiểu ngành|phân ngành|hướng dẫn kỹ thuật|chính sách|sao|mét khối/ngày",
        "điểm bưu điện|bưu cục|điểm phục vụ|chuyến|chuyến bay|tour|văn phòng|trạm sạc|vận động viên|nghệ nhân|"
                + "tác phẩm|bằng sáng chế|patent|sáng chế|hợp đồng|thoả thuận|tổ công nghệ số cộng đồng|"
                + "tổ công nghệ số|chữ ký số|chứng thư số|sàn giao dịch|trung tâm dữ liệu|kho dữ liệu|"
                + "quỹ|quỹ đầu tư|liên minh|sản phẩm du lịch|tuyến du lịch|hành khách|lượt hành khách|nhân khẩu|khẩu|đường bay|chỗ ở|chỗ học|"
                + "đoàn|ca sinh|lượt bệnh nhân|lượt hộ gia đình|vùng trồng|vùng nuôi|cơ sở nuôi|cơ sở đóng gói|phòng học bộ môn|khu vui chơi"
    };
}

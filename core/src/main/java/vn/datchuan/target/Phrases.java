package vn.datchuan.target;

/** The function words of printed targets. The first table that lists a phrase decides what it does. */
final class Phrases {
    private Phrases() {}

    static void load() {
        compounds();
        nouns();
        comparisons();
        changes();
        frame();
        times();
        labels();
    }

    private static void put(Sign sign, String phrases) {
        Lexicon.add(sign, null, phrases);
    }

    /** Words of two syllables that end like a label ("thôn 3", "tuyến 1") and are none. */
    private static void compounds() {
        put(
                Sign.WORD,
                "nông thôn|trực tuyến|trung cấp|sơ cấp|cao cấp|danh mục|chuyên mục|thành phần|"
                        + "cổ phần|tầng lớp|"
                        + "đa dạng|đại biểu|tiêu biểu|chủng loại|phân loại|thương vụ|nghiệp vụ|phục vụ tốt|"
                        + "trực tuyến toàn trình");
    }

    /** Phrases in which a function word means something else. */
    private static void nouns() {
        put(
                Sign.NOUN,
                "trên địa bàn|trên tổng số|trên tổng|trên cơ sở|trên môi trường|trên nền tảng|trên hệ thống|"
                        + "trên các|trên cả|trên mạng"
                        + "|trên lĩnh vực|trên phạm vi|trên toàn|trên không gian|trên internet|trên thực tế|trên đường|"
                        + "trên biển|cấp trên|nêu trên"
                        + "|nói trên|kể trên|bên trên|trên mặt|trên đà|trên số|trên phần mềm|trên cổng|trên đầu người|"
                        + "trên đơn vị"
                        + "|trên ứng dụng|trên thiết bị|trên sàn|trên địa giới|trên hai lĩnh vực|trên diện rộng");
        put(
                Sign.NOUN,
                "giá trị tăng thêm|mới và tăng thêm|giá trị gia tăng|thuế giá trị gia tăng|tăng cường|tăng huyết áp|tăng ca|"
                        + "tăng gia|tăng nặng|tăng nhãn áp"
                        + "|giảm nghèo|giảm thiểu|giảm nhẹ|suy giảm|miễn giảm|miễn, giảm|tăng giảm|tăng vụ|tăng dày|tăng tốc|"
                        + "tăng dân số tự nhiên"
                        + "|giảm sinh|giảm phát thải|xúc tiến|giảm trừ|tăng trưởng xanh|giảm nghèo đa chiều");
        put(
                Sign.NOUN,
                "so sánh|giá so sánh|vượt khó|vượt bậc|vượt trội|vượt lên|vượt cạn|hơn nữa|hơn hẳn|cơ hội|"
                        + "cơ sở|cơ bản đồng bộ|hài hoà|hạ tầng|hạ lưu|hạ du|hạ thế|bắt giữ|tạm giữ|lưu giữ|"
                        + "sắp xếp|xếp loại|sắp xếp ổn định|bố trí ổn định|định cư ổn định|nắm giữ|cất giữ|gìn giữ|giữ gìn|việc làm ổn định|đời sống ổn định|thu nhập ổn định|"
                        + "cuộc sống ổn định|ổn định cuộc sống|ổn định đời sống|ổn định chính trị|mức sống|mức lương|mức sinh|mức chết|mức hưởng|mức thu nhập|"
                        + "gần gũi|hạ long|chất lượng|nâng cao chất lượng|hiệu quả|nâng cao hiệu quả|tuổi thọ|bình quân đầu người");
        put(
                Sign.NOUN,
                "vốn huy động|nguồn vốn huy động|nguồn lực huy động|cây hàng năm|cây hằng năm|cây trồng hàng năm|cây trồng hằng năm|cây công nghiệp hàng năm|"
                        + "cây công nghiệp hằng năm|cây lâu năm|đất trồng cây hàng năm|đất trồng cây hằng năm");
        put(
                Sign.NOUN,
                "đồng bằng|bằng cấp|công bằng|mặt bằng|có thể|có khả năng|có điều kiện|có đủ|có liên quan|"
                        + "có hiệu quả|có hiệu lực|có thẩm quyền|có nhu cầu|có hại|có nguy cơ");
        put(
                Sign.NOUN,
                "đạt chuẩn|đạt tiêu chuẩn|đạt quy chuẩn|đạt yêu cầu|đạt chất lượng|đạt giải|đạt danh hiệu|"
                        + "đạt loại|đạt hạng|đạt chứng chỉ"
                        + "|đạt kết quả|đạt tiêu chí|đạt chỉ tiêu|đạt đạo đức|đạt trình độ|đạt bộ tiêu chí|đạt chứng nhận|"
                        + "đạt chuẩn quốc gia|đạt học lực"
                        + "");
        put(
                Sign.NOUN,
                "dưới sự|dưới hình thức|dưới dạng|dưới mọi hình thức|cấp dưới|dưới nước|dưới tán|dưới đây|"
                        + "dưới luật|dưới tán rừng|trồng dưới tán");
        put(
                Sign.NOUN,
                "từ xa|từng bước|từ khi|từ nguồn|từ ngân sách|từ các|từ nay|từ thiện|từ trung ương|từ đất|"
                        + "từ rừng|từ thuế|từ hoạt động"
                        + "|từ sản xuất|từ ngành|từ thu nhập");
        put(
                Sign.NOUN,
                "còn lại|còn thiếu|còn thời hạn|còn hạn|còn nhiều|còn hiệu lực|còn khó khăn|vẫn còn|"
                        + "không còn phù hợp|vùng còn nhiều khó khăn");
        put(
                Sign.NOUN,
                "lên án|lên lớp|lên men|xuống cấp|xuống giống|đưa vào|lên kế hoạch|lên mạng|lên sàn|"
                        + "đưa lên sàn|lên thành phố|lên phường"
                        + "|lên lưới|trở lên mạng|tiến lên|đi lên|phát triển đi lên|xuống cơ sở|vươn lên");
        put(
                Sign.NOUN,
                "đến trường|đến lớp|đến tuổi|liên quan đến|đến người dân|đến thôn|đến xã|đến bản|đến nhà|"
                        + "đến tận|khách đến|đến khám"
                        + "|đến các|đến từng|đến hộ|đến với|đến nay|tiến tới|đến cơ sở|đến cấp xã|đến tổ dân phố|mới đến|"
                        + "đến hạn|quá hạn");
        put(
                Sign.NOUN,
                "là nữ|là người|là cán bộ|là đảng viên|là dân tộc|là lao động|là nam|là học sinh|là trẻ em|"
                        + "là hộ|là con|là phụ nữ|là doanh nghiệp");
        put(
                Sign.NOUN,
                "việt nam|đông nam á|giai cấp|cấp nước|cấp điện|cấp giấy|cấp thẻ|cấp mã số|cấp tỉnh|cấp xã|"
                        + "cấp huyện|cấp phép|cấp cứu|cấp thoát nước"
                        + "|hạng mục|hạng thương|loại hình|loại bỏ|loại trừ|vùng sâu|vùng xa|vùng cao|khu vực công|"
                        + "khu vực nông thôn|khu vực thành thị");
    }

    private static void comparisons() {
        put(
                Sign.AT_LEAST,
                "≥|tối thiểu|tối thiểu là|tối thiểu từ|tối thiểu phải|ít nhất|ít nhất là|ít nhất phải|"
                        + "thấp nhất|thấp nhất là|chí ít"
                        + "|không thấp hơn|không dưới|không ít hơn|không nhỏ hơn|không kém|không kém hơn|bằng hoặc hơn|"
                        + "bằng hoặc cao hơn|bằng hoặc lớn hơn"
                        + "|bằng hoặc trên|lớn hơn hoặc bằng|cao hơn hoặc bằng|nhiều hơn hoặc bằng"
                        + "|trên hoặc bằng|không được thấp hơn|không được dưới");
        put(
                Sign.AT_MOST,
                "≤|tối đa|tối đa là|tối đa không quá|nhiều nhất|cao nhất|cao nhất là|không quá|"
                        + "không vượt quá|không vượt|không cao hơn|không lớn hơn"
                        + "|không nhiều hơn|không hơn|không trên|nhỏ hơn hoặc bằng|thấp hơn hoặc bằng|ít hơn hoặc bằng|"
                        + "bằng hoặc thấp hơn|bằng hoặc nhỏ hơn"
                        + "|bằng hoặc dưới|dưới hoặc bằng|không được vượt quá|không được quá|không để quá|không để vượt quá|"
                        + "không để cao hơn|bằng hoặc ít hơn");
        put(Sign.AT_MOST, "không để xảy ra quá|không để phát sinh quá|không để có quá|không xảy ra quá");
        put(
                Sign.MORE_THAN,
                ">|trên|trên mức|hơn|vượt|vượt mức|vượt mốc|vượt ngưỡng|vượt con số|vượt trên|vượt quá|cao hơn|cao hơn mức|nhiều hơn|"
                        + "lớn hơn|quá");
        put(
                Sign.LESS_THAN,
                "<|dưới|dưới mức|thấp hơn|thấp hơn mức|ít hơn|nhỏ hơn|chưa đến|chưa tới|không đến|" + "không tới");
        put(Sign.EXACTLY, "=|đúng bằng|đúng");
        put(Sign.OR_MORE, "trở lên|hoặc cao hơn|hoặc hơn|hoặc nhiều hơn|hoặc lớn hơn|trở đi|và cao hơn|hoặc trên");
        put(Sign.OR_LESS, "trở xuống|hoặc thấp hơn|hoặc ít hơn|hoặc nhỏ hơn|đổ lại|hoặc dưới");
        put(
                Sign.REACH,
                "đạt|đạt và vượt|đạt được|đạt mức|đạt từ|đạt tỷ lệ|đạt tỉ lệ|đạt là|đạt ngưỡng|đạt bình quân|"
                        + "đạt con số|đạt tổng|đạt giá trị|đạt số lượng|đạt tỉ trọng|đạt tỷ trọng|được đạt|đạt quy mô");
        put(
                Sign.HAVE,
                "có|hiện có|có được|có thêm|thêm|chiếm|chiếm tỷ lệ|chiếm tỉ lệ|chiếm tỷ trọng|hoàn thành|"
                        + "đảm bảo|bảo đảm|đáp ứng|đóng góp|thu hút|huy động");
        put(
                Sign.APPROXIMATELY,
                "khoảng|vào khoảng|trên dưới|xấp xỉ|gần|gần bằng|ước|ước tính|tương đương|~|≈|cơ bản|cỡ|chừng");
        put(Sign.FROM, "từ|trong khoảng|trong khoảng từ|nằm trong khoảng|trong khoảng giữa|giữa");
        put(Sign.TO, "đến|tới|cho đến|-");
        put(
                Sign.AT_LEVEL,
                "ở mức|mức|với mức|tại mức|ở ngưỡng|ngưỡng|ở tỷ lệ|với tỷ lệ|trong mức|khống chế ở mức|"
                        + "kiểm soát ở mức|số lượng|với");
        put(Sign.COPULA, "là|bằng|gồm|phải là|sẽ là");
    }

    private static void changes() {
        put(
                Sign.RATE,
                "tốc độ tăng|tốc độ tăng trưởng|tốc độ giảm|tăng trưởng|nhịp độ tăng|nhịp tăng|mức tăng|"
                        + "mức giảm|mức tăng trưởng|tỷ lệ tăng|tỷ lệ gia tăng|tốc độ gia tăng|mức gia tăng"
                        + "|tỷ lệ giảm|tỉ lệ tăng|tỉ lệ giảm|tốc độ phát triển|tỷ lệ tăng trưởng|tốc độ tăng thu|"
                        + "tốc độ tăng bình quân|tăng dân số|mức giảm tỷ lệ"
                        + "|mức giảm tỉ lệ|tỷ suất tăng|mức giảm sinh|mức tăng tỷ lệ|tỷ lệ giảm nghèo|"
                        + "tỷ lệ hộ nghèo giảm bình quân hằng năm theo|tốc độ đổi mới");
        put(Sign.MULTIPLE, "gấp|tăng gấp|cao gấp");
        put(
                Sign.INCREASE,
                "increase|tiếp tục tăng|tăng|tăng thêm|gia tăng|tăng bình quân|tăng trung bình|nâng thêm|nâng cao thêm|"
                        + "cải thiện|cải thiện thêm");
        put(
                Sign.DECREASE,
                "decrease|tiếp tục giảm|tiếp tục kéo giảm|từng bước giảm|tinh giản|tinh giảm|giảm|giảm bình quân|giảm thêm|giảm trung bình|kéo giảm|"
                        + "cắt giảm|hạ|hạ thấp|"
                        + "giảm bớt|tiết giảm|rút ngắn|giảm nghèo bình quân");
        put(
                Sign.LEVEL_UP,
                "lên|lên mức|lên đến|lên tới|tăng lên|nâng lên|nâng tổng số lên|đưa lên|tăng lên mức|"
                        + "đạt đến|đạt tới|nâng lên mức|tăng đến|tăng tới|tăng đạt"
                        + "|nâng tổng số|nâng cao lên|lên thành|tăng lên đạt|lên đạt|đến đạt");
        put(
                Sign.LEVEL_DOWN,
                "còn|xuống|xuống còn|giảm còn|giảm xuống|giảm xuống còn|chỉ còn|hạ xuống|hạ xuống còn|"
                        + "kéo giảm còn|kéo giảm xuống|còn lại là|giảm xuống mức"
                        + "|xuống mức|giảm về|về mức|giảm chỉ còn|xuống chỉ còn|về còn|về");
        put(
                Sign.BASE,
                "so với|so với năm|so cùng kỳ|so với cùng kỳ|so với thời điểm|so năm|so với bình quân|"
                        + "so với mức|so với kế hoạch|so với dự toán"
                        + "|so với hiện nay|so với hiện trạng|so với giai đoạn|so với đầu|so với cuối"
                        + "|so|so dự toán|so kế hoạch|so thực hiện|so với thực hiện|so ước|so với ước|so ước thực hiện|"
                        + "so với ước thực hiện|so chỉ tiêu|so với chỉ tiêu|so giai đoạn|so nhiệm kỳ|so với nhiệm kỳ");
        put(
                Sign.EACH_YEAR,
                "mỗi năm|hàng năm|hằng năm|bình quân hàng năm|bình quân hằng năm|bình quân mỗi năm|"
                        + "bình quân năm|trung bình mỗi năm"
                        + "|trung bình hàng năm|trung bình hằng năm|bình quân 1 năm|bình quân một năm|trung bình năm|một năm|"
                        + "hàng năm bình quân|hằng năm bình quân");
        put(Sign.EACH, "mỗi|từng");
        put(Sign.AVERAGE, "bình quân|trung bình|bq|tính bình quân");
        put(
                Sign.MAINTAIN,
                "maintain|duy trì|giữ vững|giữ|giữ ổn định|ổn định|ổn định ở mức|ổn định mức|"
                        + "duy trì ở mức|duy trì mức|tiếp tục duy trì|giữ mức|giữ ở mức"
                        + "|duy trì ổn định|duy trì tỷ lệ|duy trì đạt|duy trì và nâng cao|duy trì và giữ vững|giữ nguyên|"
                        + "duy trì vững chắc|tiếp tục giữ vững"
                        + "|duy trì, giữ vững|duy trì ổn định ở mức|bảo đảm duy trì|duy trì, nâng cao|duy trì, củng cố|"
                        + "củng cố, duy trì|duy trì giữ vững|được duy trì");
    }

    private static void frame() {
        put(
                Sign.SOFT,
                "góp phần|phấn đấu|cố gắng|theo lộ trình|dự kiến|phấn đấu để|mục tiêu|hướng đến|"
                        + "hướng tới|định hướng|phấn đấu đến|phấn đấu đưa|tiến tới đạt");
        put(
                Sign.WITHIN,
                "trong đó|trong số đó|trong đấy|riêng|tr.đó|gồm có|bao gồm|chia ra|cụ thể|trong đó có|"
                        + "trong tổng số đó|cụ thể là|cụ thể như sau");
        put(
                Sign.RESPECTIVELY,
                "lần lượt|lần lượt là|lần lượt đạt|tương ứng|tương ứng là|tương ứng đạt|theo thứ tự|đạt lần lượt|"
                        + "lần lượt theo thứ tự|theo thứ tự là");
        put(Sign.AND, "and|và|nhưng|cùng với|đồng thời|cũng như");
        put(
                Sign.NOT_SET,
                "no target set|chưa có chỉ tiêu|không có chỉ tiêu|không giao|không giao chỉ tiêu|chưa giao|"
                        + "chưa giao chỉ tiêu|không áp dụng|không đặt chỉ tiêu"
                        + "|chưa đặt chỉ tiêu|chưa xác định|không đặt|không quy định|chưa quy định|không xây dựng chỉ tiêu|"
                        + "không đề ra|chưa đề ra|n/a|không đánh giá"
                        + "|không đăng ký|chưa đăng ký|chưa có số liệu|không thực hiện|chưa thực hiện|chưa ban hành|"
                        + "không xác định|chưa áp dụng|không tính");
        put(Sign.ALREADY, "đã đạt|đã hoàn thành|đã đạt chuẩn|đã đạt chỉ tiêu|đã thực hiện");
        put(
                Sign.NONE_LEFT,
                "không còn|không có|không để xảy ra|không xảy ra|không phát sinh|không để phát sinh|"
                        + "không để|không để có|cơ bản không còn"
                        + "|không để tồn|không để tồn đọng|không để còn|không tồn tại|không để tái|không để xuất hiện");
        put(Sign.WHOLE, "toàn bộ|tất cả|tất cả các|toàn thể|toàn bộ các|hết thảy|tất cả những|toàn bộ số");
        put(
                Sign.RANK,
                "xếp|xếp thứ|đứng thứ|xếp hạng|xếp hạng thứ|xếp vị trí|xếp vị trí thứ|vị trí thứ|hạng thứ|"
                        + "đứng vị trí thứ|thuộc nhóm|trong nhóm|nằm trong nhóm"
                        + "|vào nhóm|thuộc tốp|trong tốp|vào tốp|nằm trong tốp|thuộc top|trong top|vào top|nằm trong top|tốp|"
                        + "top|tốp đầu|nhóm các|đứng trong nhóm"
                        + "|đứng trong tốp|đứng trong top|lọt vào top|lọt tốp|nằm trong số|xếp trong nhóm|xếp trong tốp"
                        + "|thuộc nhóm các|đứng hạng|nằm trong|đứng trong|nằm trong các");
        put(
                Sign.THRESHOLD_NAMED,
                "theo chuẩn|theo quy định|theo kế hoạch|tỉnh giao|thành phố giao|cấp trên giao|theo chỉ tiêu|"
                        + "theo kế hoạch giao|chỉ tiêu được giao"
                        + "|kế hoạch được giao|dự toán giao|theo lộ trình|theo hướng dẫn|theo chỉ tiêu giao|"
                        + "chỉ tiêu tỉnh giao|kế hoạch tỉnh giao|dự toán tỉnh giao"
                        + "|chỉ tiêu thành phố giao|chỉ tiêu giao|chỉ tiêu cấp trên giao|bình quân chung|mức bình quân chung|"
                        + "mức bình quân|trung bình cả nước"
                        + "|bình quân cả nước|bình quân của tỉnh|theo quyết định|bình quân chung của tỉnh|"
                        + "bình quân chung cả nước|theo tiêu chí|theo phân bổ|theo yêu cầu"
                        + "|kế hoạch giao|dự toán được giao|chỉ tiêu huyện giao|huyện giao|dự toán|"
                        + "kế hoạch đề ra|chỉ tiêu đề ra|nghị quyết đề ra|chỉ tiêu nghị quyết|kế hoạch|chỉ tiêu|"
                        + "trung ương giao|theo đề án|chính phủ giao|dự toán trung ương giao");
        put(Sign.SHARE_OF, "số|tổng số|trong tổng số|dân số|diện tích|tổng diện tích");
        put(Sign.NUMBER_WORD, "một|hai|ba|bốn|tư|sáu|bảy|bẩy|tám|chín|mười|rưỡi|nửa");
        put(
                Sign.BOUNDARY,
                "được|tại|cho|của|do|theo|để|thuộc|ở|qua|bởi|khi|sau|nhằm|phải|đã|sẽ|đang|không|hoặc|nếu|"
                        + "mà|trừ"
                        + "|bằng nguồn|tham gia|sử dụng|cung cấp|tiếp cận|hưởng|thực hiện|áp dụng|kết nối|xử lý|giải quyết|"
                        + "hoạt động|triển khai|trực thuộc");
        put(
                Sign.ACTION,
                "số hóa|xây dựng|thành lập|trồng|trồng mới|đào tạo|tạo việc làm cho|giải quyết việc làm cho|"
                        + "giải quyết việc làm|tạo việc làm|hỗ trợ|mở rộng|phát triển"
                        + "|tổ chức|bố trí|đưa|nâng|nâng hạng|giao|cấp|công nhận|thu hút được|tuyển|kết nạp|tuyên truyền|khám phá|"
                        + "ban hành|phát triển mới|thành lập mới|hình thành|vận động"
                        + "|tập huấn|tạo|đầu tư|lắp đặt|cải tạo|sửa chữa|xóa|xoá|tiêm|khám|giới thiệu|tiếp nhận|thí điểm|"
                        + "nâng cấp|cứng hóa|bê tông hóa|thu gom|đón|phục vụ|thu|phê duyệt|nghiệm thu|khánh thành|khởi công");
    }

    private static void times() {
        put(
                Sign.OTHER,
                "tức là|nghĩa là|cùng với đó|bên cạnh đó|ngoài ra|theo đó|song song đó|song song với đó|giai đoạn này|trong giai đoạn này|thời kỳ này|trong thời kỳ này|nhiệm kỳ này|trong nhiệm kỳ này|"
                        + "trong nhiệm kỳ|đến cuối nhiệm kỳ|cuối nhiệm kỳ|đến hết nhiệm kỳ|hết nhiệm kỳ|cả nhiệm kỳ|toàn nhiệm kỳ|thời gian tới|trong thời gian tới");
        put(Sign.YEAR, "năm|trong năm|năm học|trong năm học|của năm học|các năm học|niên vụ|trong niên vụ");
        put(Sign.QUARTER, "quý|trong quý|quí");
        put(Sign.MONTH, "tháng|trong tháng");
        put(Sign.DAY, "ngày|đến ngày");
        put(
                Sign.PERIOD,
                "giai đoạn|trong giai đoạn|thời kỳ|nhiệm kỳ|các năm|trong các năm|những năm|trong thời kỳ|"
                        + "cả giai đoạn|trong cả giai đoạn|khoá");
        put(
                Sign.UNTIL,
                "đến hết|hết|đến cuối|cuối|trong|đến|tới|chậm nhất|muộn nhất|chậm nhất là|hoàn thành trong|"
                        + "đến trước|vào|tính đến|tính đến hết|tới hết|vào cuối"
                        + "|chậm nhất đến|xong trong|từ nay đến|từ nay đến hết|kể từ|từ");
        put(Sign.BEFORE, "trước|trước ngày|đến trước|xong trước|hoàn thành trước|trước khi hết");
        put(
                Sign.RECURRING,
                "thường xuyên|hàng quý|hằng quý|hàng tháng|hằng tháng|định kỳ|thường niên|hàng tuần|"
                        + "hằng tuần|hàng ngày|hằng ngày");
    }

    private static void labels() {
        put(
                Sign.LABEL,
                "nhóm|mức độ|đạt mức độ|đạt cấp độ|cấp độ|loại|vùng|khu vực|điều|khoản|mục|phụ lục|chương|"
                        + "lần thứ|lớp|tuyến|đợt|giai đoạn|bậc học|tiêu chí số|tiểu mục"
                        + "|tầng|zone|tổ|khu phố|ấp|biểu|biểu số|phần|bước|cột|dạng|tiêu chuẩn|trình độ|bậc|cấp|"
                        + "hạng thương tật|vành đai|tiểu dự án|dự án|hợp phần"
                        + "|nội dung|cách mạng công nghiệp|phiên bản|thế hệ|type|tcvn|qcvn|iso|haccp|asean|covid|sars|apec|"
                        + "windows|gmp|top|số thứ tự"
                        + "|con thứ|thứ|điểm mục|trường hợp số|sao hạng|hạng đô thị|quy chuẩn|phường|quận|"
                        + "tổ dân phố|thôn|xóm|khóa|kỳ|ngày thứ|vòng|đoạn|hầm|gói thầu|phân khu|tiểu khu|kỳ họp|"
                        + "dự án thành phần|gói thầu số|mạch|cao tốc|"
                        + "kỳ họp thứ|phiên họp thứ|hội nghị lần thứ|đại hội lần thứ|tổ máy số|lô số|khu số");
        put(
                Sign.DOCUMENT,
                "nghị quyết|nghị quyết số|quyết định|quyết định số|nghị định|nghị định số|thông tư|"
                        + "thông tư số|chỉ thị|chỉ thị số|kế hoạch số|công văn"
                        + "|công văn số|đề án|đề án số|chương trình số|luật số|thông báo số|kết luận|kết luận số|quốc lộ|"
                        + "tỉnh lộ|đường tỉnh|chương trình|hướng dẫn số|tờ trình số"
                        + "|quy định số|báo cáo số|ban chỉ đạo|công điện số|đường huyện|nq|qđ|ct|đt|ql|thông tư liên tịch số|"
                        + "văn bản số|báo cáo|thông báo|dự án");
        put(
                Sign.SPAN,
                "trong vòng|trong thời gian|trong thời hạn|thời hạn|tốc độ|tốc độ trên|cự ly|bán kính|phạm vi|"
                        + "cách|quy mô từ|công suất từ|thời gian từ"
                        + "|không quá thời gian|dung lượng");
    }
}

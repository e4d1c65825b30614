package vn.datchuan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reading never throws, and its work grows with the length of the text. */
class RobustnessTest {
    private static final String[] PIECES = {
        "đạt",
        "trên",
        "dưới",
        "từ",
        "đến",
        "80",
        "%",
        "1,5",
        "2.345",
        "/",
        "-",
        "(",
        ")",
        "năm",
        "2026",
        "quý",
        "IV",
        "trong đó",
        ",",
        ";",
        ".",
        "và",
        "lần lượt",
        "gấp",
        "đôi",
        "không còn",
        "giảm",
        "tăng",
        "còn",
        "lên",
        "triệu",
        "đồng",
        "so với",
        "≥",
        "<",
        "&",
        "\\geq",
        "$",
        "<b>",
        "&ge;",
        "một",
        "nửa",
        "phần",
        "ba",
        "hai con số",
        "duy trì",
        ":",
        "tỷ lệ",
        "hộ nghèo",
        "tháng",
        "ngày",
        "30/11",
        "nhóm",
        "5G",
        "\ud83d\ude00",
        "\u0301",
        "\ud800",
        "\u0000",
        "“",
        "…",
        "10.000",
        "dân",
        "vạn",
        "trở lên",
        "trở xuống",
        "tối đa",
        "không quá",
        "%%",
        "+",
        "*",
        "\n- "
    };

    @Test
    void read_randomPieces_neverThrows() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(24);
            for (int k = 0; k < length; k++) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            String half = text.substring(0, text.length() / 2);
            PrintedTarget printed = new PrintedTarget(half, Optional.of(half), text.toString(), Optional.empty());
            TargetReading reading = TargetNotation.read(printed);
            int points = text.codePointCount(0, text.length());
            for (Condition condition : reading.conditions()) {
                assertThat(condition.start()).as(text.toString()).isBetween(0, points);
                assertThat(condition.end())
                        .as(text.toString())
                        .isBetween(condition.start(), Math.max(points, half.length()));
            }
        }
    }

    @Test
    void read_randomCharacters_neverThrows() {
        Random random = new Random(43);
        for (int i = 0; i < 20_000; i++) {
            char[] text = new char[random.nextInt(40)];
            for (int k = 0; k < text.length; k++) {
                text[k] = (char) (random.nextInt(5) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(0x2000));
            }
            assertThat(TargetNotation.read(new String(text)).kind()).isNotNull();
        }
    }

    @Test
    void read_hostileTexts_takeStepsInProportionToTheirLength() {
        String[] units = {
            "9",
            "1.",
            "1,",
            "(",
            "((1)",
            "5% ",
            "đạt ",
            "trên ",
            "từ 5 đến ",
            "a",
            "trong đó ",
            "1/",
            "1-",
            "/năm",
            "1 000 ",
            "<",
            "&",
            "\\",
            "\u0301",
            "so với ",
            "không còn ",
            "một ",
            "tỷ lệ 5%, ",
            "- 5 ",
            "quý I, ",
            "hằng năm ",
            "5 tuổi ",
            "5 dự án với tổng vốn là 5 tỷ ",
            "tăng 5%/năm, trong đó a 3%, "
        };
        for (String unit : units) {
            int small = TargetNotation.steps(PrintedTarget.of(unit.repeat(2_000 / unit.length())));
            int large = TargetNotation.steps(PrintedTarget.of(unit.repeat(20_000 / unit.length())));
            assertThat(large).as("steps for '%s'", unit).isLessThan(12 * small + 1_000);
        }
    }

    @Test
    void read_longHostileText_endsSoon() {
        String[] units = {
            "9",
            "(",
            "đạt 5% và ",
            "từ 5 đến ",
            "trên ",
            "(trong đó 5% ",
            "1/2 số ",
            "không còn xã, ",
            "20 - ",
            "lần lượt 5%, ",
            "giảm ",
            "so với ",
            "năm 2026 ",
            "a ",
            "5%; ",
            "hằng năm ",
            "5 tuổi ",
            "5 dự án với tổng vốn là 5 tỷ ",
            "tăng 5%/năm, trong đó a 3%, "
        };
        long start = System.nanoTime();
        for (String unit : units) {
            assertThat(TargetNotation.read(unit.repeat(20_000 / unit.length())).kind())
                    .isNotNull();
        }
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}

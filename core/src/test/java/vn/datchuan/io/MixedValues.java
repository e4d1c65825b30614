package vn.datchuan.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Files of values with good rows and all kinds of bad ones, made from a seed; the rows of a unit follow each other. */
final class MixedValues {

    private static final List<String> CELLS = List.of(
            "82,5",
            "82.5",
            "1.500",
            "1,500",
            "0.500",
            "-3,25",
            "007",
            "5.",
            "12/345",
            "1.234.567",
            ">95%",
            "50 triệu đồng",
            "tăng 8,7%",
            "Đạt",
            "Chu\u031Ba \u0111a\u0323t",
            "chưa có",
            "ước 5",
            "abc!?",
            "",
            "\u2003",
            "\u00A0x ",
            "\"a,b\"",
            "\"a\"\"b\"",
            "\"line\nbreak\"",
            "\"never closed",
            "x\"y",
            "\"z\"t",
            "2026-06-30",
            "31/02/2026",
            "so bo",
            "\uFFFD",
            "😀",
            "999999999999999999",
            "1234567890123456789");
    private static final List<String> BREAKS = List.of("\n", "\r\n", "\r");

    private final Random random;

    MixedValues(long seed) {
        random = new Random(seed);
    }

    byte[] csv() {
        String line = BREAKS.get(random.nextInt(3));
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
        text.append("unit,indicator,period,value,as_of,status,note").append(line);
        for (int unit = 0; unit < 4; unit++) {
            for (int row = 0; row < 12; row++) {
                text.append("xa-" + unit + ",I." + random.nextInt(3) + "," + (2026 + random.nextInt(2)));
                text.append(',')
                        .append(cell())
                        .append(',')
                        .append(rare())
                        .append(',')
                        .append(rare());
                text.append(random.nextInt(12) == 0 ? "" : "," + rare()).append(line);
            }
        }
        return spoiled(text.toString());
    }

    byte[] ndjson() {
        StringBuilder text = new StringBuilder();
        for (int unit = 0; unit < 4; unit++) {
            for (int row = 0; row < 12; row++) {
                String value = cell().replace("\"", "\\\"").replace("\n", "\\n");
                text.append("{\"unit\":\"xa-" + unit + "\",\"indicator\":\"I." + random.nextInt(3))
                        .append("\",\"period\":\"2026\",\"value\":\"" + value + "\"}")
                        .append(random.nextInt(8) == 0 ? "oops" : "")
                        .append(random.nextInt(8) == 0 ? "" : "\n");
            }
        }
        return spoiled(text.toString());
    }

    private String cell() {
        return CELLS.get(random.nextInt(CELLS.size()));
    }

    private String rare() {
        return random.nextInt(6) == 0 ? cell() : "";
    }

    /** With a byte or two that are no UTF-8. */
    private byte[] spoiled(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i > 0; i--) {
            bytes[60 + random.nextInt(bytes.length - 60)] = (byte) (128 + random.nextInt(128));
        }
        return bytes;
    }
}

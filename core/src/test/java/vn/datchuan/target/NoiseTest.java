package vn.datchuan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a scanner, a word processor or a web page does to a text does not change how it is read. */
class NoiseTest {

    private static List<TargetTable.Row> rows() {
        List<TargetTable.Row> rows = new ArrayList<>(TargetTable.rows("seed-targets.tsv"));
        rows.addAll(TargetTable.rows("made-up-targets.tsv"));
        rows.addAll(TargetTable.rows("public-targets.tsv"));
        return rows;
    }

    private static String essence(TargetReading reading) {
        return reading.kind() + " " + TargetTable.conditions(reading, true) + " " + reading.maintained() + " "
                + reading.deadline();
    }

    private static void same(TargetTable.Row row, String indicator, String target, String noise) {
        PrintedTarget plain = row.printed();
        PrintedTarget noisy = new PrintedTarget(indicator, plain.unitOfMeasure(), target, Optional.empty());
        String expected = Normalizer.normalize(essence(TargetNotation.read(plain)), Normalizer.Form.NFC);
        String actual = Normalizer.normalize(essence(TargetNotation.read(noisy)), Normalizer.Form.NFC);
        assertThat(actual).as("%s under %s", row, noise).isEqualTo(expected);
    }

    @Test
    void read_decomposedText_isReadTheSame() {
        for (TargetTable.Row row : rows()) {
            same(
                    row,
                    Normalizer.normalize(row.cell("indicator"), Normalizer.Form.NFD),
                    Normalizer.normalize(row.cell("target"), Normalizer.Form.NFD),
                    "NFD");
        }
    }

    @Test
    void read_otherSpaces_areReadTheSame() {
        Random random = new Random(7);
        String[] spaces = {"\u00a0", "\u2009", "\u202f", "  ", "\t", " \u200b"};
        for (TargetTable.Row row : rows()) {
            String space = spaces[random.nextInt(spaces.length)];
            same(
                    row,
                    row.cell("indicator").replace(" ", space),
                    row.cell("target").replace(" ", space),
                    "spaces");
        }
    }

    @Test
    void read_otherDashes_areReadTheSame() {
        Random random = new Random(8);
        String[] dashes = {"\u2010", "\u2011", "\u2013", "\u2014", "\u2212"};
        for (TargetTable.Row row : rows()) {
            String dash = dashes[random.nextInt(dashes.length)];
            same(
                    row,
                    row.cell("indicator").replace("-", dash),
                    row.cell("target").replace("-", dash),
                    "dashes");
        }
    }

    @Test
    void read_otherToneMarkPlacement_isReadTheSame() {
        String[][] pairs = {
            {"òa", "oà"},
            {"óa", "oá"},
            {"ỏa", "oả"},
            {"ủy", "uỷ"},
            {"ũy", "uỹ"},
            {"úy", "uý"},
            {"ỏe", "oẻ"},
            {"ùy", "uỳ"}
        };
        for (TargetTable.Row row : rows()) {
            String target = row.cell("target");
            String indicator = row.cell("indicator");
            for (String[] pair : pairs) {
                target = target.replace(pair[0], pair[1]);
                indicator = indicator.replace(pair[0], pair[1]);
            }
            PrintedTarget noisy = new PrintedTarget(indicator, row.printed().unitOfMeasure(), target, Optional.empty());
            TargetReading plain = TargetNotation.read(row.printed());
            assertThat(TargetTable.conditions(TargetNotation.read(noisy), false))
                    .as("%s", row)
                    .isEqualTo(TargetTable.conditions(plain, false));
        }
    }

    @Test
    void read_latexOfAFormulaReader_isReadTheSame() {
        for (TargetTable.Row row : rows()) {
            String target = row.cell("target");
            boolean signed = target.startsWith("≥ ") && target.endsWith("%") && target.length() < 9;
            if (signed) {
                String latex = "$\\geq " + target.substring(2, target.length() - 1) + "\\%$";
                same(row, row.cell("indicator"), latex, "LaTeX");
            }
        }
    }

    @Test
    void read_htmlAround_isReadTheSame() {
        for (TargetTable.Row row : rows()) {
            if (!row.cell("target").isBlank() && !row.cell("target").contains("<")) {
                same(
                        row,
                        row.cell("indicator"),
                        "<td><b>" + row.cell("target").replace("≥", "&ge;") + "</b></td>",
                        "HTML");
            }
        }
    }

    @Test
    void read_wordsBrokenByAScanner_areJoined() {
        String[][] pairs = {
            {"tr ên 70%", "trên 70%"},
            {"tố i thi ểu 90%", "tối thiểu 90%"},
            {"đ ạt 1 00%", "đạt 100%"},
            {"t ừ 80% tr ở lên", "từ 80% trở lên"},
            {"10 0%", "100%"},
            {"D uy tr ì 100%", "Duy trì 100%"},
            {"d ưới 5%", "dưới 5%"}
        };
        for (String[] pair : pairs) {
            assertThat(essence(TargetNotation.read(pair[0])))
                    .as(pair[0])
                    .isEqualTo(essence(TargetNotation.read(pair[1])));
        }
    }

    @Test
    void read_decomposedText_spansCountItsOwnCodePoints() {
        String text = Normalizer.normalize("Tỷ lệ hộ nghèo giảm xuống dưới 2%", Normalizer.Form.NFD);
        Condition condition = TargetNotation.read(new PrintedTarget(text, Optional.empty(), "", Optional.empty()))
                .conditions()
                .get(0);
        int[] points = text.codePoints().toArray();
        String words = new String(points, condition.start(), condition.end() - condition.start());
        assertThat(Normalizer.normalize(words, Normalizer.Form.NFC)).isEqualTo("giảm xuống dưới 2%");
    }
}

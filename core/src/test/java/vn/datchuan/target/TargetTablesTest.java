package vn.datchuan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five plans, a table of made-up expressions, and expressions of public documents, each against its label. */
class TargetTablesTest {

    static Stream<TargetTable.Row> seeds() {
        return TargetTable.rows("seed-targets.tsv").stream();
    }

    static Stream<TargetTable.Row> madeUp() {
        return TargetTable.rows("made-up-targets.tsv").stream();
    }

    /** All public expressions but those that are measured only. */
    static Stream<TargetTable.Row> demanded() {
        return TargetTable.rows("public-targets.tsv").stream()
                .filter(row -> Set.of("tune", "heldout", "heldout2", "heldout3", "unseen", "unseen2")
                        .contains(row.cell("set")));
    }

    private static void check(TargetTable.Row row) {
        TargetReading reading = TargetNotation.read(row.printed());
        assertThat(reading.kind().code()).as("kind of %s", row).isEqualTo(row.cell("kind"));
        assertThat(TargetTable.conditions(reading, row.cell("conditions").contains("{")))
                .as("conditions of %s", row)
                .isEqualTo(row.cell("conditions"));
        assertThat(reading.maintained())
                .as("maintained of %s", row)
                .isEqualTo(row.cell("maintained").equals("m"));
        assertThat(reading.qualitative()).as("words of %s", row).isEqualTo(row.cell("qualitative"));
        assertThat(reading.deadline().map(Deadline::toString).orElse("-"))
                .as("deadline of %s", row)
                .isEqualTo(row.cell("deadline"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void read_targetOfTheFivePlans_isAsLabelledByHand(TargetTable.Row row) {
        check(row);
    }

    @Test
    void seeds_targetsAndTimings_areComplete() {
        assertThat(TargetTable.rows("seed-targets.tsv")).hasSize(283);
    }

    @ParameterizedTest
    @MethodSource("madeUp")
    void read_madeUpExpression_isAsChecked(TargetTable.Row row) {
        check(row);
    }

    /**
     * Four of the parts were held out until the grammar had read them once: "heldout2", 91 rows, 84 exact at first sight, misses h001, h011, h050,
     * h080, h082, h087 (silent), h088; "heldout3", 151 rows, 143 exact, misses g014, g019, g032, g036, g046, g048, g079, g114, none silent;
     * "unseen", 156 rows, 139 exact, misses k029, k039, k051, k052, k053, k054, k055, k057, k059, k071, k078, k091, k110 (silent), k130, k131, k147,
     * k152; and "unseen2", 193 rows, 175 exact, misses m026, m058, m061, m071, m072, m083, m084, m086, m119, m121, m127, m133, m143, m160, m175,
     * m184, m189, m190, of which m119 and m121 silent. They were released for tuning afterwards, so that all of them is demanded now and no miss is
     * left. "heldout" was watched while tuning and is demanded too.
     */
    @ParameterizedTest
    @MethodSource("demanded")
    void read_publicExpression_agreesWithItsLabel(TargetTable.Row row) {
        TargetReading reading = TargetNotation.read(row.printed());
        assertThat(TargetTable.agrees(row, reading))
                .as("%s read as %s", row, reading)
                .isTrue();
    }

    @Test
    void read_doubtfulWordings_areRemarkedUpon() {
        assertThat(codes(new PrintedTarget("Tỷ lệ hộ", Optional.of("%"), "≥ 1.500", Optional.empty())))
                .contains("NUMBER_FORM");
        assertThat(codes(PrintedTarget.of("đạt 80% trong năm học 2026-2027"))).contains("DEADLINE_ASSUMED");
        assertThat(codes(PrintedTarget.of("Trên 50% đến ít nhất 60%"))).contains("COMPARISON_CHOSEN");
        assertThat(codes(PrintedTarget.of("Phấn đấu đạt 80%"))).contains("SOFT_WORDING");
        assertThat(codes(PrintedTarget.of("Đúng thời hạn quy định"))).contains("DEADLINE_NOT_PRINTED");
        assertThat(codes(PrintedTarget.of("ít nhất 3 mô hình, phấn đấu 5 mô hình")))
                .containsExactly("STRETCH_GOAL");
        assertThat(codes(new PrintedTarget(
                        "Tỷ lệ huy động trẻ (nhà trẻ - mẫu giáo)", Optional.of("%"), "35 - 98", Optional.empty())))
                .contains("SEVERAL_MEASURES");
    }

    private static List<String> codes(PrintedTarget printed) {
        TargetReading reading = TargetNotation.read(printed);
        List<String> codes = new ArrayList<>();
        reading.assumptions().forEach(remark -> codes.add(remark.code().name()));
        reading.warnings().forEach(remark -> codes.add(remark.code().name()));
        return codes;
    }

    @Test
    void publicExpressions_sourcesAndProvinces_areManyAndDiverse() {
        Set<String> sources = new HashSet<>();
        Set<String> provinces = new HashSet<>();
        List<TargetTable.Row> rows = TargetTable.rows("public-targets.tsv");
        for (TargetTable.Row row : rows) {
            sources.add(row.cell("source"));
            provinces.add(row.cell("province"));
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(200);
        assertThat(sources).hasSizeGreaterThanOrEqualTo(25);
        assertThat(provinces).hasSizeGreaterThanOrEqualTo(10);
    }

    /**
     * The last part is kept apart: 163 rows of 40 sources, 69 of them table rows, labelled by a person who had not seen the grammar, and read once after all
     * tuning. 158 are exact at first sight (96.9 %; 69 of 69 table rows, 89 of 94 in prose); none of the five misses is silent: n006 takes "trung bình năm"
     * of the name for a rate a year, n010 and n069 miss a subject or a unit, n024 takes the goal behind a firm target for a second target, and n087 does
     * not see a structure.
     */
    @Test
    void read_publicExpressionsKeptApart_agreeAsAtFirstSight() {
        TargetTable.Misses unseen = TargetTable.misses("unseen3");

        assertThat(unseen.rows()).isEqualTo(163);
        assertThat(unseen.all()).isSubsetOf("n006", "n010", "n024", "n069", "n087");
        assertThat(unseen.silent()).isEmpty();
    }
}

package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Period;
import vn.datchuan.model.UnitLevel;
import vn.datchuan.plan.Plan;

/** An annex turned into a first plan file: what is printed is kept, what is not is marked. All values are made up. */
class AnnexDraftTest {

    private static final PlanHead HEAD = new PlanHead(
            "mau-2026-2030",
            "KẾ HOẠCH MINH HỌA",
            "mau",
            "xã Mẫu",
            UnitLevel.COMMUNE,
            "Minh họa",
            "1/KH-UBND",
            "05/01/2026",
            "UBND xã Mẫu",
            Optional.empty());

    private static TargetRows annex(String... lines) {
        return TargetRows.read(
                "annex.csv", new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void draft_annexWithSectionsYearsAndAgencies_isAPlanThatCanBeRead() {
        AnnexDraft draft = AnnexDraft.of(
                annex(
                        "TT;Chỉ tiêu;ĐVT;Năm 2026;Đến năm 2030;Cơ quan chủ trì;Ghi chú",
                        "I;HẠ TẦNG SỐ;;;;;",
                        "1;Tỷ lệ hộ có cáp quang;%;≥ 80%;Trên 95%;Phòng Kinh tế;",
                        "2;Số điểm truy cập công cộng;điểm;5;\"8\";\"Phòng \"\"Văn hóa\"\"\";theo lộ trình",
                        "II;NHÂN LỰC;;;;;",
                        "1;Cán bộ được tập huấn;%;100%;Duy trì;Phòng Kinh tế;"),
                HEAD);

        Plan plan = PlanReader.readYaml("plan.yaml", draft.yaml());
        assertThat(plan.years()).isEqualTo(Period.ofYears(2026, 2030));
        assertThat(plan.sections())
                .extracting(Object::toString)
                .containsExactly("Section[id=I, title=HẠ TẦNG SỐ]", "Section[id=II, title=NHÂN LỰC]");
        assertThat(plan.indicators()).extracting(i -> i.indicator().code()).containsExactly("I.1", "I.2", "II.1");
        assertThat(plan.indicators().get(0).targets())
                .extracting(t -> t.period().label() + " " + t.cumulative() + " " + t.text())
                .containsExactly("2026 false ≥ 80%", "2030 true Trên 95%");
        assertThat(plan.indicators().get(1).leadAgency()).isEqualTo("Phòng \"Văn hóa\"");
        assertThat(plan.indicators().get(1).note()).isEqualTo("theo lộ trình");
        assertThat(draft.yaml())
                .contains(
                        "        text: \"5\"\n        # read as numeric: ≥ 5 điểm\n        # ? assumed UNIT_FROM_COLUMN (\"điểm\")\n        # ? assumed BARE_NUMBER");
        assertThat(draft.doubts()).extracting(Problem::toString).contains("annex.csv:4:4: assumed BARE_NUMBER (\"5\")");
    }

    @Test
    void draft_annexWithoutNumbersSectionsAndHead_marksEachThingThatWasMade() {
        AnnexDraft draft = AnnexDraft.of(
                annex("Chỉ tiêu;Mục tiêu", "Tỷ lệ hộ nghèo;giảm"),
                new PlanHead("", "", "", "", UnitLevel.WARD, "", "", "", "", Optional.of(Period.ofYear(2026))));

        assertThat(draft.yaml())
                .contains(
                        "# ? id of the plan is not printed in the annex\nplan: \"…\"\n",
                        "# ? printed title is not printed in the annex\n",
                        "# ? title of section A is not printed in the annex\n  ",
                        "  - code: \"A.1\"\n");
        assertThat(draft.doubts())
                .extracting(Problem::toString)
                .contains(
                        "annex.csv:2:1: no number is printed; A.1 was made",
                        "annex.csv: number and date of the document are empty: as printed, or left empty where they are not");
    }

    @Test
    void draft_numberThatStandsTwice_keepsBothIndicators() {
        AnnexDraft draft =
                AnnexDraft.of(annex("TT;Chỉ tiêu;Năm 2026", "1;Tỷ lệ A;50%", "1;Tỷ lệ B;60%", "2;Tỷ lệ C;70%"), HEAD);

        assertThat(PlanReader.readYaml("plan.yaml", draft.yaml().replace("\"…\"", "\"x\""))
                        .indicators())
                .extracting(i -> i.indicator().code() + " " + i.indicator().name())
                .containsExactly("A.1 Tỷ lệ A", "A.2 Tỷ lệ B", "A.3 Tỷ lệ C");
        assertThat(draft.doubts())
                .extracting(Problem::toString)
                .contains("annex.csv:3:1: number 1 stands twice; A.2 was made");
    }

    @Test
    void draft_columnWithoutAYear_asksForThePeriod() {
        assertThatThrownBy(() -> AnnexDraft.of(annex("TT;Chỉ tiêu;Mục tiêu", "1;Tỷ lệ A;50%"), HEAD))
                .isInstanceOf(DatChuanException.class)
                .hasMessageContaining(
                        "annex.csv:2:1: column \"Mục tiêu\" names no year; expected a period for it, such as 2026");
    }
}

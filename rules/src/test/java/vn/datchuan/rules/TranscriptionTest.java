package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.error.Place;
import vn.datchuan.io.PackReader;
import vn.datchuan.model.AgencyRole;
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.plan.Section;
import vn.datchuan.plan.Task;

/**
 * The shipped plans say what the issued documents say, in their order.
 *
 * <p>Three documents are running text in which every cell is whole, one after the other as printed, row by row: the cells of the plan are read in turn,
 * and what lies between two of them must be layout named here. So nothing is left out, added or moved. The two others are tables with tabs, whose rows
 * a page break may cut in the middle of every cell: there the parts are joined again, and each row is compared cell by cell.
 */
class TranscriptionTest {

    private static final String TAM_THANH = "tam-thanh-2026";
    private static final String TAM_THANH_LATER = "tam-thanh-2027-2030";
    private static final String MINH_HUNG = "minh-hung-2026";
    private static final String THIEN_TAN = "thien-tan-2026";
    private static final String THANH_DONG = "thanh-dong-2025-2030";

    /** Bare page number and repeated heading. */
    private static final List<String> TAM_THANH_LAYOUT =
            List.of("-", "2STTMụctiêucụthểCơquanchủtrìtheodõi,đánhgiáCơquanthựchiện");

    /** The bullet before every item. */
    private static final List<String> TAM_THANH_LATER_LAYOUT = List.of("-");

    private static final List<String> THANH_DONG_LAYOUT = List.of(
            "-",
            "+",
            "SttChỉtiêu/MốcthờigianMứcnăm2025(Cơsở)2026202720282029Mứcnăm2030(Đích)Đơnvịchủtrì"
                    + "Cánhân/CơquanthựchiệnĐơnvịphốihợp");

    private static final String TASK_HEADING = "STT Nhiệm vụ, giải pháp Cơ quan chủ trì Kết quả Thời gian thực hiện";

    private static final int MINH_HUNG_COLUMNS = 6;
    private static final int THIEN_TAN_COLUMNS = 5;

    @ParameterizedTest
    @CsvSource({
        "tam-thanh-2026, 19, 19, 0",
        "tam-thanh-2027-2030, 18, 18, 24",
        "minh-hung-2026, 29, 29, 0",
        "thien-tan-2026, 30, 30, 0",
        "thanh-dong-2025-2030, 25, 150, 13"
    })
    void shippedPlan_each_hasAsManyIndicatorsTargetsAndTasksAsItsDocument(
            String id, int indicators, int targets, int tasks) {
        Plan plan = plan(id);
        assertThat(plan.indicators()).hasSize(indicators);
        assertThat(plan.indicators().stream().mapToInt(i -> i.targets().size()).sum())
                .isEqualTo(targets);
        assertThat(plan.tasks()).hasSize(tasks);
    }

    @ParameterizedTest
    @CsvSource({
        "tam-thanh-2026, I, 3",
        "tam-thanh-2026, II, 4",
        "tam-thanh-2026, III, 12",
        "tam-thanh-2027-2030, I, 8",
        "tam-thanh-2027-2030, II, 10",
        "minh-hung-2026, A, 2",
        "minh-hung-2026, B, 4",
        "minh-hung-2026, C, 23",
        "thien-tan-2026, I, 4",
        "thien-tan-2026, II, 5",
        "thien-tan-2026, III, 18",
        "thien-tan-2026, IV, 3",
        "thanh-dong-2025-2030, I, 3",
        "thanh-dong-2025-2030, II, 9",
        "thanh-dong-2025-2030, III, 1",
        "thanh-dong-2025-2030, IV, 1",
        "thanh-dong-2025-2030, V, 11"
    })
    void shippedPlan_eachSection_hasAsManyIndicatorsAsItsDocument(String id, String section, long indicators) {
        assertThat(plan(id).indicators().stream()
                        .filter(i -> i.indicator().section().equals(section)))
                .hasSize((int) indicators);
    }

    @Test
    void tamThanh_rows_areTheDocumentFromItsFirstSectionToItsEnd() throws IOException {
        DocumentText document = DocumentText.of(TAM_THANH);
        document.skipTo("Cơ quan thực hiện");
        readSections(document, plan(TAM_THANH), TAM_THANH_LAYOUT, i -> {
            document.read(i.targets().get(0).text(), List.of());
            document.read(agency(i, AgencyRole.MONITORING), List.of());
            document.read(agency(i, AgencyRole.IMPLEMENTING), TAM_THANH_LAYOUT);
        });
        assertThat(document.rest()).isEmpty();
    }

    @Test
    void tamThanhLater_rowsAndTasks_areTheDocumentFromItsFirstSectionToItsEnd() throws IOException {
        Plan plan = plan(TAM_THANH_LATER);
        DocumentText document = DocumentText.of(TAM_THANH_LATER);
        document.skipTo("Cơ quan chủ trì, theo dõi, đánh giá");
        readSections(document, plan, TAM_THANH_LATER_LAYOUT, i -> {
            document.read(i.indicator().name(), TAM_THANH_LATER_LAYOUT);
            document.read(i.indicator().unitOfMeasure().orElseThrow(), List.of());
            document.read(i.targets().get(0).text(), List.of());
            document.read(agency(i, AgencyRole.MONITORING), List.of());
        });
        document.skipTo("Thời gian thực hiện");
        for (Section section : plan.taskSections()) {
            document.read(section.id() + section.title(), List.of());
            for (Task task : tasksOf(plan, section)) {
                document.read(task.number(), List.of());
                document.read(task.text(), TAM_THANH_LATER_LAYOUT);
                document.read(task.agencies().getOrDefault(AgencyRole.LEAD, ""), List.of());
                document.read(task.deliverable(), List.of());
                document.read(task.timing(), List.of());
            }
        }
        assertThat(document.rest()).isEqualTo(DocumentText.folded(TASK_HEADING));
    }

    @Test
    void thanhDong_tasks_areSectionThreeOfTheDocument() throws IOException {
        Plan plan = plan(THANH_DONG);
        DocumentText document = DocumentText.of(THANH_DONG);
        document.skipTo("III. NHIỆM VỤ VÀ GIẢI PHÁP CỤ THỂ");
        String group = "";
        for (Task task : plan.tasks()) {
            document.read(task.group().equals(group) ? "" : task.group(), List.of());
            group = task.group();
            for (String bullet : task.bullets()) {
                document.read(bullet, THANH_DONG_LAYOUT);
            }
            document.read(task.timing(), List.of());
        }
        assertThat(document.rest()).startsWith("IV.KINHPHÍTHỰCHIỆN");
    }

    @Test
    void thanhDong_rows_areTheAnnexOfTheDocument() throws IOException {
        DocumentText document = DocumentText.of(THANH_DONG);
        document.skipTo("PHỤ LỤC I CÁC CHỈ TIÊU CỤ THỂ");
        document.skipTo("Đơn vị phối hợp");
        readSections(document, plan(THANH_DONG), THANH_DONG_LAYOUT, i -> {
            document.read(i.indicator().name(), List.of());
            i.targets().forEach(target -> document.read(target.text(), List.of()));
            document.read(agency(i, AgencyRole.LEAD), List.of());
            document.read(agency(i, AgencyRole.IMPLEMENTING), List.of());
            document.read(agency(i, AgencyRole.COORDINATING), List.of());
            assertThat(agency(i, AgencyRole.MONITORING)).isEqualTo(agency(i, AgencyRole.LEAD));
        });
        assertThat(document.rest()).isEmpty();
    }

    @Test
    void minhHung_rows_areTheAnnexOfTheDocument() throws IOException {
        assertThat(planRows(plan(MINH_HUNG), MINH_HUNG_COLUMNS))
                .containsExactlyElementsOf(DocumentTable.rows(MINH_HUNG, MINH_HUNG_COLUMNS));
    }

    @Test
    void thienTan_rows_areTheAnnexOfTheDocument() throws IOException {
        assertThat(planRows(plan(THIEN_TAN), THIEN_TAN_COLUMNS))
                .containsExactlyElementsOf(DocumentTable.rows(THIEN_TAN, THIEN_TAN_COLUMNS));
    }

    @ParameterizedTest
    @ValueSource(strings = {TAM_THANH, TAM_THANH_LATER, MINH_HUNG, THIEN_TAN, THANH_DONG})
    void packInTheJar_each_isThePackInItsFolder(String id) {
        RulePack inJar = pack(id);
        RulePack inFolder = PackReader.readAll(Path.of("packs")).stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(inJar.manifest()).isEqualTo(inFolder.manifest());
        assertThat(inJar.digest()).isEqualTo(inFolder.digest());
        assertThat(inJar.rules()).isEqualTo(inFolder.rules());
        assertThat(inJar.plan().orElseThrow())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Place.class)
                .isEqualTo(inFolder.plan().orElseThrow());
    }

    private static RulePack pack(String id) {
        return ShippedPacks.all().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Plan plan(String id) {
        return pack(id).plan().orElseThrow();
    }

    private static void readSections(
            DocumentText document, Plan plan, List<String> layout, Consumer<PlannedIndicator> row) {
        for (Section section : plan.sections()) {
            document.read(section.id() + section.title(), layout);
            for (PlannedIndicator indicator : indicatorsOf(plan, section)) {
                document.read(indicator.indicator().number(), layout);
                row.accept(indicator);
            }
        }
    }

    private static List<PlannedIndicator> indicatorsOf(Plan plan, Section section) {
        return plan.indicators().stream()
                .filter(i -> i.indicator().section().equals(section.id()))
                .toList();
    }

    /** The printed cell; blank where it is. */
    private static String agency(PlannedIndicator indicator, AgencyRole role) {
        return indicator.agencies().getOrDefault(role, "");
    }

    private static List<Task> tasksOf(Plan plan, Section section) {
        return plan.tasks().stream()
                .filter(task -> task.section().equals(section.id()))
                .toList();
    }

    /** The rows that the plan's table must have had: number, name, unit, target, agencies; cells that a document does not print stay empty. */
    private static List<List<String>> planRows(Plan plan, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (Section section : plan.sections()) {
            rows.add(cells(columns, section.id(), section.title()));
            for (PlannedIndicator i : indicatorsOf(plan, section)) {
                rows.add(cells(
                        columns,
                        i.indicator().number() + ".",
                        i.indicator().name(),
                        i.indicator().unitOfMeasure().orElse(""),
                        i.targets().get(0).text(),
                        agency(i, AgencyRole.MONITORING),
                        agency(i, AgencyRole.COORDINATING)));
            }
        }
        return rows;
    }

    private static List<String> cells(int columns, String... printed) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(i < printed.length ? DocumentText.folded(printed[i]) : "");
        }
        return cells;
    }
}

package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Place;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Period;

class ValuesReaderCsvTest {

    private static final String HEADER = "unit,indicator,period,value\n";

    @Test
    void read_allColumns_fillsTheMeasurement() {
        ValuesFile file = ValuesTexts.read("dir/v.csv", """
                note,source,exact,status,known_on,as_of,denominator,numerator,value,period,indicator,plan,unit
                cũ,Phòng VH-XH,true,sơ bộ,10/07/2026,2026-06-30,54,41,,2026-H1,C.7,minh-hung-2026,minh-hung
                """);

        assertThat(file.problems()).isEmpty();
        assertThat(file.measurements())
                .containsExactly(new Measurement(
                        "minh-hung",
                        Optional.of("minh-hung-2026"),
                        "C.7",
                        Period.parse("2026-H1").orElseThrow(),
                        new MeasuredValue.Ratio(new java.math.BigDecimal("41"), new java.math.BigDecimal("54")),
                        Optional.of(LocalDate.of(2026, 6, 30)),
                        Optional.of(LocalDate.of(2026, 7, 10)),
                        FigureStatus.PRELIMINARY,
                        true,
                        "Phòng VH-XH",
                        "cũ",
                        new Place("v.csv", 2, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void read_separator_isTakenFromTheHeader(String separator) {
        String text = "unit,indicator,period,value,note\na,I.1,2026,5,x\n".replace(",", separator);

        assertThat(ValuesTexts.rows(ValuesTexts.read("v.csv", text))).containsExactly("a I.1 2026 5 @2");
    }

    @Test
    void read_semicolons_leaveTheDecimalCommaBare() {
        assertThat(ValuesTexts.rows(ValuesTexts.read("v.csv", "unit;indicator;period;value\na;I.1;2026;82,5\n")))
                .containsExactly("a I.1 2026 82.5 @2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mã đơn vị;Chỉ tiêu;Kỳ báo cáo;Kết quả thực hiện",
                "XÃ/PHƯỜNG;MÃ CHỈ TIÊU;NĂM;GIÁ TRỊ",
                "don vi hanh chinh;chi tieu;ky;gia tri",
                "\"Đơn vị  hành chính\"; Chỉ tiêu ;Kỳ;Kết quả",
                "Unit;Indicator;Period;Value"
            })
    void read_headerSynonyms_areKnownWithAndWithoutDiacritics(String header) {
        assertThat(ValuesTexts.rows(ValuesTexts.read("v.csv", header + "\na;I.1;2026;82,5\n")))
                .containsExactly("a I.1 2026 82.5 @2");
    }

    @Test
    void read_byteOrderMark_isNoPartOfTheHeader() {
        assertThat(ValuesTexts.rows(ValuesTexts.read("v.csv", "\uFEFF" + HEADER + "a,I.1,2026,5\n")))
                .containsExactly("a I.1 2026 5 @2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void read_lineEnds_countAlike(String lineEnd) {
        String text = (HEADER + "\na,I.1,2026,5\nb,I.1,2026,x y,z\n").replace("\n", lineEnd);
        ValuesFile file = ValuesTexts.read("v.csv", text);

        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 5 @3");
        assertThat(file.problems()).extracting(p -> p.place().line()).containsExactly(4);
    }

    @Test
    void read_lineBreaksInQuotes_keepTheLineNumbersRight() {
        ValuesFile file = ValuesTexts.read(
                "v.csv",
                "unit,indicator,period,value,note\na,I.1,2026,5,\"one\r\ntwo\nthree \"\"3\"\"\"\nb,I.1,2026,6,\n,I.1,2026,7,\n");

        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 5 @2", "b I.1 2026 6 @5");
        assertThat(file.measurements().get(0).note()).isEqualTo("one\r\ntwo\nthree \"3\"");
        assertThat(ValuesTexts.problems(file)).containsExactly("v.csv:6:1: unit is empty; expected the code of a unit");
    }

    @Test
    void read_blankRows_areNoRows() {
        ValuesFile file = ValuesTexts.read("v.csv", "\n" + HEADER + "\n,,,\n  \na,I.1,2026,5");

        assertThat(file.problems()).isEmpty();
        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 5 @6");
    }

    @Test
    void read_severalBadFields_areSeveralProblems() {
        ValuesFile file = ValuesTexts.read(
                "v.csv",
                "unit,indicator,period,value,as_of,known_on,status,exact\n,,2026-13,12abc,31/02/2026,soon,maybe,perhaps\n");

        assertThat(file.measurements()).isEmpty();
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.csv:2:1: unit is empty; expected the code of a unit",
                        "v.csv:2:2: indicator is empty; expected the code of an indicator or task",
                        "v.csv:2:3: period \"2026-13\" is no period; expected 2026, 2026-H1, 2026-Q3, 2026-9M, 2026-06 or 2028-2030",
                        "v.csv:2:4: value \"12abc\" is no number; expected a number, a share such as 41/54, a bound such as >95%, or a rating in words",
                        "v.csv:2:5: as_of \"31/02/2026\" is no date; expected a day such as 2026-06-30 or 30/06/2026",
                        "v.csv:2:6: known_on \"soon\" is no date; expected a day such as 2026-06-30 or 30/06/2026",
                        "v.csv:2:7: status \"maybe\" is no status; expected official, preliminary or estimate (chính thức, sơ bộ, ước)",
                        "v.csv:2:8: exact \"perhaps\" is neither yes nor no; expected true or false (có, không)");
    }

    @Test
    void read_tooFewAndTooManyFields_areProblemsOfTheirRows() {
        ValuesFile file = ValuesTexts.read("v.csv", HEADER + "a,I.1,2026\nb,I.1,2026,82,5\nc,I.1,2026,7\n");

        assertThat(ValuesTexts.rows(file)).containsExactly("c I.1 2026 7 @4");
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.csv:2: the row has 3 fields; expected 4, as the header has",
                        "v.csv:3: the row has 5 fields; expected 4, as the header has (a field with the separator in it needs quotes)");
    }

    @Test
    void read_quoteNeverClosed_losesOnlyItsLine() {
        ValuesFile file =
                ValuesTexts.read("v.csv", HEADER + "a,I.1,2026,5\nb,\"I.1,2026,6\nc,I.1,2026,7\nd,I.1,2026,8\n");

        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 5 @2", "c I.1 2026 7 @4", "d I.1 2026 8 @5");
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.csv:3: a quote is opened and not closed; expected a quote before and after the field, doubled inside it");
    }

    @Test
    void read_textAfterAClosingQuote_losesOnlyItsLine() {
        ValuesFile file = ValuesTexts.read("v.csv", HEADER + "a,\"I\".1,2026,5\nb,I.1,2026,6\n");

        assertThat(ValuesTexts.rows(file)).containsExactly("b I.1 2026 6 @3");
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.csv:2: text follows a closing quote; expected a quote before and after the field, doubled inside it");
    }

    @Test
    void read_endlessLine_losesOnlyItsLine() {
        ValuesFile file = ValuesTexts.read("v.csv", HEADER + "a,I.1,2026," + "9".repeat(900_000) + "\nb,I.1,2026,6\n");

        assertThat(ValuesTexts.rows(file)).containsExactly("b I.1 2026 6 @3");
        assertThat(file.problems()).singleElement().satisfies(p -> assertThat(p.what())
                .isEqualTo("a line is longer than 200000 characters"));
    }

    @Test
    void read_valueBesideItsParts_isRefused() {
        ValuesFile file = ValuesTexts.read(
                "v.csv",
                "unit,indicator,period,value,numerator,denominator\na,I.1,2026,50,1,2\na,I.2,2026,,1,\na,I.3,2026,,1,x\n");

        assertThat(file.measurements()).isEmpty();
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.csv:2:4: value \"50\" stands beside numerator and denominator; expected one of the two",
                        "v.csv:3:6: denominator is empty; expected both numerator and denominator",
                        "v.csv:4:6: denominator \"x\" is no number; expected a number such as 82,5 or 82.5");
    }

    @Test
    void read_onlyPartColumns_needNoValueColumn() {
        ValuesFile file = ValuesTexts.read(
                "v.csv", "đơn vị hành chính,chỉ tiêu,năm,tử số,mẫu số\na,I.1,2026,1,2\na,I.2,2026,,\n");

        assertThat(file.problems()).isEmpty();
        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 1/2 @2", "a I.2 2026 chưa có @3");
    }

    @Test
    void read_estimateCalledOfficial_isRefused() {
        ValuesFile file = ValuesTexts.read(
                "v.csv", "unit,indicator,period,value,status\na,I.1,2026,ước 5,official\na,I.2,2026,ước 5,ước\n");

        assertThat(ValuesTexts.rows(file)).containsExactly("a I.2 2026 5 @3");
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.csv:2:5: status \"official\" contradicts the value, which says \"ước\"; expected estimate");
    }

    @Test
    void read_unknownColumn_isReportedAndIgnored() {
        ValuesFile file = ValuesTexts.read("v.csv", "unit,indicator,colour,period,value,\na,I.1,red,2026,5,\n");

        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 5 @2");
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.csv:1:3: column \"colour\" is not known and is ignored; expected one of unit, plan, indicator, period,"
                                + " value, unit_of_measure, numerator, denominator, as_of, known_on, status, exact, source, note");
    }

    @Test
    void read_missingColumns_areOneProblem() {
        ValuesFile file = ValuesTexts.read("v.csv", "unit,numerator,colour\na,5,red\nb,6,red\n");

        assertThat(file.measurements()).isEmpty();
        assertThat(ValuesTexts.problems(file))
                .containsExactly("v.csv:1: no column for indicator, period, value (or numerator and denominator)"
                        + "; expected a header with unit, indicator, period, value");
    }

    @Test
    void read_bareDonVi_isRefusedWithTheReason() {
        ValuesFile file = ValuesTexts.read("v.csv", "Đơn vị,Chỉ tiêu,Năm,Giá trị\na,I.1,2026,5\n");

        assertThat(file.measurements()).isEmpty();
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.csv:1:1: column \"Đơn vị\" may be the ward or the unit of measure; expected \"unit\", \"mã đơn vị\" or \"đơn vị hành chính\"");
    }

    @Test
    void read_bareDonViBesideAUnitColumn_isIgnored() {
        ValuesFile file = ValuesTexts.read("v.csv", "Mã đơn vị,Đơn vị,Chỉ tiêu,Năm,Giá trị\na,%,I.1,2026,5\n");

        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 5 @2");
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.csv:1:2: column \"Đơn vị\" may be the ward or the unit of measure, and is ignored; expected no such column");
    }

    @Test
    void read_twoColumnsForOneThing_areOneProblem() {
        ValuesFile file = ValuesTexts.read("v.csv", "unit,indicator,năm,kỳ,value\na,I.1,2026,Q3,5\n");

        assertThat(file.measurements()).isEmpty();
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.csv:1:4: columns \"năm\" and \"kỳ\" are both period; expected one column for period");
    }

    @Test
    void read_emptyFile_isAProblem() {
        assertThat(ValuesTexts.problems(ValuesTexts.read("v.csv", "\n \n")))
                .containsExactly("v.csv: the file is empty; expected a header and rows");
    }

    @Test
    void read_path_namesTheBaseName(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("values.csv"), HEADER + ",I.1,2026,5\n");

        assertThat(ValuesTexts.problems(ValuesReader.read(file, NumberForm.STRICT)))
                .containsExactly("values.csv:2:1: unit is empty; expected the code of a unit");
    }

    @Test
    void read_pathThatDoesNotExist_isAnError(@TempDir Path folder) {
        assertThatThrownBy(() -> ValuesReader.read(folder.resolve("no.csv"), NumberForm.STRICT))
                .isInstanceOf(DatChuanException.class)
                .hasMessage("no.csv: cannot be read (NoSuchFileException); expected a readable file");
    }
}

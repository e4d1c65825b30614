package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValuesReaderDuplicateTest {

    private static final String HEADER = "unit,plan,indicator,period,value,as_of,known_on,note\n";

    @Test
    void read_sameRowTwice_dropsTheSecond() {
        ValuesFile file = ValuesTexts.read(
                "v.csv",
                HEADER + "a,,I.1,2026,5,2026-06-30,,x\nb,,I.1,2026,5,2026-06-30,,x\na,,I.1,2026,5,30/06/2026,,x\n");

        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 5 @2", "b I.1 2026 5 @3");
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.csv:4: figure a I.1 2026 repeats line 2 and is not counted; expected each figure once");
    }

    @Test
    void read_otherValueForTheSameFigure_keepsBothAndNamesBoth() {
        ValuesFile file = ValuesTexts.read("v.csv", HEADER + "a,,I.1,2026,5,,,\na,,I.1,2026,6,,,\na,,I.1,2026,6,,,\n");

        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 5 @2", "a I.1 2026 6 @3");
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.csv:3: figure a I.1 2026 is \"6\" here and \"5\" in line 2; expected one figure, or another as_of or known_on",
                        "v.csv:4: figure a I.1 2026 repeats line 3 and is not counted; expected each figure once");
    }

    @Test
    void read_sameValueWithOtherDecimalsOrNote_keepsBothAndSaysSo() {
        ValuesFile file = ValuesTexts.read("v.csv", HEADER + "a,,I.1,2026,5,,,\na,,I.1,2026,5.0,,,\n");

        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 5 @2", "a I.1 2026 5 @3");
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.csv:3: figure a I.1 2026 is reported a second time, with another status, source, note or number of"
                                + " decimals than in line 2; expected one figure, or another as_of or known_on");
    }

    @Test
    void read_otherDatesPlanOrSpan_areOtherFigures() {
        ValuesFile file = ValuesTexts.read(
                "v.csv",
                HEADER
                        + "a,,I.1,2026,5,,,\na,,I.1,2026,6,2026-06-30,,\na,,I.1,2026,7,2026-06-30,2026-07-10,\n"
                        + "a,p,I.1,2026,8,,,\na,,I.1,2026-H1,9,,,\na,,I.2,2026,5,,,\n");

        assertThat(file.problems()).isEmpty();
        assertThat(file.measurements()).hasSize(6);
    }

    @Test
    void read_oneSpanUnderTwoLabels_isOneFigure() {
        ValuesFile file = ValuesTexts.read("v.csv", HEADER + "a,,I.1,2026-Q1,5,,,\na,,I.1,2026-3M,5,,,\n");

        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026-Q1 5 @2");
    }

    @Test
    void read_manyValuesForOneFigure_staysFast() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 50_000; i++) {
            text.append("a,,I.1,2026,").append(i).append(",,,\n");
        }
        ValuesFile file = ValuesTexts.read("v.csv", text.toString());

        assertThat(file.measurements()).hasSize(50_000);
        assertThat(file.problems()).hasSize(49_999);
    }
}

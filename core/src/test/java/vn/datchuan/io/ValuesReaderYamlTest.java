package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValuesReaderYamlTest {

    @Test
    void read_listOfMappings_isRead() {
        ValuesFile file = ValuesTexts.read("v.yaml", """
                # số liệu
                - unit: a
                  indicator: I.1
                  period: 2026
                  value: 82,5
                  as_of: 2026-06-30
                - {mã đơn vị: a, chỉ tiêu: I.2, kỳ: 2026-H1, giá trị: "41/54"}
                - {unit: a, indicator: I.3, period: 2026-06, value: ~}
                - {unit: a, indicator: I.4, period: 2026-06, value: null}
                """);

        assertThat(file.problems()).isEmpty();
        assertThat(ValuesTexts.rows(file))
                .containsExactly(
                        "a I.1 2026 82.5 @2",
                        "a I.2 2026-H1 41/54 @7",
                        "a I.3 2026-06 chưa có @8",
                        "a I.4 2026-06 chưa có @9");
    }

    @Test
    void read_bareNumberWithThreeDecimals_staysDoubtful() {
        assertThat(ValuesTexts.problems(
                        ValuesTexts.read("v.yml", "- unit: a\n  indicator: I.1\n  period: 2026\n  value: 1.500\n")))
                .containsExactly(
                        "v.yml:4:10: value \"1.500\" is 1500 or 1.5; expected another spelling, or --numbers vi|intl to say which");
    }

    @Test
    void read_syntaxError_keepsTheRowsBefore() {
        ValuesFile file = ValuesTexts.read(
                "v.yaml", "- {unit: a, indicator: I.1, period: 2026, value: 1}\n- 5\n- unit: [b\n- unit: c\n");

        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 1 @1");
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.yaml:2:3: the list holds something that is no object; expected objects only",
                        "v.yaml:3:9: unit holds a list or an object; expected one value",
                        "v.yaml:4:7: not valid YAML from here on, the rest is not read: while parsing a flow sequence; expected a list of objects");
    }

    @Test
    void read_aliases_areNotExpanded() {
        String bomb = "- &a {x: 1}\n- &b [*a, *a, *a]\n- {unit: *b, indicator: I.1, period: 2026, value: 1}\n";

        assertThat(ValuesTexts.read("v.yaml", bomb).problems()).isNotEmpty();
    }
}

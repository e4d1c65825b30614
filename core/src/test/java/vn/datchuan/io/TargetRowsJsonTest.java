package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetRowsJsonTest {

    @Test
    void read_lines_areRowsWithTextsAsGiven() {
        TargetRows annex = TargetTexts.read("a.ndjson", """
                {"id":"I","indicator":"Hoàn thành bản đồ số","unit":null,"target":""}

                {"indicator":"Tỷ lệ hộ nghèo","unit":"%","target":" dưới 1,5","direction":"lower"}
                {"id":"c","target":80}
                """);

        assertThat(annex.problems()).isEmpty();
        assertThat(annex.skipped()).isEmpty();
        assertThat(TargetTexts.rows(annex))
                .containsExactly("I|Hoàn thành bản đồ số|-| @1:1", "3|Tỷ lệ hộ nghèo|%| dưới 1,5 @3:1", "c||-|80 @4:1");
    }

    @Test
    void read_badLines_areProblemsAndTheOthersAreRead() {
        TargetRows annex = TargetTexts.read("a.ndjson", """
                {"id":"a","target":"≥ 5%"} {"id":"b"}
                {"id":"b","target":["≥ 5%"]}
                []
                {"id":"c","target":"≥ 5%","muc":1}
                {"id":"d","target":"≥ 5%","muc":2}
                {"id":"e"}
                {bad
                {"id":"f","id":"g","target":"5"}
                """);

        assertThat(TargetTexts.rows(annex)).containsExactly("c||-|≥ 5% @4:1", "d||-|≥ 5% @5:1");
        assertThat(TargetTexts.problems(annex))
                .containsExactly(
                        "a.ndjson:1:28: text follows the object; expected one JSON object a line",
                        "a.ndjson:2:11: target is a list or an object; expected a text",
                        "a.ndjson:3:1: the line is no JSON object; expected {\"id\": …, \"indicator\": …, \"unit\": …, \"target\": …}",
                        "a.ndjson:4:27: key \"muc\" is not known and is not read; expected id, indicator, unit, target, direction",
                        "a.ndjson:6:1: the row has neither indicator nor target; expected a text to read",
                        "a.ndjson:7:2: the line is no JSON; expected one JSON object a line",
                        "a.ndjson:8:11: id stands twice; expected each key once");
    }

    @Test
    void read_array_isRowsWithTheirLines() {
        TargetRows annex = TargetTexts.read("a.json", """
                [
                  {"id":"a","target":"≥ 5%"},
                  7,
                  {"target":"≥ 6%"},
                """);

        assertThat(TargetTexts.rows(annex)).containsExactly("a||-|≥ 5% @2:1", "4||-|≥ 6% @4:1");
        assertThat(TargetTexts.problems(annex))
                .containsExactly(
                        "a.json:3:3: the element is no object; expected {\"id\": …, \"indicator\": …, \"unit\": …, \"target\": …}",
                        "a.json:5:1: the array is broken; expected a JSON array of objects");
    }

    @Test
    void read_noExtension_isSeenFromTheFirstCharacter() {
        assertThat(TargetTexts.rows(TargetTexts.read("annex", "{\"id\":\"a\",\"target\":\"5\"}\n")))
                .containsExactly("a||-|5 @1:1");
        assertThat(TargetTexts.rows(TargetTexts.read("annex.txt", "id,target\na,5\n")))
                .containsExactly("a||-|5 @2:1");
    }
}

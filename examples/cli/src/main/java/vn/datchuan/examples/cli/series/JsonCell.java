package vn.datchuan.examples.cli.series;

import java.util.List;
import java.util.Map;

/** A value of a JSON text with the column where it begins; a number keeps its digits, so that nothing is rounded. */
sealed interface JsonCell {

    int column();

    record Text(int column, String text) implements JsonCell {}

    record Number(int column, String digits) implements JsonCell {}

    record Truth(int column, boolean value) implements JsonCell {}

    record Nothing(int column) implements JsonCell {}

    record Items(int column, List<JsonCell> items) implements JsonCell {}

    /**
     * An object.
     *
     * @param columns where the keys stand
     */
    record Members(int column, Map<String, JsonCell> members, Map<String, Integer> columns) implements JsonCell {}
}

package vn.datchuan.examples.cli.series;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.datchuan.model.Direction;
import vn.datchuan.model.Nature;
import vn.datchuan.target.Comparison;

/** The words of a row that have a meaning, in the order in which messages name them. */
final class Words {

    static final Map<String, Direction> DIRECTIONS = directions();
    static final Map<String, Nature> NATURES = natures();
    static final Map<String, Comparison> COMPARISONS = comparisons();

    private Words() {}

    private static Map<String, Direction> directions() {
        Map<String, Direction> words = new LinkedHashMap<>();
        words.put("higher", Direction.HIGHER);
        words.put("lower", Direction.LOWER);
        return words;
    }

    private static Map<String, Nature> natures() {
        Map<String, Nature> words = new LinkedHashMap<>();
        words.put("stock", Nature.STOCK);
        words.put("flow", Nature.FLOW);
        words.put("ratio", Nature.RATIO);
        words.put("survey", Nature.SURVEY);
        return words;
    }

    private static Map<String, Comparison> comparisons() {
        Map<String, Comparison> words = new LinkedHashMap<>();
        for (Comparison comparison : Comparison.values()) {
            words.put(comparison.symbol(), comparison);
        }
        words.put("≥", Comparison.AT_LEAST);
        words.put("≤", Comparison.AT_MOST);
        return words;
    }
}

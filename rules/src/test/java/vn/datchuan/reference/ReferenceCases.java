package vn.datchuan.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cases by seed: every row, and every threshold hit exactly now and then. */
public final class ReferenceCases {

    private static final List<Consumer<CaseDraft>> RECIPES = recipes();

    private ReferenceCases() {}

    static List<Consumer<CaseDraft>> recipes() {
        List<Consumer<CaseDraft>> recipes = new ArrayList<>();
        add(recipes, 22, OpenStockCases::onPath);
        add(recipes, 9, OpenStockCases::kept);
        add(recipes, 14, OpenStockCases::withoutBase);
        add(recipes, 10, LastColumnCases::fill);
        add(recipes, 9, RatioCases::rest);
        add(recipes, 4, RatioCases::reach);
        add(recipes, 9, FlowCases::fill);
        add(recipes, 10, ForecastCases::fill);
        add(recipes, 4, ForecastCases::worsening);
        add(recipes, 9, ClosedCases::fill);
        add(recipes, 2, EarlyCases::notBegun);
        add(recipes, 4, EarlyCases::begun);
        add(recipes, 6, QualitativeCases::fill);
        add(recipes, 1, DataReasonCases::target);
        add(recipes, 5, DataReasonCases::figure);
        add(recipes, 6, AnyCases::fill);
        add(recipes, 8, DeadlineCases::fill);
        return List.copyOf(recipes);
    }

    static void add(List<Consumer<CaseDraft>> recipes, int weight, Consumer<CaseDraft> recipe) {
        for (int i = 0; i < weight; i++) {
            recipes.add(recipe);
        }
    }

    /** The same cases for the same seed; each depends on the seed and its number alone. */
    public static Stream<ReferenceCase> generate(long seed, int count) {
        return generate(seed, 0, count);
    }

    /** The cases of those numbers, the last exclusive. */
    static Stream<ReferenceCase> generate(long seed, int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> generate(seed, number, seed + "-" + number));
    }

    private static ReferenceCase generate(long seed, int number, String id) {
        return generate(draw(seed, number), RECIPES, id);
    }

    static Draw draw(long seed, int number) {
        return new Draw(mixed(seed * 1_000_003L + number));
    }

    static ReferenceCase generate(Draw draw, List<Consumer<CaseDraft>> recipes, String id) {
        CaseDraft draft = new CaseDraft(draw);
        recipes.get(draw.between(0, recipes.size() - 1)).accept(draft);
        Disturbance.apply(draft);
        return draft.build(id);
    }

    /** Spreads neighbouring seeds (the finaliser of SplitMix64), which java.util.Random alone does not. */
    private static long mixed(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Whether a threshold that decides the case is hit exactly: a value on its target, a shortfall of .05, five points. */
    public static boolean hitsThreshold(ReferenceCase subject) {
        return !ExactHits.of(subject).isEmpty();
    }
}

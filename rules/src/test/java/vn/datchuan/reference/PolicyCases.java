package vn.datchuan.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cases by seed for one policy: those of the default policy, and among them such as reach every row of this one and its thresholds exactly. */
public final class PolicyCases {

    private static final String[] DECISIONS = {"PASS", "FAIL", "FAIL", "AT_RISK", "ON_TRACK"};

    private PolicyCases() {}

    /** A case and, for EXPERT_OVERRIDE, what a person decided of it. */
    public record Decided(ReferenceCase subject, Optional<String> verdict) {}

    /** The same cases for the same seed; each depends on the policy, the seed and its number alone. */
    public static Stream<Decided> generate(String policy, long seed, int count) {
        return generate(policy, seed, 0, count);
    }

    /** The cases of those numbers, the last exclusive. */
    public static Stream<Decided> generate(String policy, long seed, int from, int to) {
        if (policy.equals("plan-path-v1")) {
            return ReferenceCases.generate(seed, from, to).map(subject -> new Decided(subject, Optional.empty()));
        }
        List<Consumer<CaseDraft>> recipes = recipes(policy);
        return IntStream.range(from, to).mapToObj(number -> {
            Draw draw = ReferenceCases.draw(seed, number);
            ReferenceCase subject = ReferenceCases.generate(draw, recipes, policy + " " + seed + "-" + number);
            boolean decided = policy.equals("expert-override") && draw.chance(25);
            return new Decided(subject, decided ? Optional.of(draw.of(DECISIONS)) : Optional.empty());
        });
    }

    private static List<Consumer<CaseDraft>> recipes(String policy) {
        List<Consumer<CaseDraft>> recipes = new ArrayList<>(ReferenceCases.recipes());
        ReferenceCases.add(recipes, 3, GrowthCases::withoutARate);
        switch (policy) {
            case "dns-weather" -> {
                ReferenceCases.add(recipes, 60, WeatherCases::toReach);
                ReferenceCases.add(recipes, 40, WeatherCases::toKeep);
                ReferenceCases.add(recipes, 15, WeatherCases::onAStrictTarget);
                arithmetic(recipes);
            }
            case "cagr-ratio" -> {
                ReferenceCases.add(recipes, 70, GrowthCases::ratio);
                ReferenceCases.add(recipes, 20, GrowthCases::withoutARate);
                arithmetic(recipes);
            }
            case "unsd-projection" -> {
                ReferenceCases.add(recipes, 70, GrowthCases::projection);
                ReferenceCases.add(recipes, 20, GrowthCases::withoutARate);
                ReferenceCases.add(recipes, 20, GrowthCases::nearAnExtreme);
                arithmetic(recipes);
            }
            case "run-rate-vn" -> {
                ReferenceCases.add(recipes, 90, SeasonCases::fill);
                arithmetic(recipes);
            }
            case "tolerance" -> {
                ReferenceCases.add(recipes, 12, SampleCases::nearTheTarget);
                rareRows(recipes);
            }
            case "confidence-guarded" -> {
                ReferenceCases.add(recipes, 40, SampleCases::counted);
                rareRows(recipes);
            }
            default -> rareRows(recipes);
        }
        return recipes;
    }

    /** What a forecasting policy says before it looks at a trend. */
    private static void arithmetic(List<Consumer<CaseDraft>> recipes) {
        ReferenceCases.add(recipes, 18, FlowCases::fill);
        ReferenceCases.add(recipes, 6, RatioCases::reach);
    }

    /** Rows of the default policy that a review leaves few cases of. */
    private static void rareRows(List<Consumer<CaseDraft>> recipes) {
        ReferenceCases.add(recipes, 14, LastColumnCases::fill);
        ReferenceCases.add(recipes, 6, OpenStockCases::kept);
        ReferenceCases.add(recipes, 4, RatioCases::reach);
    }
}

package vn.datchuan.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.Finding;

/** Figures and thresholds of an evaluation in words and with their units. */
public final class FigureText {

    /** Which parameters a figure is held against. */
    private static final Map<Figure, List<String>> PARAMETERS = new EnumMap<>(Map.of(
            Figure.SHORTFALL, List.of("shortfall", "severeShortfall"),
            Figure.STEP_SHORTFALL, List.of("shortfall"),
            Figure.REST_EXCESS, List.of("restExcess", "severeRestExcess"),
            Figure.MISS_PROBABILITY, List.of("watchMissProbability", "missProbability", "severeMissProbability"),
            Figure.GAP_POINTS, List.of("gap", "severeGap"),
            Figure.ELAPSED, List.of("earlyShare", "lateShare", "milestoneLateShare"),
            Figure.POINTS, List.of("forecastPoints")));

    private FigureText() {}

    /** The figure whose rules' name is given. */
    public static Optional<Figure> figure(String property) {
        for (Figure figure : Figure.values()) {
            if (figure.property().equals(property)) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    /** What a figure is, by the name that rules use; that name itself for one that is not known. */
    public static String label(String property, Language language) {
        return figure(property).map(f -> Vocabulary.of(f, language)).orElse(property);
    }

    /** What a policy parameter is; its name for one that is not known. */
    public static String parameterLabel(String name, Language language) {
        Texts texts = Texts.of(language);
        String key = "parameter." + name;
        return texts.has(key) ? texts.text(key) : name;
    }

    /** The figure with its unit. It stands to all parameters that the finding holds it against as the exact one does. */
    public static String value(String property, BigDecimal value, Evaluation e, Language language) {
        return figure(property)
                .map(f -> value(f, value, e, thresholds(f, e), language))
                .orElseGet(() -> Numbers.natural(value, language));
    }

    /** Parameters of the concluding rule that a figure is held against, with their units, by name. */
    public static Map<String, String> parameters(String property, Evaluation e, Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        Optional<Figure> figure = figure(property);
        if (figure.isEmpty() || e.findings().isEmpty()) {
            return texts;
        }
        Map<String, BigDecimal> thresholds = e.findings().get(0).thresholds();
        for (String name : PARAMETERS.getOrDefault(figure.orElseThrow(), List.of())) {
            BigDecimal threshold = thresholds.get(name);
            if (threshold != null) {
                texts.put(name, parameter(figure.orElseThrow(), threshold, e, language));
            }
        }
        return texts;
    }

    private static String parameter(Figure figure, BigDecimal threshold, Evaluation e, Language language) {
        Amounts amounts = new Amounts(Requirement.of(e), e.share(), language);
        return figure == Figure.MISS_PROBABILITY
                ? amounts.ofOne(threshold, List.of())
                : value(figure, threshold, e, List.of(), language);
    }

    private static List<BigDecimal> thresholds(Figure figure, Evaluation e) {
        List<BigDecimal> thresholds = new ArrayList<>(3);
        for (Finding finding : e.findings()) {
            for (String name : PARAMETERS.getOrDefault(figure, List.of())) {
                BigDecimal threshold = finding.thresholds().get(name);
                if (threshold != null) {
                    thresholds.add(threshold);
                }
            }
        }
        return thresholds;
    }

    private static String value(
            Figure figure, BigDecimal value, Evaluation e, List<BigDecimal> thresholds, Language language) {
        Amounts amounts = new Amounts(Requirement.of(e), e.share(), language);
        return switch (figure) {
            case OBSERVED, BASE, RELATIVE_BASE, PATH_VALUE, BEST_POSSIBLE, PROJECTED ->
                amounts.value(value, against(e));
            case THRESHOLD -> amounts.value(value, List.of());
            case GAP, SMALLEST_GAP, SMALLEST_GAP_SEVERE -> amounts.difference(value, List.of(BigDecimal.ZERO));
            case GAP_POINTS -> amounts.gapPoints(value, thresholds);
            case REST_EXCESS -> amounts.points(value, thresholds);
            case REQUIRED_REST -> amounts.percent(value, List.of(BigDecimal.valueOf(100)));
            case ELAPSED, SHORTFALL, STEP_SHORTFALL -> amounts.ofOne(value, thresholds);
            case MISS_PROBABILITY -> ModelProbability.text(value, thresholds, language);
            case ELAPSED_MONTHS, REPORTING_MONTHS -> amounts.months(value, List.of());
            case UNITS_NEEDED -> amounts.cases(value);
            case POINTS -> amounts.figures(value);
            case AVERAGE_CHANGE -> Numbers.natural(value, language);
        };
    }

    private static List<BigDecimal> against(Evaluation e) {
        return Requirement.of(e).threshold().map(List::of).orElse(List.of());
    }
}

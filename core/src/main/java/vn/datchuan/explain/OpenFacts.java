package vn.datchuan.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Figure;

/** Values that only windows have which are not closed: the path, the required rest, the forecast and the elapsed time. */
record OpenFacts(
        Evaluation e, Requirement required, String rowCase, Language language, Amounts amounts, Compared compared) {

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    /**
     * The value; null where there is none.
     *
     * @param facts for what a phrase names
     */
    @Nullable
    String get(String name, Named facts) {
        return switch (name) {
            case "shortfallLimit", "shortfall", "stepShortfall", "base", "path", "behind", "way" -> path(name);
            case "excessLimit", "excess", "rest", "restPhrase", "harder", "estimated", "best", "bestRelation" ->
                rest(name, facts);
            case "probabilityLimit", "probability", "points", "forecastPoints", "projected" -> model(name);
            case "elapsedLimit", "elapsed", "reportingMonths", "elapsedMonths" -> time(name);
            default -> null;
        };
    }

    private @Nullable String path(String name) {
        String limitName = e.row().startsWith("8") ? "severeShortfall" : "shortfall";
        switch (name) {
            case "shortfallLimit" -> {
                BigDecimal limit = compared.parameter(limitName);
                return limit == null ? null : amounts.ofOne(limit, List.of());
            }
            case "shortfall" -> {
                BigDecimal shortfall = compared.figure(Figure.SHORTFALL);
                return shortfall == null ? null : amounts.ofOne(shortfall, withZero(compared.limits(limitName)));
            }
            case "stepShortfall" -> {
                BigDecimal shortfall = compared.figure(Figure.STEP_SHORTFALL);
                return shortfall == null ? null : amounts.ofOne(shortfall, compared.limits(limitName));
            }
            case "base" -> {
                BigDecimal base = compared.figure(Figure.BASE);
                return base == null ? null : amounts.value(base, List.of());
            }
            default -> {
                return onPath(name);
            }
        }
    }

    private @Nullable String onPath(String name) {
        BigDecimal path = compared.figure(Figure.PATH_VALUE);
        BigDecimal observed = compared.figure(Figure.OBSERVED);
        if (path == null || observed == null) {
            return null;
        }
        if (name.equals("path")) {
            return amounts.value(path, List.of(observed));
        }
        if (name.equals("behind")) {
            return amounts.difference(path.subtract(observed).abs(), List.of(ZERO));
        }
        BigDecimal base = compared.figure(Figure.BASE);
        BigDecimal from = base == null ? ZERO : base;
        return required.threshold()
                .map(t -> amounts.difference(t.subtract(from).abs(), List.of()))
                .orElse(null);
    }

    private @Nullable String rest(String name, Named facts) {
        String limitName = e.row().startsWith("8") ? "severeRestExcess" : "restExcess";
        BigDecimal rest = compared.figure(Figure.REQUIRED_REST);
        String side = required.floor() ? "floor" : "ceiling";
        switch (name) {
            case "excessLimit" -> {
                BigDecimal limit = compared.parameter(limitName);
                return limit == null ? null : amounts.points(limit, List.of());
            }
            case "excess" -> {
                BigDecimal excess = compared.figure(Figure.REST_EXCESS);
                return excess == null ? null : amounts.points(excess, compared.limits(limitName));
            }
            case "rest" -> {
                return rest == null ? null : amounts.percent(rest, List.of(BigDecimal.valueOf(100)));
            }
            case "restPhrase" -> {
                return rest == null ? null : Texts.of(language).text("rest." + side, facts);
            }
            case "harder" -> {
                return rest == null ? null : Texts.of(language).text("harder." + side, facts);
            }
            case "estimated" -> {
                boolean estimated = e.dataAssumptions().contains(DataAssumption.N_ESTIMATED);
                return estimated ? Texts.of(language).text("note.estimatedTotal") : null;
            }
            default -> {
                BigDecimal best = compared.figure(Figure.BEST_POSSIBLE);
                return best == null ? null : best(name, best);
            }
        }
    }

    private @Nullable String best(String name, BigDecimal best) {
        return name.equals("best")
                ? amounts.value(best, thresholds())
                : required.threshold()
                        .map(t -> Texts.of(language).relation(best.compareTo(t)))
                        .orElse(null);
    }

    private @Nullable String model(String name) {
        String limitName = probabilityLimit();
        switch (name) {
            case "probabilityLimit" -> {
                BigDecimal limit = compared.parameter(limitName);
                return limit == null ? null : amounts.ofOne(limit, List.of());
            }
            case "probability" -> {
                BigDecimal probability = compared.figure(Figure.MISS_PROBABILITY);
                return probability == null
                        ? null
                        : ModelProbability.text(probability, compared.limits(limitName), language);
            }
            case "points" -> {
                BigDecimal points = compared.figure(Figure.POINTS);
                return points == null ? null : amounts.figures(points);
            }
            case "forecastPoints" -> {
                BigDecimal points = compared.parameter("forecastPoints");
                return points == null ? null : Numbers.natural(points, language);
            }
            default -> {
                BigDecimal projected = compared.figure(Figure.PROJECTED);
                return projected == null ? null : amounts.value(projected, thresholds());
            }
        }
    }

    private String probabilityLimit() {
        if (e.row().equals("8")) {
            return "severeMissProbability";
        }
        return e.row().equals("9") || rowCase.equals("10.smallModel") ? "missProbability" : "watchMissProbability";
    }

    private @Nullable String time(String name) {
        String limitName = e.row().equals("2")
                ? "milestoneLateShare"
                : e.row().equals("8b") || e.row().equals("9b") ? "lateShare" : "earlyShare";
        BigDecimal reporting = compared.figure(Figure.REPORTING_MONTHS);
        switch (name) {
            case "elapsedLimit" -> {
                BigDecimal limit = compared.parameter(limitName);
                return limit == null ? null : amounts.ofOne(limit, List.of());
            }
            case "elapsed" -> {
                BigDecimal elapsed = compared.figure(Figure.ELAPSED);
                return elapsed == null ? null : amounts.ofOne(elapsed, compared.limits(limitName));
            }
            case "reportingMonths" -> {
                return reporting == null ? null : amounts.months(reporting, List.of());
            }
            default -> {
                BigDecimal months = compared.figure(Figure.ELAPSED_MONTHS);
                return months == null
                        ? null
                        : amounts.months(months, reporting == null ? List.of() : List.of(reporting));
            }
        }
    }

    private List<BigDecimal> thresholds() {
        return required.threshold().isPresent() ? List.of(required.threshold().orElseThrow()) : List.of();
    }

    private static List<BigDecimal> withZero(List<BigDecimal> limits) {
        List<BigDecimal> all = new ArrayList<>(limits);
        all.add(ZERO);
        return all;
    }
}

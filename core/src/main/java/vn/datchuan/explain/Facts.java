package vn.datchuan.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.datchuan.model.Quantity;
import vn.datchuan.target.Comparison;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.Finding;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.RelativeBase;

/** The values that fill the sentences on one evaluation, by name. A value that does not exist is left out. Used once, by one thread. */
final class Facts {

    private static final BigDecimal ZERO = BigDecimal.ZERO;
    private static final int MOST_BASE_DECIMALS = 4;

    private final Evaluation e;
    private final String rowCase;
    private final Language language;
    private final Texts texts;
    private final Requirement required;
    private final Amounts amounts;
    private final Map<String, String> values = new HashMap<>();

    private Facts(Evaluation e, String rowCase, Language language) {
        this.e = e;
        this.rowCase = rowCase;
        this.language = language;
        this.texts = Texts.of(language);
        this.required = Requirement.of(e);
        this.amounts = new Amounts(required, e.share(), language);
    }

    static Map<String, String> of(Evaluation e, String rowCase, Language language) {
        Facts facts = new Facts(e, rowCase, language);
        facts.addTarget();
        facts.addBase();
        facts.addValue();
        facts.addGap();
        facts.addPath();
        facts.addRest();
        facts.addModel();
        facts.addTime();
        facts.addRule();
        return facts.values;
    }

    private void addTarget() {
        values.put("period", Dates.period(e.period(), language));
        values.put("close", Dates.day(e.close(), language));
        DueDay.of(e).ifPresent(day -> values.put("deadline", Dates.day(day, language)));
        values.put("verdict", Vocabulary.of(e, language));
        values.put("reading", required.phrase(language));
        putUnlessBlank("target", Requirement.isProse(e) ? "" : e.target().strip());
        putUnlessBlank(
                "part", required.subject().isBlank() ? Requirement.partNumber(e) : "“" + required.subject() + "”");
        putUnlessBlank("assumptions", assumptions());
        required.threshold().ifPresent(t -> values.put("threshold", required.amount(t, language)));
        e.reason().ifPresent(r -> values.put("reason", Vocabulary.of(r, language)));
    }

    /** The base of a relative target and the level that follows from it. */
    private void addBase() {
        if (e.basis().base().isEmpty()) {
            return;
        }
        RelativeBase base = e.basis().base().orElseThrow();
        values.put("basePeriod", Dates.period(base.period(), language));
        figure(Figure.RELATIVE_BASE).ifPresent(b -> {
            String shown = Numbers.natural(required.shown(b), MOST_BASE_DECIMALS, language);
            values.put("baseValue", required.withUnit(shown));
            required.threshold()
                    .flatMap(t -> required.comparison().map(c -> required.bound(c, t, language)))
                    .ifPresent(l -> values.put("level", l));
        });
    }

    private String assumptions() {
        if (required.evidence()) {
            return "";
        }
        return e.reading().assumptions().stream()
                .map(a -> Vocabulary.lowerFirst(Vocabulary.of(a.code(), language)))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private void addValue() {
        if (e.observed().isEmpty()) {
            return;
        }
        values.put("asOf", Dates.day(e.observed().orElseThrow().asOf(), language));
        putUnlessBlank("value", MeasuredText.of(e, language));
        putUnlessBlank("number", MeasuredText.number(e, language));
        Optional<Quantity> exact = MeasuredText.quantity(e);
        if (exact.isPresent() && required.threshold().isPresent()) {
            values.put(
                    "relation",
                    relation(exact.orElseThrow().compareTo(required.threshold().orElseThrow())));
        }
        if (e.dataAssumptions().contains(DataAssumption.VALUE_UNIT_ASSUMED)) {
            values.put("unitNote", Vocabulary.lowerFirst(Vocabulary.of(DataAssumption.VALUE_UNIT_ASSUMED, language)));
        }
        if (e.flags().contains(Flag.ROUNDING_BORDERLINE)) {
            values.put("note", texts.text("note.rounding"));
        }
    }

    private String relation(int sign) {
        return texts.text(sign > 0 ? "relation.more" : sign < 0 ? "relation.less" : "relation.equal");
    }

    // The gap --------------------------------------------------------------------------------------------------------

    private void addGap() {
        Optional<BigDecimal> gap = figure(Figure.GAP);
        figure(Figure.UNITS_NEEDED).filter(u -> u.signum() > 0).ifPresent(u -> values.put("units", amounts.cases(u)));
        figure(Figure.SMALLEST_GAP).ifPresent(s -> values.put("smallestGap", amounts.difference(s, List.of())));
        String limitName = e.row().startsWith("8") ? "severeGap" : "gap";
        parameter(limitName).ifPresent(l -> values.put("gapLimit", amounts.gapPoints(l, List.of())));
        if (gap.isEmpty()) {
            return;
        }
        BigDecimal missing = gap.orElseThrow();
        values.put("gap", difference(missing.abs(), limitName));
        if (!e.share() && figure(Figure.GAP_POINTS).isPresent()) {
            values.put("gapShare", amounts.percent(figure(Figure.GAP_POINTS).orElseThrow(), limits(limitName)));
        }
        values.putAll(said(missing.signum()));
    }

    /** What is missing, or by how much the target is passed. */
    private Map<String, String> said(int missing) {
        String side = required.comparison().filter(c -> c == Comparison.EXACTLY).isPresent()
                ? "exact"
                : required.floor() ? "floor" : "ceiling";
        boolean strict = required.comparison().map(Comparison::strict).orElse(false);
        if (missing > 0) {
            return Map.of("missing", texts.text("missing." + side, values));
        }
        if (missing == 0) {
            return strict ? Map.of("missing", texts.text("missing.strict." + side, values)) : Map.of();
        }
        return side.equals("exact") ? Map.of() : Map.of("surplus", texts.text("surplus." + side, values));
    }

    /** With the decimals of the shown value, so that a reader's subtraction gives the same. */
    private String difference(BigDecimal gap, String limitName) {
        Optional<BigDecimal> shown = MeasuredText.shown(e).flatMap(DisplayedNumber::decimal);
        List<BigDecimal> against = new ArrayList<>(List.of(ZERO));
        if (e.share()
                && (e.row().equals("8a") || e.row().equals("8b") || e.row().equals("9b"))) {
            against.addAll(limits(limitName));
        }
        if (e.row().equals("10")) {
            figure(Figure.SMALLEST_GAP).ifPresent(against::add);
        }
        int decimals = Math.max(
                shown.map(Numbers::decimals).orElse(0),
                required.threshold().map(required::shown).map(Numbers::decimals).orElse(0));
        return shown.isEmpty() || decimals > 2
                ? amounts.difference(gap, against)
                : amounts.difference(gap, decimals, against);
    }

    // Path and rest --------------------------------------------------------------------------------------------------

    private void addPath() {
        String limitName = e.row().startsWith("8") ? "severeShortfall" : "shortfall";
        parameter(limitName).ifPresent(l -> values.put("shortfallLimit", amounts.ofOne(l, List.of())));
        figure(Figure.SHORTFALL).ifPresent(s -> values.put("shortfall", amounts.ofOne(s, withZero(limits(limitName)))));
        figure(Figure.STEP_SHORTFALL).ifPresent(s -> values.put("stepShortfall", amounts.ofOne(s, limits(limitName))));
        Optional<BigDecimal> base = figure(Figure.BASE);
        base.ifPresent(b -> values.put("base", amounts.value(b, List.of())));
        Optional<BigDecimal> path = figure(Figure.PATH_VALUE);
        Optional<BigDecimal> observed = figure(Figure.OBSERVED);
        if (path.isEmpty() || observed.isEmpty()) {
            return;
        }
        BigDecimal lead = path.orElseThrow().subtract(observed.orElseThrow());
        BigDecimal behind = required.floor() ? lead : lead.negate();
        values.put("path", amounts.value(path.orElseThrow(), List.of(observed.orElseThrow())));
        values.put("behind", amounts.difference(behind.abs(), List.of(ZERO)));
        required.threshold()
                .ifPresent(t -> values.put(
                        "way", amounts.difference(t.subtract(base.orElse(ZERO)).abs(), List.of())));
    }

    private void addRest() {
        String limitName = e.row().startsWith("8") ? "severeRestExcess" : "restExcess";
        parameter(limitName).ifPresent(l -> values.put("excessLimit", amounts.points(l, List.of())));
        figure(Figure.REST_EXCESS).ifPresent(x -> values.put("excess", amounts.points(x, limits(limitName))));
        figure(Figure.REQUIRED_REST).ifPresent(r -> {
            values.put("rest", amounts.percent(r, List.of(BigDecimal.valueOf(100))));
            String side = required.floor() ? "floor" : "ceiling";
            values.put("restPhrase", texts.text("rest." + side, values));
            values.put("harder", texts.text("harder." + side, values));
        });
        if (e.dataAssumptions().contains(DataAssumption.N_ESTIMATED)) {
            values.put("estimated", texts.text("note.estimatedTotal"));
        }
        List<BigDecimal> thresholds = required.threshold().map(List::of).orElse(List.of());
        figure(Figure.BEST_POSSIBLE).ifPresent(b -> {
            values.put("best", amounts.value(b, thresholds));
            thresholds.forEach(t -> values.put("bestRelation", relation(b.compareTo(t))));
        });
    }

    // Series, time and rule ------------------------------------------------------------------------------------------

    private void addModel() {
        String limitName = probabilityLimit();
        parameter(limitName).ifPresent(l -> values.put("probabilityLimit", amounts.ofOne(l, List.of())));
        figure(Figure.MISS_PROBABILITY)
                .ifPresent(p -> values.put("probability", ModelProbability.text(p, limits(limitName), language)));
        figure(Figure.POINTS).ifPresent(p -> values.put("points", amounts.figures(p)));
        parameter("forecastPoints").ifPresent(p -> values.put("forecastPoints", Numbers.natural(p, language)));
        List<BigDecimal> thresholds = required.threshold().map(List::of).orElse(List.of());
        figure(Figure.PROJECTED).ifPresent(p -> values.put("projected", amounts.value(p, thresholds)));
    }

    private String probabilityLimit() {
        if (e.row().equals("8")) {
            return "severeMissProbability";
        }
        return e.row().equals("9") || rowCase.equals("10.smallModel") ? "missProbability" : "watchMissProbability";
    }

    private void addTime() {
        String limitName = e.row().equals("2")
                ? "milestoneLateShare"
                : e.row().equals("8b") || e.row().equals("9b") ? "lateShare" : "earlyShare";
        parameter(limitName).ifPresent(l -> values.put("elapsedLimit", amounts.ofOne(l, List.of())));
        figure(Figure.ELAPSED).ifPresent(s -> values.put("elapsed", amounts.ofOne(s, limits(limitName))));
        Optional<BigDecimal> reporting = figure(Figure.REPORTING_MONTHS);
        reporting.ifPresent(m -> values.put("reportingMonths", amounts.months(m, List.of())));
        figure(Figure.ELAPSED_MONTHS)
                .ifPresent(m -> values.put(
                        "elapsedMonths",
                        amounts.months(m, reporting.map(List::of).orElse(List.of()))));
    }

    private void addRule() {
        if (!e.parts().isEmpty()) {
            values.put("count", Integer.toString(e.parts().size()));
            values.put("parts", e.parts().stream().map(this::part).collect(Collectors.joining("; ")));
        }
        if (e.findings().isEmpty()) {
            return;
        }
        Finding first = e.findings().get(0);
        values.put("rules", e.findings().stream().map(f -> "“" + f.rule() + "”").collect(Collectors.joining(", ")));
        putUnlessBlank("legalBasis", first.legalBasis());
        putUnlessBlank(
                "operands",
                first.operands().entrySet().stream()
                        .map(o -> Vocabulary.lowerFirst(FigureText.label(o.getKey(), language)) + " "
                                + FigureText.value(o.getKey(), o.getValue(), e, language))
                        .collect(Collectors.joining("; ")));
    }

    private String part(Evaluation part) {
        String value = MeasuredText.number(part, language);
        return part.indicator() + " " + (value.isEmpty() ? "" : value + " – ") + Vocabulary.of(part, language);
    }

    private Optional<BigDecimal> figure(Figure figure) {
        return Optional.ofNullable(e.figures().get(figure.property()));
    }

    private Optional<BigDecimal> parameter(String name) {
        return e.findings().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(e.findings().get(0).thresholds().get(name));
    }

    private List<BigDecimal> limits(String name) {
        return parameter(name).map(List::of).orElse(List.of());
    }

    private static List<BigDecimal> withZero(List<BigDecimal> limits) {
        List<BigDecimal> all = new ArrayList<>(limits);
        all.add(ZERO);
        return all;
    }

    private void putUnlessBlank(String name, String value) {
        if (!value.isBlank()) {
            values.put(name, value);
        }
    }
}

package vn.datchuan.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.datchuan.model.Quantity;
import vn.datchuan.target.Assumption;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Remark;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.Finding;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.RelativeBase;

/**
 * The values that fill the sentences on one evaluation, by name. Each is made when a sentence asks for it; one that does not exist is null. Used once,
 * by one thread.
 */
final class Facts implements Named {

    private static final BigDecimal ZERO = BigDecimal.ZERO;
    private static final int MOST_BASE_DECIMALS = 4;

    private final Evaluation e;
    private final Requirement required;
    private final String rowCase;
    private final Language language;
    private final Texts texts;
    private final Amounts amounts;
    private final Compared compared;
    private final OpenFacts open;
    private final @Nullable String[] known = new String[Name.COUNT];
    /** A bit for each name whose value was made, or found not to exist. */
    private long asked;

    private @Nullable String number;

    Facts(Evaluation e, Requirement required, String rowCase, Language language) {
        this.e = e;
        this.required = required;
        this.rowCase = rowCase;
        this.language = language;
        this.texts = Texts.of(language);
        this.amounts = new Amounts(required, e.share(), language);
        this.compared = new Compared(e);
        this.open = new OpenFacts(e, required, rowCase, language, amounts, compared);
    }

    Evaluation evaluation() {
        return e;
    }

    Requirement required() {
        return required;
    }

    String rowCase() {
        return rowCase;
    }

    @Override
    public @Nullable String get(Name name) {
        int index = name.index();
        if (index < 0) {
            return null;
        }
        if ((asked & 1L << index) == 0) {
            known[index] = make(name.text());
            asked |= 1L << index;
        }
        return known[index];
    }

    private @Nullable String make(String name) {
        return switch (name) {
            case "period" -> Dates.period(e.period(), language);
            case "close" -> Dates.day(e.close(), language);
            case "deadline" -> DueDay.of(e).map(day -> Dates.day(day, language)).orElse(null);
            case "verdict" -> Vocabulary.of(e, language);
            case "reading" -> required.phrase(language);
            case "target" ->
                unlessBlank(Requirement.isProse(e) ? "" : e.target().strip());
            case "part" ->
                unlessBlank(required.subject().isBlank() ? Requirement.partNumber(e) : "“" + required.subject() + "”");
            case "assumptions" -> unlessBlank(assumptions());
            case "threshold" -> required.threshold().isPresent() ? threshold() : null;
            case "reason" -> e.reason().isPresent() ? Vocabulary.of(e.reason().orElseThrow(), language) : null;
            case "basePeriod", "baseValue", "level" -> e.basis().base().isEmpty() ? null : base(name);
            case "asOf", "value", "number", "relation", "unitNote", "note" ->
                e.observed().isEmpty() ? null : measured(name);
            case "units", "smallestGap", "gapLimit", "gap", "gapShare", "missing", "surplus" -> gap(name);
            case "count", "parts" -> e.parts().isEmpty() ? null : compound(name);
            case "rules", "legalBasis", "operands" -> e.findings().isEmpty() ? null : rule(name);
            default -> open.get(name, this);
        };
    }

    private String threshold() {
        return required.amount(required.threshold().orElseThrow(), language);
    }

    /** The base of a relative target and the level that follows from it. */
    private @Nullable String base(String name) {
        if (name.equals("basePeriod")) {
            RelativeBase base = e.basis().base().orElseThrow();
            return Dates.period(base.period(), language);
        }
        BigDecimal base = compared.figure(Figure.RELATIVE_BASE);
        if (base == null) {
            return null;
        }
        if (name.equals("baseValue")) {
            return required.withUnit(Numbers.natural(required.shown(base), MOST_BASE_DECIMALS, language));
        }
        return required.threshold()
                .flatMap(t -> required.comparison().map(c -> required.bound(c, t, language)))
                .orElse(null);
    }

    private String assumptions() {
        if (required.evidence() || e.reading().assumptions().isEmpty()) {
            return "";
        }
        List<Remark<Assumption>> assumptions = e.reading().assumptions();
        if (assumptions.size() == 1) {
            return Vocabulary.ASSUMPTIONS.lowered(assumptions.get(0).code(), language);
        }
        Set<String> words = new LinkedHashSet<>();
        for (Remark<Assumption> assumption : assumptions) {
            words.add(Vocabulary.ASSUMPTIONS.lowered(assumption.code(), language));
        }
        return String.join("; ", words);
    }

    private @Nullable String measured(String name) {
        return switch (name) {
            case "asOf" -> Dates.day(e.observed().orElseThrow().asOf(), language);
            case "value" -> unlessBlank(MeasuredText.of(e, number(), language));
            case "number" -> unlessBlank(number());
            case "relation" -> measuredRelation();
            case "unitNote" ->
                e.dataAssumptions().contains(DataAssumption.VALUE_UNIT_ASSUMED)
                        ? Vocabulary.DATA_ASSUMPTIONS.lowered(DataAssumption.VALUE_UNIT_ASSUMED, language)
                        : null;
            default -> e.flags().contains(Flag.ROUNDING_BORDERLINE) ? texts.text("note.rounding") : null;
        };
    }

    /** Empty where there is none. */
    private String number() {
        if (number == null) {
            number = MeasuredText.number(e, required, language);
        }
        return number;
    }

    private @Nullable String measuredRelation() {
        Optional<Quantity> exact = MeasuredText.quantity(e);
        return exact.isPresent() && required.threshold().isPresent()
                ? texts.relation(
                        exact.orElseThrow().compareTo(required.threshold().orElseThrow()))
                : null;
    }

    // The gap --------------------------------------------------------------------------------------------------------

    private @Nullable String gap(String name) {
        BigDecimal gap = compared.figure(Figure.GAP);
        String limitName = e.row().startsWith("8") ? "severeGap" : "gap";
        switch (name) {
            case "units" -> {
                BigDecimal units = compared.figure(Figure.UNITS_NEEDED);
                return units == null || units.signum() <= 0 ? null : amounts.cases(units);
            }
            case "smallestGap" -> {
                BigDecimal smallest = compared.figure(Figure.SMALLEST_GAP);
                return smallest == null ? null : amounts.difference(smallest, List.of());
            }
            case "gapLimit" -> {
                BigDecimal limit = compared.parameter(limitName);
                return limit == null ? null : amounts.gapPoints(limit, List.of());
            }
            case "gap" -> {
                return gap == null ? null : difference(gap.abs(), limitName);
            }
            case "gapShare" -> {
                BigDecimal points = compared.figure(Figure.GAP_POINTS);
                return gap == null || e.share() || points == null
                        ? null
                        : amounts.percent(points, compared.limits(limitName));
            }
            default -> {
                return gap == null ? null : said(name.equals("missing"), gap.signum());
            }
        }
    }

    /** What is missing, or by how much the target is passed. */
    private @Nullable String said(boolean lack, int missing) {
        if (lack ? missing < 0 : missing >= 0) {
            return null;
        }
        String side = required.comparison().filter(c -> c == Comparison.EXACTLY).isPresent()
                ? "exact"
                : required.floor() ? "floor" : "ceiling";
        if (!lack) {
            return side.equals("exact") ? null : texts.text("surplus." + side, this);
        }
        if (missing > 0) {
            return texts.text("missing." + side, this);
        }
        boolean strict = required.comparison().map(Comparison::strict).orElse(false);
        return strict ? texts.text("missing.strict." + side, this) : null;
    }

    /** With the decimals of the shown value, so that a reader's subtraction gives the same. */
    private String difference(BigDecimal gap, String limitName) {
        Optional<BigDecimal> shown = MeasuredText.shown(e, required).flatMap(DisplayedNumber::decimal);
        List<BigDecimal> against = new ArrayList<>(2);
        against.add(ZERO);
        if (e.share()
                && (e.row().equals("8a") || e.row().equals("8b") || e.row().equals("9b"))) {
            against.addAll(compared.limits(limitName));
        }
        BigDecimal smallest = e.row().equals("10") ? compared.figure(Figure.SMALLEST_GAP) : null;
        if (smallest != null) {
            against.add(smallest);
        }
        int decimals = Math.max(
                shown.map(Numbers::decimals).orElse(0),
                required.threshold().map(required::shown).map(Numbers::decimals).orElse(0));
        return shown.isEmpty() || decimals > 2
                ? amounts.difference(gap, against)
                : amounts.difference(gap, decimals, against);
    }

    // Rule -----------------------------------------------------------------------------------------------------------

    private String compound(String name) {
        return name.equals("count")
                ? Integer.toString(e.parts().size())
                : e.parts().stream().map(this::part).collect(Collectors.joining("; "));
    }

    private @Nullable String rule(String name) {
        Finding first = e.findings().get(0);
        return switch (name) {
            case "rules" -> e.findings().stream().map(f -> "“" + f.rule() + "”").collect(Collectors.joining(", "));
            case "legalBasis" -> unlessBlank(first.legalBasis());
            default ->
                unlessBlank(first.operands().entrySet().stream()
                        .map(o -> Vocabulary.lowerFirst(FigureText.label(o.getKey(), language)) + " "
                                + FigureText.value(o.getKey(), o.getValue(), e, language))
                        .collect(Collectors.joining("; ")));
        };
    }

    private String part(Evaluation part) {
        String value = MeasuredText.number(part, Requirement.of(part), language);
        return part.indicator() + " " + (value.isEmpty() ? "" : value + " – ") + Vocabulary.of(part, language);
    }

    private static @Nullable String unlessBlank(String value) {
        return value.isBlank() ? null : value;
    }
}

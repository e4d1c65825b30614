package vn.datchuan.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.InUnit;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Rating;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.MeasuredValue.ReportedChange;
import vn.datchuan.model.Observation;
import vn.datchuan.model.Quantity;
import vn.datchuan.target.Comparison;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.NotAssessedReason;

/** The figure that counted, as it is shown: never so rounded that it contradicts the verdict. */
public final class MeasuredText {

    private static final String NOTHING = "–";

    private MeasuredText() {}

    /**
     * With its unit, a ratio with its parts: "75,0% (675/900)"; of a compound target those of its parts: "#1 100% · #2 99,3%". Empty where no figure
     * counted or the reported ones contradict each other.
     */
    public static String of(Evaluation e, Language language) {
        return of(e, number(e, Requirement.of(e), language), language);
    }

    /**
     * The same.
     *
     * @param number of the evaluation
     */
    static String of(Evaluation e, String number, Language language) {
        if (!e.parts().isEmpty()
                && e.parts().stream().anyMatch(p -> !number(p, language).isEmpty())) {
            return e.parts().stream().map(p -> ofPart(p, language)).collect(Collectors.joining(" · "));
        }
        if (!number.isEmpty()
                && e.observed().orElseThrow().value() instanceof Ratio r
                && r.denominator().signum() > 0) {
            return number + " (" + parts(reported(e).orElse(r), language) + ")";
        }
        return number;
    }

    /** Numerator and denominator as they were reported. */
    private static Optional<Ratio> reported(Evaluation e) {
        MeasuredValue value = e.observed().orElseThrow().reported();
        MeasuredValue amount = value instanceof InUnit u ? u.amount() : value;
        return amount instanceof Ratio r ? Optional.of(r) : Optional.empty();
    }

    private static String ofPart(Evaluation part, Language language) {
        String number = number(part, language);
        return "#" + Requirement.partNumber(part) + " " + (number.isEmpty() ? NOTHING : number);
    }

    /** Two values of one date contradict each other, so that none is the measured one. */
    public static boolean isConflicting(Evaluation e) {
        return e.reason().filter(r -> r == NotAssessedReason.CONFLICTING).isPresent()
                || e.observed().filter(Observation::conflicting).isPresent();
    }

    /** Not judged for want of a figure of the whole period, though an earlier one is known. */
    static boolean isPartOfThePeriod(Evaluation e) {
        return e.reason().filter(r -> r == NotAssessedReason.NO_DATA).isPresent()
                && e.observed()
                        .filter(o -> !(o.value() instanceof MeasuredValue.Missing))
                        .isPresent();
    }

    /** Without the parts of a ratio. */
    static String number(Evaluation e, Language language) {
        return number(e, Requirement.of(e), language);
    }

    static String number(Evaluation e, Requirement requirement, Language language) {
        return e.observed().isEmpty() || isConflicting(e)
                ? ""
                : text(e, requirement, e.observed().orElseThrow().value(), language);
    }

    private static String text(Evaluation e, Requirement requirement, MeasuredValue value, Language language) {
        Optional<DisplayedNumber> shown = shown(e, requirement);
        if (shown.isPresent()) {
            return requirement.withUnit(shown.orElseThrow().text(language));
        }
        if (value instanceof Ratio r) {
            return parts(r, language);
        }
        if (value instanceof Bounded b) {
            return bounds(b, requirement, language);
        }
        if (value instanceof Rating r) {
            return "“" + r.text() + "”";
        }
        if (value instanceof InUnit u) {
            return inUnit(u, language);
        }
        if (value instanceof ReportedChange c) {
            return Numbers.natural(c.size(), language) + " " + c.unit();
        }
        return Texts.of(language)
                .text(value instanceof MeasuredValue.NotApplicable ? "value.notApplicable" : "value.missing");
    }

    /** The shown number of a value that is one. */
    static Optional<DisplayedNumber> shown(Evaluation e, Requirement required) {
        Optional<Quantity> exact = quantity(e);
        if (exact.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> thresholds = required.threshold().isPresent()
                ? List.of(required.shown(required.threshold().orElseThrow()))
                : List.of();
        return Optional.of(DisplayedNumber.of(required.shown(exact.orElseThrow()), thresholds, decimals(e, required)));
    }

    /** The exact value; empty for one that is no number. */
    static Optional<Quantity> quantity(Evaluation e) {
        if (e.observed().isEmpty() || isConflicting(e)) {
            return Optional.empty();
        }
        MeasuredValue value = e.observed().orElseThrow().value();
        if (value instanceof Numeric n) {
            return Optional.of(Quantity.of(n.value()));
        }
        if (value instanceof Ratio r && r.denominator().signum() > 0) {
            return Optional.of(
                    e.share()
                            ? Quantity.percent(r.numerator(), r.denominator())
                            : new Quantity(r.numerator(), r.denominator()));
        }
        return Optional.empty();
    }

    /** As many as were reported; of a ratio, one. */
    private static int decimals(Evaluation e, Requirement required) {
        if (!(e.observed().orElseThrow().value() instanceof Numeric n)) {
            return 1;
        }
        return required.scale() == 0 ? Math.max(0, n.value().scale()) : Numbers.decimals(required.shown(n.value()));
    }

    /** As it was reported, because it could not be brought to the target's unit. */
    private static String inUnit(InUnit u, Language language) {
        String amount = u.amount() instanceof Numeric n
                ? Numbers.natural(n.value(), language)
                : u.amount() instanceof Ratio r ? parts(r, language) : bounds((Bounded) u.amount(), language);
        return u.unit().text().equals("%") ? amount + "%" : (amount + " " + u.unit()).strip();
    }

    private static String bounds(Bounded b, Language language) {
        String equal = b.inclusive() ? "=" : "";
        return b.lower().map(l -> ">" + equal + Numbers.natural(l, language)).orElse("")
                + b.upper().map(u -> "<" + equal + Numbers.natural(u, language)).orElse("");
    }

    private static String parts(Ratio r, Language language) {
        return Numbers.natural(r.numerator(), language) + "/" + Numbers.natural(r.denominator(), language);
    }

    private static String bounds(Bounded b, Requirement requirement, Language language) {
        List<String> both = new ArrayList<>(2);
        b.lower()
                .ifPresent(l -> both.add(
                        requirement.bound(b.inclusive() ? Comparison.AT_LEAST : Comparison.MORE_THAN, l, language)));
        b.upper()
                .ifPresent(u -> both.add(
                        requirement.bound(b.inclusive() ? Comparison.AT_MOST : Comparison.LESS_THAN, u, language)));
        return String.join(", ", both);
    }
}

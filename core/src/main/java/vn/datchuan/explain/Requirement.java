package vn.datchuan.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.model.Quantity;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.TargetReading;
import vn.datchuan.verdict.Basis;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.RelativeBase;

/**
 * What an evaluation held the value against (yêu cầu): the criterion of its reading, or of its part of a compound one, with the unit.
 *
 * @param evidence judged on evidence, not on a number
 * @param comparison of the bound that was compared; empty where the reading names none
 * @param threshold that was compared
 * @param unit "%" for shares, else the unit in which the plan prints its figures; empty for a bare count
 * @param scale one of that unit is 10 to this power of the unit in which figures are computed: 6 for "triệu đồng"
 * @param subject printed words of the part; empty for a whole target
 */
public record Requirement(
        Criterion criterion,
        boolean evidence,
        boolean maintained,
        Optional<Comparison> comparison,
        Optional<BigDecimal> threshold,
        String unit,
        int scale,
        String subject) {

    private static final Words<Comparison> BOUNDS = new Words<>("require.", Comparison.values());
    private static final String PERCENT = "%";
    private static final String PERMILLE = "‰";
    private static final String COMPARED_WITH = "so với ";

    public static Requirement of(Evaluation e) {
        TargetReading reading = e.reading();
        Optional<Criterion.Part> part = part(e);
        Criterion criterion = part.map(Criterion.Part::criterion).orElse(reading.criterion());
        boolean numeric = criterion instanceof Criterion.Threshold || criterion instanceof Criterion.Between;
        Basis basis = e.basis();
        boolean level =
                criterion instanceof Criterion.Change && basis.shown().text().isEmpty();
        String read = level || reading.conditions().isEmpty()
                ? ""
                : reading.conditions().get(0).unit();
        String printed = level ? "" : part.map(Criterion.Part::unit).orElse(read);
        Optional<Comparison> derived = criterion instanceof Criterion.Change c
                ? Optional.of(basis.base()
                        .flatMap(RelativeBase::comparison)
                        .orElse(c.size().comparison()))
                : Optional.empty();
        Optional<BigDecimal> compared = Optional.ofNullable(e.figures().get(Figure.THRESHOLD.property()));
        Optional<Criterion.Threshold> bound = bound(criterion, compared);
        return new Requirement(
                criterion,
                criterion instanceof Criterion.Achieved
                        || e.task() && !numeric
                        || e.row().equals("2"),
                reading.maintained(),
                bound.map(Criterion.Threshold::comparison).or(() -> derived),
                compared.or(() -> bound.map(Criterion.Threshold::value)),
                e.share()
                        ? PERCENT
                        : basis.shown().text().isEmpty()
                                ? printed
                                : basis.shown().text(),
                e.share() ? 0 : basis.shown().exponent() - basis.unit().exponent(),
                part.map(Criterion.Part::subject).orElse(""));
    }

    /** The target is the indicator's name itself, a sentence with the requirement in it. */
    public static boolean isProse(Evaluation e) {
        return !e.task() && !e.target().isBlank() && SameWords.are(e.target(), e.name());
    }

    /** Number of a part as printed in its code: {@code 2} for {@code V.1#2}; empty for a whole target. */
    static String partNumber(Evaluation e) {
        int hash = e.indicator().lastIndexOf('#');
        return hash < 0 ? "" : e.indicator().substring(hash + 1);
    }

    /** What a part of a compound target is called: its printed words, or "phần 2". */
    public static String partName(Evaluation part, Language language) {
        String subject = of(part).subject();
        return subject.isBlank() ? Texts.of(language).text("value.part", Map.of("number", partNumber(part))) : subject;
    }

    /** More is wanted; also where the reading does not say. */
    boolean floor() {
        return comparison.map(c -> !c.ceiling()).orElse(true);
    }

    /** A computed number in the unit that is shown. */
    BigDecimal shown(BigDecimal number) {
        return scale == 0 ? number : number.movePointLeft(scale);
    }

    Quantity shown(Quantity number) {
        return scale == 0 ? number : new Quantity(number.numerator().movePointLeft(scale), number.denominator());
    }

    /** A computed number with the unit, in full: "48 triệu đồng". */
    String amount(BigDecimal number, Language language) {
        return withUnit(Numbers.natural(shown(number), language));
    }

    /** A number with the unit: "80%", "12 hồ sơ". */
    String withUnit(String number) {
        if (unit.isEmpty() || unit.equals(PERCENT) || unit.equals(PERMILLE)) {
            return number + unit;
        }
        return number + " " + unit;
    }

    /** How the target was read: "từ 80% trở lên". */
    public String phrase(Language language) {
        String phrase = evidence ? Texts.of(language).text("require.evidence") : phrase(criterion, language);
        return maintained && !evidence && !(criterion instanceof Criterion.Inherited)
                ? Texts.of(language).text("require.maintained", Named.of("phrase", phrase))
                : phrase;
    }

    private String phrase(Criterion read, Language language) {
        Texts texts = Texts.of(language);
        if (read instanceof Criterion.Threshold t) {
            return bound(t.comparison(), t.value(), language);
        }
        if (read instanceof Criterion.Between b) {
            return between(b, language);
        }
        if (read instanceof Criterion.Change c) {
            return change(c, language);
        }
        if (read instanceof Criterion.AllOf all) {
            return texts.text(
                    "require.compound",
                    Map.of("count", Integer.toString(all.parts().size())));
        }
        if (read instanceof Criterion.Inherited) {
            Map<String, String> values = new HashMap<>();
            threshold.ifPresent(t -> values.put("value", amount(t, language)));
            return texts.text("require.inherited", values);
        }
        if (read instanceof Criterion.Achieved) {
            return texts.text("require.evidence");
        }
        return texts.text(read instanceof Criterion.NotSet ? "require.unset" : "require.unread");
    }

    private String between(Criterion.Between b, Language language) {
        if (!b.lower().comparison().strict() && !b.upper().comparison().strict()) {
            return Texts.of(language)
                    .text(
                            "require.between",
                            Map.of(
                                    "lower", amount(b.lower().value(), language),
                                    "upper", amount(b.upper().value(), language)));
        }
        List<String> both = new ArrayList<>(2);
        both.add(bound(b.lower().comparison(), b.lower().value(), language));
        both.add(bound(b.upper().comparison(), b.upper().value(), language));
        return String.join(", ", both);
    }

    private String change(Criterion.Change c, Language language) {
        Map<String, String> values = new HashMap<>();
        String number = Numbers.natural(c.size().value(), language);
        boolean ofLevel = !c.unit().isEmpty() && unit.endsWith(c.unit()) && !unit.equals(PERCENT);
        String size = ofLevel
                ? amount(c.size().value(), language)
                : c.unit().isEmpty() || c.unit().equals(PERCENT) ? number + c.unit() : number + " " + c.unit();
        values.put("size", sized(c.size().comparison(), size, language));
        if (!c.base().isEmpty()) {
            boolean prefixed = c.base().regionMatches(true, 0, COMPARED_WITH, 0, COMPARED_WITH.length());
            values.put("base", prefixed ? c.base().substring(COMPARED_WITH.length()) : c.base());
        }
        boolean times = c.unit().equals("lần") && comparison.isPresent() && threshold.isPresent();
        return Texts.of(language)
                .text("require." + (times ? "TIMES" : c.direction().name()), values);
    }

    String bound(Comparison words, BigDecimal value, Language language) {
        return sized(words, amount(value, language), language);
    }

    private static String sized(Comparison words, String value, Language language) {
        return BOUNDS.text(words, language, Named.of("value", value));
    }

    private static Optional<Criterion.Threshold> bound(Criterion criterion, Optional<BigDecimal> compared) {
        if (criterion instanceof Criterion.Threshold t) {
            return Optional.of(t);
        }
        if (criterion instanceof Criterion.Between b) {
            boolean upper =
                    compared.filter(c -> c.compareTo(b.upper().value()) == 0).isPresent();
            return Optional.of(upper ? b.upper() : b.lower());
        }
        return Optional.empty();
    }

    /** The part that the code names: {@code V.1#2} is the second. */
    private static Optional<Criterion.Part> part(Evaluation e) {
        String number = partNumber(e);
        if (number.isEmpty() || !(e.reading().criterion() instanceof Criterion.AllOf all)) {
            return Optional.empty();
        }
        for (int i = 0; i < all.parts().size(); i++) {
            if (number.equals(Integer.toString(i + 1))) {
                return Optional.of(all.parts().get(i));
            }
        }
        return Optional.empty();
    }
}

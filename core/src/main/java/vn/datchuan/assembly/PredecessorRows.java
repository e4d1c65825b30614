package vn.datchuan.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.InUnit;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Observation;
import vn.datchuan.plan.UnitEvent;
import vn.datchuan.plan.UnitEvent.Comparable;
import vn.datchuan.plan.UnitLineage;

/**
 * Takes figures that were reported for units over to the units that came from them (số liệu của đơn vị trước sắp xếp), as far as they are comparable:
 * all of a renamed unit; of merged units the sum of what adds up, where all of them reported it for the same span and day; of a split unit nothing,
 * unless its plan says that shares and rates may stand for its parts. Exact. Used for one plan and as-of date; not thread-safe.
 */
public final class PredecessorRows {

    private final String plan;
    private final UnitLineage lineage;
    private final Map<String, Map<String, List<Measurement>>> own;
    private final Map<String, Additivity> additivity = new TreeMap<>();
    private final LocalDate asOf;
    private final TreeSet<Problem> problems = new TreeSet<>();

    /**
     * Prepares for one plan.
     *
     * @param own rows of the plan by unit and code
     * @param cases of the plan, which say of each code whether its figures add up
     */
    public PredecessorRows(
            String plan,
            UnitLineage lineage,
            Map<String, Map<String, List<Measurement>>> own,
            List<PlannedCase> cases,
            LocalDate asOf) {
        this.plan = plan;
        this.lineage = lineage;
        this.own = own;
        this.asOf = asOf;
        for (PlannedCase planned : cases) {
            for (JudgedTarget part : planned.parts()) {
                additivity.merge(part.identity().indicator(), Additivity.of(part), Additivity::weaker);
            }
        }
    }

    /** The last day that a row speaks of, as its figure would be dated. */
    public static LocalDate closing(Measurement m, LocalDate asOf) {
        if (m.asOf().isPresent()) {
            return m.asOf().orElseThrow();
        }
        return m.period().end().isBefore(asOf) ? m.period().end() : asOf;
    }

    /** Rows for a unit, by code, from the units before it; those that it reported itself are not among them. */
    public Map<String, List<Measurement>> of(String unit) {
        Map<String, List<Measurement>> taken = new HashMap<>();
        Optional<UnitEvent> begin = lineage.beginOf(unit);
        if (begin.isEmpty() || begin.orElseThrow().date().isAfter(asOf)) {
            return taken;
        }
        UnitEvent event = begin.orElseThrow();
        if (event.comparable() == Comparable.NONE) {
            return taken;
        }
        List<Map<String, List<Measurement>>> before =
                new ArrayList<>(event.from().size());
        for (String predecessor : event.from()) {
            before.add(before(predecessor, event.date()));
        }
        for (String code : additivity.keySet()) {
            List<Measurement> rows = withoutOwn(unit, code, rows(unit, code, event, before));
            if (!rows.isEmpty()) {
                taken.put(code, rows);
            }
        }
        return taken;
    }

    /** Contradictions that kept figures from being added. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** All rows of a unit that end before a day, its own and those it took over itself. */
    private Map<String, List<Measurement>> before(String unit, LocalDate day) {
        Map<String, List<Measurement>> all = of(unit);
        for (Map.Entry<String, List<Measurement>> ofCode :
                own.getOrDefault(unit, Map.of()).entrySet()) {
            List<Measurement> rows = new ArrayList<>(all.getOrDefault(ofCode.getKey(), List.of()));
            for (Measurement m : ofCode.getValue()) {
                if (closing(m, asOf).isBefore(day)) {
                    rows.add(m);
                }
            }
            all.put(ofCode.getKey(), rows);
        }
        return all;
    }

    private List<Measurement> rows(
            String unit, String code, UnitEvent event, List<Map<String, List<Measurement>>> before) {
        Additivity adds = additivity.getOrDefault(code, Additivity.NONE);
        if (event.kind() == UnitEvent.Kind.MERGED) {
            return sums(unit, code, event, before, adds);
        }
        List<Measurement> rows = new ArrayList<>();
        for (Measurement m : before.get(0).getOrDefault(code, List.of())) {
            boolean taken = event.kind() == UnitEvent.Kind.RENAMED
                    ? event.comparable() == Comparable.LEVEL || adds == Additivity.FLOW || m.value() instanceof Ratio
                    : adds == Additivity.NONE;
            if (taken) {
                rows.add(new Measurement(
                        unit,
                        Optional.of(plan),
                        code,
                        m.period(),
                        m.value(),
                        m.asOf(),
                        m.knownOn(),
                        m.status(),
                        m.exact(),
                        m.source(),
                        m.note(),
                        m.place()));
            }
        }
        return rows;
    }

    private List<Measurement> sums(
            String unit, String code, UnitEvent event, List<Map<String, List<Measurement>>> before, Additivity adds) {
        List<List<Observation>> figures = new ArrayList<>(before.size());
        for (Map<String, List<Measurement>> ofUnit : before) {
            figures.add(KnownFigures.at(asOf, ofUnit.getOrDefault(code, List.of())));
        }
        boolean numbers = adds == Additivity.FLOW || adds == Additivity.COUNT && event.comparable() == Comparable.LEVEL;
        List<Measurement> sums = new ArrayList<>();
        for (Observation first : figures.get(0)) {
            List<Observation> terms = new ArrayList<>(figures.size());
            for (List<Observation> ofUnit : figures) {
                Observation like = like(first, ofUnit);
                if (like != null) {
                    terms.add(like);
                }
            }
            if (terms.size() == figures.size()) {
                Optional<Measurement> sum = sum(unit, code, terms, numbers);
                if (sum.isPresent()) {
                    sums.add(sum.orElseThrow());
                }
            }
        }
        return sums;
    }

    private static @Nullable Observation like(Observation figure, List<Observation> figures) {
        for (Observation other : figures) {
            if (other.span().sameSpan(figure.span()) && other.asOf().equals(figure.asOf())) {
                return other;
            }
        }
        return null;
    }

    /** Empty where the values do not add up, or contradict each other. */
    private Optional<Measurement> sum(String unit, String code, List<Observation> terms, boolean numbers) {
        Observation first = terms.get(0);
        MeasuredValue total = first.value();
        FigureStatus status = first.status();
        boolean exact = first.exact();
        boolean dated = !first.dateAssumed();
        boolean conflicting = first.conflicting();
        for (Observation term : terms.subList(1, terms.size())) {
            Optional<MeasuredValue> added = add(total, term.value(), numbers);
            if (added.isEmpty()) {
                return Optional.empty();
            }
            total = added.orElseThrow();
            status = term.status().compareTo(status) > 0 ? term.status() : status;
            exact &= term.exact();
            dated &= !term.dateAssumed();
            conflicting |= term.conflicting();
        }
        if (conflicting) {
            problems.add(new Problem(
                    Place.NONE,
                    "values of " + code + " for " + first.span().label() + " contradict each other, so unit \"" + unit
                            + "\" takes over none",
                    "one value for each unit before the merger"));
            return Optional.empty();
        }
        return Optional.of(new Measurement(
                unit,
                Optional.of(plan),
                code,
                first.span(),
                total,
                dated ? Optional.of(first.asOf()) : Optional.empty(),
                Optional.empty(),
                status,
                exact,
                "",
                "",
                Place.NONE));
    }

    private static Optional<MeasuredValue> add(MeasuredValue a, MeasuredValue b, boolean numbers) {
        if (a instanceof Ratio x && b instanceof Ratio y) {
            return Optional.of(
                    new Ratio(x.numerator().add(y.numerator()), x.denominator().add(y.denominator())));
        }
        if (numbers && a instanceof Numeric x && b instanceof Numeric y) {
            return Optional.of(new Numeric(x.value().add(y.value())));
        }
        if (a instanceof InUnit x && b instanceof InUnit y && x.unit().means(y.unit())) {
            boolean addable = x.amount() instanceof Ratio || Additivity.addsUp(x.unit());
            Optional<MeasuredValue> amount = addable ? add(x.amount(), y.amount(), numbers) : Optional.empty();
            return amount.isEmpty() ? Optional.empty() : Optional.of(new InUnit(amount.orElseThrow(), x.unit()));
        }
        return Optional.empty();
    }

    /** What the unit reported itself for the same span and day counts alone. */
    private List<Measurement> withoutOwn(String unit, String code, List<Measurement> rows) {
        List<Measurement> ownRows = own.getOrDefault(unit, Map.of()).getOrDefault(code, List.of());
        if (ownRows.isEmpty() || rows.isEmpty()) {
            return rows;
        }
        List<Measurement> kept = new ArrayList<>(rows.size());
        for (Measurement m : rows) {
            boolean reported = false;
            for (Measurement other : ownRows) {
                reported |= other.period().sameSpan(m.period())
                        && closing(other, asOf).equals(closing(m, asOf));
            }
            if (!reported) {
                kept.add(m);
            }
        }
        return kept;
    }
}

package vn.datchuan.plan;

import java.util.List;
import java.util.Optional;
import vn.datchuan.model.Direction;
import vn.datchuan.target.Condition;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.Criterion.Threshold;
import vn.datchuan.target.Deadline;
import vn.datchuan.target.TargetReading;

/**
 * Compares two readings of one indicator: does whatever meets the first meet the second too? A range is compared by the end that binds.
 *
 * @param order of the first to the second
 * @param why they cannot be compared; empty if they can
 */
record Strictness(Order order, String why) {

    /** How much one target asks for beside another. */
    enum Order {
        AT_LEAST_AS_STRICT,
        WEAKER,
        NOT_COMPARABLE
    }

    private static final Strictness STRICT = new Strictness(Order.AT_LEAST_AS_STRICT, "");
    private static final Strictness WEAKER = new Strictness(Order.WEAKER, "");

    static Strictness of(TargetReading first, TargetReading second, Direction direction) {
        if (second.criterion() instanceof Criterion.NotSet) {
            return STRICT;
        }
        if (first.criterion() instanceof Criterion.NotSet) {
            return WEAKER;
        }
        Strictness criteria = criteria(first, second, direction);
        return criteria.order == Order.AT_LEAST_AS_STRICT ? deadlines(first.deadline(), second.deadline()) : criteria;
    }

    private static Strictness criteria(TargetReading first, TargetReading second, Direction direction) {
        if (!units(first).equals(units(second))) {
            return not("their units are \"" + units(first) + "\" and \"" + units(second) + "\"");
        }
        return criteria(first.criterion(), second.criterion(), direction);
    }

    private static Strictness criteria(Criterion first, Criterion second, Direction direction) {
        if (first instanceof Criterion.Inherited && second instanceof Criterion.Inherited) {
            return STRICT;
        }
        if (first instanceof Criterion.Achieved a && second instanceof Criterion.Achieved b) {
            return a.words().equals(b.words()) ? STRICT : not("both are judged on evidence of different words");
        }
        if (first instanceof Criterion.Change a && second instanceof Criterion.Change b) {
            boolean same = a.direction() == b.direction()
                    && a.base().equals(b.base())
                    && a.unit().equals(b.unit());
            return same ? bounds(a.size(), b.size()) : not("they are changes of different sorts");
        }
        if (first instanceof Criterion.AllOf a && second instanceof Criterion.AllOf b) {
            return parts(a.parts(), b.parts(), direction);
        }
        Optional<Threshold> a = binding(first, direction);
        Optional<Threshold> b = binding(second, direction);
        if (a.isEmpty() || b.isEmpty()) {
            return not("they are of different sorts");
        }
        return bounds(a.orElseThrow(), b.orElseThrow());
    }

    private static Optional<Threshold> binding(Criterion criterion, Direction direction) {
        if (criterion instanceof Threshold threshold) {
            return Optional.of(threshold);
        }
        if (criterion instanceof Criterion.Between between) {
            return Optional.of(direction == Direction.HIGHER ? between.lower() : between.upper());
        }
        return Optional.empty();
    }

    private static Strictness bounds(Threshold first, Threshold second) {
        boolean floors = first.comparison().floor() && second.comparison().floor();
        boolean ceilings = first.comparison().ceiling() && second.comparison().ceiling();
        int order = first.value().compareTo(second.value());
        if (floors || ceilings) {
            int further = floors ? order : -order;
            boolean looser = order == 0
                    && second.comparison().strict()
                    && !first.comparison().strict();
            return further < 0 || looser ? WEAKER : STRICT;
        }
        boolean fixed = !first.comparison().floor() && !first.comparison().ceiling();
        if (fixed) {
            return second.comparison().holds(order) ? STRICT : WEAKER;
        }
        boolean secondFixed =
                !second.comparison().floor() && !second.comparison().ceiling();
        return secondFixed ? WEAKER : not("one is a floor, the other a ceiling");
    }

    private static Strictness parts(List<Criterion.Part> first, List<Criterion.Part> second, Direction direction) {
        if (first.size() != second.size()) {
            return not("they have " + first.size() + " and " + second.size() + " parts");
        }
        Strictness worst = STRICT;
        for (int i = 0; i < first.size(); i++) {
            if (!first.get(i).subject().equals(second.get(i).subject())) {
                return not("their parts " + (i + 1) + " speak of different things");
            }
            Strictness part = criteria(first.get(i).criterion(), second.get(i).criterion(), direction);
            worst = part.order.compareTo(worst.order) > 0 ? part : worst;
        }
        return worst;
    }

    private static Strictness deadlines(Optional<Deadline> first, Optional<Deadline> second) {
        if (second.isEmpty()) {
            return STRICT;
        }
        if (first.isEmpty()) {
            return not("only one has a deadline");
        }
        return first.orElseThrow().to().isAfter(second.orElseThrow().to()) ? WEAKER : STRICT;
    }

    /** Unit and "per" of every condition, in order. */
    private static String units(TargetReading reading) {
        StringBuilder units = new StringBuilder();
        for (Condition condition : reading.conditions()) {
            units.append(units.length() == 0 ? "" : ", ").append(condition.unit());
            units.append(condition.per().isEmpty() ? "" : "/" + condition.per());
        }
        return units.toString();
    }

    private static Strictness not(String why) {
        return new Strictness(Order.NOT_COMPARABLE, why);
    }
}

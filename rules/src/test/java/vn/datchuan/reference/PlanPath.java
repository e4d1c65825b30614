package vn.datchuan.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The level a plan expects on each day: straight, in elapsed months, from node to node.
 *
 * @param nodes by time; before the first its level holds
 * @param span distance from base to target, by which shortfalls are divided
 */
record PlanPath(Months window, List<Node> nodes, Fraction span) {

    record Node(Fraction months, Fraction level) {}

    static Optional<PlanPath> of(Situation situation) {
        if (situation.subject().target().maintained() || situation.criterion().equality()) {
            return Optional.empty();
        }
        Fraction target = situation.criterion().threshold();
        if (situation.is("flow")) {
            List<Node> nodes = List.of(new Node(Fraction.ZERO, Fraction.ZERO), end(situation));
            return target.signum() == 0 || situation.isLaterColumn()
                    ? Optional.empty()
                    : Optional.of(new PlanPath(situation.window(), nodes, target.abs()));
        }
        if (Base.isAtTarget(situation)) {
            return Optional.empty();
        }
        return Base.of(situation)
                .map(base -> new PlanPath(
                        situation.window(),
                        throughSteps(situation, new Node(Fraction.ZERO, base)),
                        target.minus(base).abs()));
    }

    /** The official path from a step on, divided by the distance still to go from where that step was missed. */
    static PlanPath remaining(Situation situation, ReferenceStep step, Fraction distance) {
        return new PlanPath(situation.window(), throughSteps(situation, node(situation, step)), distance);
    }

    private static List<Node> throughSteps(Situation situation, Node first) {
        List<Node> nodes = new ArrayList<>(List.of(first));
        for (ReferenceStep step : situation.subject().steps()) {
            if (step.target().isNumeric()) {
                Node node = node(situation, step);
                if (node.months().exceeds(first.months())) {
                    nodes.add(node);
                }
            }
        }
        nodes.add(end(situation));
        return nodes;
    }

    private static Node node(Situation situation, ReferenceStep step) {
        Criterion criterion = Criterion.of(step.target(), situation.subject().direction());
        return new Node(situation.window().elapsed(step.end()), criterion.threshold());
    }

    private static Node end(Situation situation) {
        return new Node(
                Fraction.of(situation.window().length()), situation.criterion().threshold());
    }

    Fraction levelOn(LocalDate day) {
        Fraction months = window.elapsed(day);
        Node from = nodes.get(0);
        for (Node to : nodes.subList(1, nodes.size())) {
            if (!months.exceeds(to.months())) {
                return months.exceeds(from.months()) ? between(from, to, months) : from.level();
            }
            from = to;
        }
        return from.level();
    }

    private static Fraction between(Node from, Node to, Fraction months) {
        Fraction part = months.minus(from.months()).dividedBy(to.months().minus(from.months()));
        return from.level().plus(part.times(to.level().minus(from.level())));
    }

    /** Behind the path, as a share of the span; negative where ahead of it. */
    Fraction shortfall(LocalDate day, Fraction value, int direction) {
        return levelOn(day).minus(value).times(direction).dividedBy(span);
    }
}

package vn.datchuan.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.io.Node;
import vn.datchuan.model.Direction;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedIndicator;

/**
 * What the analysis of rules needs to know of their pack.
 *
 * @param parameters values of {@code policy.number}, as far as they are known
 * @param directions of the indicators of its plan, by code
 * @param layer as the manifest writes it; empty if it does not
 * @param policy name of the policy that the pack holds; empty if it holds none
 * @param forecast the policy judges open windows
 */
record RuleAnalysisPack(
        Map<String, BigDecimal> parameters,
        Map<String, Direction> directions,
        String layer,
        String policy,
        boolean forecast) {

    RuleAnalysisPack {
        parameters = new TreeMap<>(parameters);
        directions = new TreeMap<>(directions);
    }

    static RuleAnalysisPack of(CheckedPack pack) {
        Map<String, BigDecimal> parameters = new TreeMap<>();
        for (RulePack known : pack.known()) {
            boolean extended = known.id().equals(pack.manifestText("extends"));
            if (known.manifest().layer() == Layer.BASE || extended) {
                parameters.putAll(known.manifest().parameters());
            }
        }
        Map<String, Node> own =
                pack.manifest().map(m -> Yaml.members(m, "parameters")).orElse(Map.of());
        own.forEach((name, node) -> parameter(node).ifPresent(value -> parameters.put(name, value)));
        Optional<Node.Mapping> policy = pack.manifest()
                .flatMap(m -> m.entries().get("policy") instanceof Node.Mapping p ? Optional.of(p) : Optional.empty());
        return new RuleAnalysisPack(
                parameters,
                directions(pack),
                pack.manifestText("layer"),
                policy.map(p -> Yaml.text(p, "name")).orElse(""),
                policy.map(p -> Yaml.text(p, "kind").equals("forecast")).orElse(false));
    }

    private static Optional<BigDecimal> parameter(Node node) {
        try {
            return node instanceof Node.Scalar scalar ? Optional.of(new BigDecimal(scalar.text())) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Direction> directions(CheckedPack pack) {
        Map<String, Direction> directions = new TreeMap<>();
        List<Plan> plans = new ArrayList<>();
        pack.plan().ifPresent(plans::add);
        List<String> named =
                new ArrayList<>(pack.manifest().map(m -> Yaml.texts(m, "plans")).orElse(List.of()));
        named.add(pack.manifestText("extends"));
        for (String id : named) {
            pack.knownPack(id).flatMap(RulePack::plan).ifPresent(plans::add);
        }
        for (Plan plan : plans) {
            for (PlannedIndicator indicator : plan.indicators()) {
                directions.putIfAbsent(
                        indicator.indicator().code(),
                        indicator.indicator().direction().value());
            }
        }
        return directions;
    }

    /** How the printed thresholds of a rule are read: towards the direction of the one indicator that it names. */
    ConstraintThresholds thresholds(RuleTree rule) {
        List<Expression.Text> indicators = LiteralCheck.compared(rule, "indicator");
        return new ConstraintThresholds(
                indicators.size() == 1
                        ? Optional.ofNullable(directions.get(
                                LiteralCheck.withoutPart(indicators.get(0).value())))
                        : Optional.empty());
    }

    boolean isBase() {
        return layer.equals("base");
    }

    /** Cases pass on to no other pack. */
    boolean isLast() {
        return isBase() || layer.equals("policy");
    }
}

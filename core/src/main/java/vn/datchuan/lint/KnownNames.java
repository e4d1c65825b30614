package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.datchuan.io.Node;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.plan.PlannedTarget;
import vn.datchuan.plan.PlannedUnit;
import vn.datchuan.plan.Task;

/** What the rules and cases of a pack may name: plans, units, indicators, periods, parameters, figures. Where nothing is known, nothing is checked. */
final class KnownNames {

    private final CheckedPack pack;
    private final List<Plan> plans = new ArrayList<>();

    /** True if no plan that the pack names is missing or mistaken, so that a code that is not found does not exist. */
    private boolean complete = true;

    KnownNames(CheckedPack pack) {
        this.pack = pack;
        if (pack.plan().isPresent()) {
            plans.add(pack.plan().orElseThrow());
        } else if (pack.files().bytes().containsKey(FileCheck.PLAN)) {
            complete = false;
        }
        Set<String> named = new TreeSet<>(manifestTexts("plans"));
        if (!pack.manifestText("extends").isEmpty()) {
            named.add(pack.manifestText("extends"));
        }
        for (String id : named) {
            Optional<Plan> plan = pack.knownPack(id).flatMap(RulePack::plan);
            if (plan.isPresent()) {
                plans.add(plan.orElseThrow());
            } else {
                complete = complete && plans.stream().anyMatch(p -> p.id().equals(id));
            }
        }
    }

    private List<String> manifestTexts(String key) {
        return pack.manifest().map(m -> Yaml.texts(m, key)).orElse(List.of());
    }

    boolean plansKnown() {
        return complete && !plans.isEmpty();
    }

    Set<String> planIds() {
        Set<String> ids = new TreeSet<>();
        for (Plan plan : plans) {
            ids.add(plan.id());
        }
        return ids;
    }

    Set<String> units() {
        Set<String> units = new TreeSet<>(manifestTexts("units"));
        for (Plan plan : plans) {
            for (PlannedUnit unit : plan.units()) {
                units.add(unit.unit().code());
            }
        }
        return units;
    }

    /** Codes of indicators and tasks. */
    Set<String> indicators() {
        Set<String> codes = new TreeSet<>();
        for (Plan plan : plans) {
            for (PlannedIndicator indicator : plan.indicators()) {
                codes.add(indicator.indicator().code());
            }
            for (Task task : plan.tasks()) {
                codes.add(task.code());
            }
        }
        return codes;
    }

    /** Periods of an indicator's targets; of all indicators if the code is empty. Tasks have no periods: none then. */
    Set<String> periods(String code) {
        Set<String> periods = new TreeSet<>();
        for (Plan plan : plans) {
            for (PlannedIndicator indicator : plan.indicators()) {
                if (code.isEmpty() || indicator.indicator().code().equals(code)) {
                    for (PlannedTarget target : indicator.targets()) {
                        periods.add(target.period().label());
                    }
                }
            }
        }
        return periods;
    }

    /** Parameters that rules may compare: the pack's own, and those of the base and of packs it extends. */
    Set<String> parameters() {
        Set<String> names = new TreeSet<>(ownParameters());
        for (RulePack known : pack.known()) {
            boolean extended = known.id().equals(pack.manifestText("extends"));
            if (known.manifest().layer() == Layer.BASE || extended) {
                names.addAll(known.manifest().parameters().keySet());
            }
        }
        return names;
    }

    Set<String> ownParameters() {
        return pack.manifest()
                .map(m -> (Set<String>)
                        new TreeSet<>(Yaml.members(m, "parameters").keySet()))
                .orElse(Set.of());
    }

    /** Figures that the pack's own policy computes. */
    Set<String> figures() {
        if (pack.manifest().isPresent()
                && pack.manifest().orElseThrow().entries().get("policy") instanceof Node.Mapping policy) {
            return new TreeSet<>(Yaml.texts(policy, "figures"));
        }
        return Set.of();
    }
}

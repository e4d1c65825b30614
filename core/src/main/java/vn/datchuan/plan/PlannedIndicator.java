package vn.datchuan.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.model.AgencyRole;
import vn.datchuan.model.Declared;
import vn.datchuan.model.Direction;
import vn.datchuan.model.Indicator;
import vn.datchuan.target.PrintedTarget;

/**
 * An indicator with its agencies and targets, in the order of the document.
 *
 * @param agencies printed text by printed role
 * @param leadAgency normalised name of the first agency of the first role known
 * @param note oddities and contradictions of the document; empty if none
 */
public record PlannedIndicator(
        Indicator indicator,
        Map<AgencyRole, String> agencies,
        String leadAgency,
        String note,
        List<PlannedTarget> targets) {

    public PlannedIndicator {
        agencies = Map.copyOf(agencies);
        targets = List.copyOf(targets);
    }

    PlannedIndicator withTargets(List<PlannedTarget> others) {
        return new PlannedIndicator(indicator, agencies, leadAgency, note, others);
    }

    /** A text as the target of an indicator: of a text that is the indicator's own name, the condition stands in the name. */
    public static PrintedTarget printed(Indicator indicator, String text) {
        Declared<Direction> direction = indicator.direction();
        return new PrintedTarget(
                indicator.name(),
                indicator.unitOfMeasure(),
                text.equals(indicator.name()) ? "" : text,
                direction.assumed() ? Optional.empty() : Optional.of(direction.value()));
    }
}

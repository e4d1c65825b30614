package vn.datchuan.plan;

import java.util.List;
import java.util.Map;
import vn.datchuan.model.AgencyRole;
import vn.datchuan.model.Indicator;

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
}

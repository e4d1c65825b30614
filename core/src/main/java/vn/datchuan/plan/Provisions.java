package vn.datchuan.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a plan says beside its indicators and tasks: for whom, on what it stands, and what changed later.
 *
 * @param group id of the group that the plan's one unit is in; empty if none
 * @param units of a plan that lists its units; empty for a plan of the one unit that it names, or of none
 * @param groups of units that targets name
 * @param overlay present where the file holds changes to another plan instead of a whole plan
 * @param amendments by the day from which they count
 * @param lineage what became of units, by date
 * @param bases digests of the plan files that this plan was put together from beside its own, by plan id
 */
public record Provisions(
        String group,
        List<PlannedUnit> units,
        List<UnitGroup> groups,
        Optional<Overlay> overlay,
        List<Amendment> amendments,
        List<UnitEvent> lineage,
        SortedMap<String, String> bases) {

    /** A whole plan of one unit that was never changed. */
    public static final Provisions NONE =
            new Provisions("", List.of(), List.of(), Optional.empty(), List.of(), List.of(), new TreeMap<>(Map.of()));

    public Provisions {
        units = List.copyOf(units);
        groups = List.copyOf(groups);
        amendments = List.copyOf(amendments);
        lineage = List.copyOf(lineage);
        bases = Collections.unmodifiableSortedMap(new TreeMap<>(bases));
    }

    /** For one unit of the plan. */
    Provisions ofUnit(String itsGroup) {
        return new Provisions(itsGroup, List.of(), groups, overlay, amendments, lineage, bases);
    }
}

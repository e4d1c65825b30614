package vn.datchuan.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of every pack whenever an evaluator is built, so that nothing else of a pack need be read before a case is put to it.
 *
 * @param units codes of the units whose cases its rules judge, and that have its plan; empty: all
 * @param extendedPack id of the pack whose plan it extends; empty if none
 * @param engine versions of the library that it works with
 * @param policy true for a pack that is a policy
 * @param modelClass name of the class that holds its rules compiled ahead of time; empty if there is none
 */
public record PackHead(
        String id,
        Layer layer,
        List<String> units,
        Optional<String> extendedPack,
        EngineVersions engine,
        boolean policy,
        Optional<String> modelClass) {

    /** The head of a manifest. */
    public static PackHead of(PackManifest manifest, Optional<String> modelClass) {
        return new PackHead(
                manifest.id(),
                manifest.layer(),
                manifest.units(),
                manifest.extendedPack(),
                manifest.engine(),
                manifest.policy().isPresent(),
                modelClass);
    }

    /** False if the pack's rules judge no case of any of these units. */
    public boolean mayJudge(Set<String> unitCodes) {
        for (String unit : units) {
            if (unitCodes.contains(unit)) {
                return true;
            }
        }
        return units.isEmpty();
    }

    /** False if the pack's rules judge no case of this unit. */
    public boolean mayJudge(String unitCode) {
        return units.isEmpty() || units.contains(unitCode);
    }
}

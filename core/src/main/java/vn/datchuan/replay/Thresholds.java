package vn.datchuan.replay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.PolicyDeclaration;
import vn.datchuan.pack.RulePack;
import vn.datchuan.timeline.ReplayInputs;

/** Which thresholds of a stored replay were set, and were not what its packs say. */
final class Thresholds {

    private Thresholds() {}

    /**
     * Those that differ from what the packs of the last day say, and that the packs of every day have.
     *
     * @param days in order
     */
    static SortedMap<String, BigDecimal> set(ReplayInputs inputs, PackChoice packs, List<LocalDate> days) {
        SortedMap<String, BigDecimal> set = new TreeMap<>(inputs.parameters());
        SortedMap<String, BigDecimal> said = new TreeMap<>();
        for (LocalDate day : days) {
            said = said(packs.on(day), inputs.policy());
            set.keySet().retainAll(said.keySet());
        }
        SortedMap<String, BigDecimal> last = said;
        set.entrySet().removeIf(one -> one.getValue().compareTo(last.getOrDefault(one.getKey(), one.getValue())) == 0);
        return set;
    }

    private static SortedMap<String, BigDecimal> said(List<RulePack> packs, String policy) {
        List<String> names =
                Arrays.stream(policy.split("\\+", -1)).map(String::strip).toList();
        SortedMap<String, BigDecimal> said = new TreeMap<>();
        for (RulePack pack : packs) {
            if (pack.head().layer() == Layer.BASE) {
                said.putAll(pack.manifest().parameters());
            }
        }
        for (RulePack pack : packs) {
            PackManifest manifest = pack.manifest();
            String name = manifest.policy().map(PolicyDeclaration::name).orElse("");
            if (names.contains(name) || name.equals(PolicyParameters.PLAN_PATH_V1)) {
                said.putAll(manifest.parameters());
            }
        }
        return said;
    }
}

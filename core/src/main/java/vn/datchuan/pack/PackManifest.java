package vn.datchuan.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a pack says of itself ({@code pack.yaml}).
 *
 * @param extendedPack id of the pack whose plan it extends ({@code extends}); empty if none
 * @param scope the cases that its rules judge
 * @param engine versions of the library that it works with
 * @param parameters thresholds that its rules name, by name; of the base pack and of policies
 * @param policy present in policy packs
 */
public record PackManifest(
        String id,
        String version,
        String nameVi,
        String nameEn,
        Layer layer,
        Validity validity,
        String legalBasis,
        Optional<String> extendedPack,
        Scope scope,
        EngineVersions engine,
        SortedMap<String, BigDecimal> parameters,
        Optional<PolicyDeclaration> policy) {

    private static final SortedMap<String, BigDecimal> NO_PARAMETERS =
            Collections.unmodifiableSortedMap(new TreeMap<>());

    public PackManifest {
        parameters =
                parameters.isEmpty() ? NO_PARAMETERS : Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** A pack without parameters that is no policy and extends none. */
    public PackManifest(
            String id,
            String version,
            String nameVi,
            String nameEn,
            Layer layer,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validTo,
            String legalBasis,
            List<String> units) {
        this(
                id,
                version,
                nameVi,
                nameEn,
                layer,
                new Validity(validFrom, validTo),
                legalBasis,
                Optional.empty(),
                Scope.ofUnits(units),
                EngineVersions.ANY,
                new TreeMap<>(Map.of()),
                Optional.empty());
    }

    /** Codes of the units whose cases its rules judge, and that have its plan; empty: all. */
    public List<String> units() {
        return scope.units();
    }

    /** First day on which it applies; empty: always did. */
    public Optional<LocalDate> validFrom() {
        return validity.from();
    }

    /** Last day on which it applies; empty: no end. */
    public Optional<LocalDate> validTo() {
        return validity.to();
    }

    /**
     * True if the pack's rules judge that case on that day.
     *
     * @param group of the unit in the plan; empty: in none
     */
    public boolean appliesTo(String unit, String plan, String group, LocalDate day) {
        return scope.contains(unit, plan, group) && validity.contains(day);
    }
}

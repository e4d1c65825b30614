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
 * @param validFrom first day on which it applies; empty: always
 * @param validTo last day on which it applies; empty: no end
 * @param units codes of the units whose cases its rules judge; empty: all
 * @param parameters thresholds that its rules name, by name; of the base pack and of policies
 * @param policy present in policy packs
 */
public record PackManifest(
        String id,
        String version,
        String nameVi,
        String nameEn,
        Layer layer,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        String legalBasis,
        List<String> units,
        SortedMap<String, BigDecimal> parameters,
        Optional<PolicyDeclaration> policy) {

    public PackManifest {
        units = List.copyOf(units);
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** A pack without parameters that is no policy. */
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
                validFrom,
                validTo,
                legalBasis,
                units,
                new TreeMap<>(Map.of()),
                Optional.empty());
    }

    /** True if the pack's rules judge cases of the unit on that day. */
    public boolean appliesTo(String unit, LocalDate day) {
        return (units.isEmpty() || units.contains(unit))
                && (validFrom.isEmpty() || !day.isBefore(validFrom.orElseThrow()))
                && (validTo.isEmpty() || !day.isAfter(validTo.orElseThrow()));
    }
}

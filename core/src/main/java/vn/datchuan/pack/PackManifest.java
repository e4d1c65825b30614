package vn.datchuan.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a pack says of itself ({@code pack.yaml}).
 *
 * @param validFrom first day on which it applies; empty: always
 * @param validTo last day on which it applies; empty: no end
 * @param units codes of the units whose cases its rules judge; empty: all
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
        List<String> units) {

    public PackManifest {
        units = List.copyOf(units);
    }

    /** True if the pack's rules judge cases of the unit on that day. */
    public boolean appliesTo(String unit, LocalDate day) {
        return (units.isEmpty() || units.contains(unit))
                && validFrom.filter(day::isBefore).isEmpty()
                && validTo.filter(day::isAfter).isEmpty();
    }
}

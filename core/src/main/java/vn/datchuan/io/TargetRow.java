package vn.datchuan.io;

import java.util.Map;
import vn.datchuan.error.Place;
import vn.datchuan.model.AgencyRole;
import vn.datchuan.target.PrintedTarget;

/**
 * One row of an annex that is to be read: its id, its texts exactly as given, and where it stands.
 *
 * @param number printed numbering without its dot; empty where the annex has none
 * @param section number of the section title above it; empty without one
 * @param heading heading of the column that the target stands in; empty for JSON
 * @param agencies printed text by role, of the columns that have one
 * @param note of the column "Ghi chú"; empty without one
 */
public record TargetRow(
        String id,
        PrintedTarget printed,
        Place place,
        String number,
        String section,
        String heading,
        Map<AgencyRole, String> agencies,
        String note) {

    /** A row of which nothing else is known. */
    public TargetRow(String id, PrintedTarget printed, Place place) {
        this(id, printed, place, "", "", "", Map.of(), "");
    }

    public TargetRow {
        agencies = Map.copyOf(agencies);
    }
}

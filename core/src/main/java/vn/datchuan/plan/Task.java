package vn.datchuan.plan;

import java.util.List;
import java.util.Map;
import vn.datchuan.error.Place;
import vn.datchuan.model.AgencyRole;
import vn.datchuan.target.TargetReading;

/**
 * A dated task (nhiệm vụ).
 *
 * @param group printed sub-heading; empty if none
 * @param text printed task; empty where it is printed as bullets
 * @param deliverable printed result; empty if none
 * @param leadAgency normalised; empty where no agency is printed
 * @param timing printed time, whole
 * @param reading of the timing: deadline, and a threshold where the timing prints one
 * @param legalBasis where it is printed, of a task of another document than its plan's; empty otherwise
 */
public record Task(
        String code,
        String section,
        String number,
        String group,
        String text,
        List<String> bullets,
        String deliverable,
        Map<AgencyRole, String> agencies,
        String leadAgency,
        String timing,
        TargetReading reading,
        String note,
        Place place,
        String legalBasis) {

    public Task {
        bullets = List.copyOf(bullets);
        agencies = Map.copyOf(agencies);
    }

    /** The printed task in one line: its text, or its bullets joined by semicolons. */
    public String wording() {
        return text.isEmpty() ? String.join("; ", bullets) : text;
    }

    Task withLegalBasis(String basis) {
        return new Task(
                code,
                section,
                number,
                group,
                text,
                bullets,
                deliverable,
                agencies,
                leadAgency,
                timing,
                reading,
                note,
                place,
                basis);
    }
}

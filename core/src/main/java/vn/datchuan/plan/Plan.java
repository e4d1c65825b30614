package vn.datchuan.plan;

import java.util.List;
import vn.datchuan.model.AdministrativeUnit;
import vn.datchuan.model.Period;
import vn.datchuan.model.ReportingCalendar;

/**
 * An issued plan (kế hoạch): its indicators and targets as printed.
 *
 * @param years first to last year; the plan begins on 1 January of the first where the document prints no date
 * @param notes oddities of the document as a whole
 * @param digest SHA-256 of the plan file's LF-normalised bytes, in lower-case hexadecimal
 */
public record Plan(
        String id,
        String title,
        AdministrativeUnit unit,
        IssuedDocument document,
        Period years,
        ReportingCalendar calendar,
        List<String> notes,
        List<Section> sections,
        List<PlannedIndicator> indicators,
        List<Section> taskSections,
        List<Task> tasks,
        String digest) {

    public Plan {
        notes = List.copyOf(notes);
        sections = List.copyOf(sections);
        indicators = List.copyOf(indicators);
        taskSections = List.copyOf(taskSections);
        tasks = List.copyOf(tasks);
    }

    /** Where in the document something stands: its number as far as printed, issuer, annex, and the place given; empty where no document is known. */
    public String legalBasis(String place) {
        if (document.issuer().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("Kế hoạch");
        if (!document.number().isEmpty()) {
            text.append(" số ")
                    .append(document.number().startsWith("/") ? "…" : "")
                    .append(document.number());
        }
        text.append(" của ").append(document.issuer());
        if (!document.annex().isEmpty()) {
            text.append(", ").append(document.annex());
        }
        return text.append(", mục ").append(place).toString();
    }
}

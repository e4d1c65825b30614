package vn.datchuan.plan;

import java.util.List;
import vn.datchuan.model.AdministrativeUnit;
import vn.datchuan.model.Period;
import vn.datchuan.model.ReportingCalendar;
import vn.datchuan.model.UnitLevel;

/**
 * An issued plan (kế hoạch): its indicators and targets as printed. As a file gives it, it may be for many units, and hold changes to another plan;
 * {@link PlanInForce} and {@link #forUnit(PlannedUnit)} make of it what one unit is judged by on one day.
 *
 * @param unit {@link #NO_UNIT} of a plan that lists its units, or that is nobody's until another plan extends it
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
        String digest,
        Provisions provisions)
        implements LegalSource {

    /** Of a plan that names no unit of its own. */
    public static final AdministrativeUnit NO_UNIT = new AdministrativeUnit("", "", UnitLevel.NATIONAL, "");

    /** A whole plan of one unit that was never changed. */
    public Plan(
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
        this(
                id,
                title,
                unit,
                document,
                years,
                calendar,
                notes,
                sections,
                indicators,
                taskSections,
                tasks,
                digest,
                Provisions.NONE);
    }

    public Plan {
        notes = List.copyOf(notes);
        sections = List.copyOf(sections);
        indicators = List.copyOf(indicators);
        taskSections = List.copyOf(taskSections);
        tasks = List.copyOf(tasks);
    }

    /** Where in the document something stands: its number as far as printed, issuer, annex, and the place given; empty where no document is known. */
    @Override
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

    /** The units it is issued for, in their order; none of a plan that is nobody's. */
    public List<PlannedUnit> units() {
        if (!provisions.units().isEmpty()) {
            return provisions.units();
        }
        return unit.code().isEmpty() ? List.of() : List.of(PlannedUnit.of(unit));
    }

    /** The plan as one of its units has it: the targets of the unit's group and those for all. */
    public Plan forUnit(PlannedUnit one) {
        if (provisions.units().isEmpty()
                && provisions.groups().isEmpty()
                && one.unit().equals(unit)) {
            return this;
        }
        return new Plan(
                id,
                title,
                one.unit(),
                document,
                years,
                calendar,
                notes,
                sections,
                GroupTargets.of(indicators, one.group()),
                taskSections,
                tasks,
                digest,
                provisions.ofUnit(one.group()));
    }

    /** The same plan of another unit of the same group. */
    public Plan of(AdministrativeUnit other) {
        if (other == unit) {
            return this;
        }
        return new Plan(
                id,
                title,
                other,
                document,
                years,
                calendar,
                notes,
                sections,
                indicators,
                taskSections,
                tasks,
                digest,
                provisions);
    }
}

package vn.datchuan.examples.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.datchuan.error.Place;
import vn.datchuan.examples.backtest.data.Area;
import vn.datchuan.model.AdministrativeUnit;
import vn.datchuan.model.Declared;
import vn.datchuan.model.Direction;
import vn.datchuan.model.Frequency;
import vn.datchuan.model.Indicator;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Period;
import vn.datchuan.model.ReportingCalendar;
import vn.datchuan.model.UnitLevel;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.Sha256;
import vn.datchuan.plan.IssuedDocument;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.plan.PlannedTarget;
import vn.datchuan.plan.PlannedUnit;
import vn.datchuan.plan.Provisions;
import vn.datchuan.target.TargetNotation;

/**
 * The national target of the campaign as a plan of one indicator for many units: 90 % of the people aged 12 and over with two doses. Made in Java and not read
 * from a {@code plan.yaml}, because its window does not begin and end with months.
 */
final class VaccinationPlan {

    static final String ID = "nz-vaccination";
    static final String INDICATOR = "1";

    private static final String NAME = "Fully vaccinated, of the people aged 12 and over";
    private static final String TARGET = "≥ 90%";

    private VaccinationPlan() {}

    /**
     * The plan as a pack without rules of its own: base rules and policy judge it.
     *
     * @param start first day of the window, inclusive
     * @param close last day of the window, on which it closes
     */
    static RulePack pack(List<Area> areas, LocalDate start, LocalDate close) {
        PackManifest manifest = new PackManifest(
                ID,
                "1.0.0",
                "Tiêm chủng, New Zealand",
                "Vaccination, New Zealand",
                Layer.NATIONAL,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of());
        Plan plan = plan(areas, start, close);
        return new RulePack(manifest, plan.digest(), Optional.empty(), () -> Optional.of(plan), List::of);
    }

    private static Plan plan(List<Area> areas, LocalDate start, LocalDate close) {
        List<PlannedUnit> units = new ArrayList<>(areas.size());
        StringBuilder text = new StringBuilder(NAME + "\n" + TARGET + "\n" + start + "/" + close + "\n");
        for (Area area : areas) {
            units.add(PlannedUnit.of(
                    new AdministrativeUnit(area.code(), area.name(), UnitLevel.COMMUNE, area.district())));
            text.append(area.code()).append('\n');
        }
        return new Plan(
                ID,
                NAME,
                Plan.NO_UNIT,
                new IssuedDocument("", "", "", ""),
                Period.ofYears(start.getYear(), close.getYear()),
                ReportingCalendar.CALENDAR,
                List.of(),
                List.of(),
                List.of(indicator(start, close)),
                List.of(),
                List.of(),
                Sha256.of(text.toString()),
                new Provisions("", units, List.of(), Optional.empty(), List.of(), List.of(), new TreeMap<>(Map.of())));
    }

    private static PlannedIndicator indicator(LocalDate start, LocalDate close) {
        String because = "share of people, published weekly";
        Indicator indicator = new Indicator(
                INDICATOR,
                "",
                INDICATOR,
                NAME,
                Optional.empty(),
                Optional.of("%"),
                Declared.of(Nature.STOCK, because),
                Declared.of(true, because),
                Declared.of(Frequency.WEEKLY, because),
                Declared.of(Direction.HIGHER, because),
                Declared.of("people aged 12 and over", because));
        PlannedTarget target = new PlannedTarget(
                new Period(start + "/" + close, start, close),
                false,
                TARGET,
                TargetNotation.read(PlannedIndicator.printed(indicator, TARGET)),
                Place.NONE);
        return new PlannedIndicator(indicator, Map.of(), "", "", List.of(target));
    }
}

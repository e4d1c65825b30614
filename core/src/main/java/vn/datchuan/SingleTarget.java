package vn.datchuan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.assembly.MeasurementBook;
import vn.datchuan.assembly.PlanCodes;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.assembly.PlannedCases;
import vn.datchuan.error.Place;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.model.AdministrativeUnit;
import vn.datchuan.model.Declared;
import vn.datchuan.model.Direction;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.Frequency;
import vn.datchuan.model.Indicator;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Period;
import vn.datchuan.model.ReportingCalendar;
import vn.datchuan.model.UnitLevel;
import vn.datchuan.pack.Sha256;
import vn.datchuan.plan.IssuedDocument;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.plan.PlannedTarget;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.PrintedTarget;
import vn.datchuan.target.TargetNotation;
import vn.datchuan.target.TargetReading;
import vn.datchuan.verdict.Evaluation;

/** A printed target and a value without a plan: the smallest plan is made around them. */
final class SingleTarget {

    private static final String CODE = "1";
    private static final String ID = "single-target";

    private SingleTarget() {}

    static Evaluation evaluate(
            LoadedPacks packs, PolicyParameters policy, String target, MeasuredValue value, LocalDate asOf) {
        Period year = Period.ofYear(asOf.getYear());
        TargetReading reading = TargetNotation.read(PrintedTarget.of(target));
        boolean percent = reading.conditions().stream().anyMatch(c -> c.unit().equals("%"));
        boolean falling = reading.conditions().stream()
                .anyMatch(c -> c.comparison().ceiling()
                        != c.change()
                                .filter(d -> d == Criterion.Change.Direction.DECREASE)
                                .isPresent());
        Indicator indicator = new Indicator(
                CODE,
                "",
                CODE,
                "",
                Optional.empty(),
                Optional.empty(),
                Declared.assumed(Nature.STOCK, "one value alone"),
                Declared.assumed(percent, "from the printed unit"),
                Declared.assumed(Frequency.MONTHLY, "one value alone"),
                Declared.assumed(falling ? Direction.LOWER : Direction.HIGHER, "from the printed comparison"),
                Declared.assumed("", "one value alone"));
        PlannedTarget planned = new PlannedTarget(year, false, target, reading, Place.NONE);
        Plan plan = new Plan(
                ID,
                "",
                new AdministrativeUnit(ID, "", UnitLevel.COMMUNE, ""),
                new IssuedDocument("", "", "", ""),
                year,
                ReportingCalendar.CALENDAR,
                List.of(),
                List.of(),
                List.of(new PlannedIndicator(indicator, Map.of(), "", "", List.of(planned))),
                List.of(),
                List.of(),
                Sha256.of(target));
        Measurement measurement = new Measurement(
                ID,
                Optional.empty(),
                CODE,
                year,
                value,
                Optional.of(asOf),
                Optional.empty(),
                FigureStatus.OFFICIAL,
                false,
                "",
                "",
                Place.NONE);
        List<PlannedCase> cases = PlannedCases.of(plan);
        PlanCodes codes = new PlanCodes(ID, cases);
        MeasurementBook book = MeasurementBook.of(List.of(measurement), Map.of(ID, List.of(codes)), Set.of(ID));
        PlanBatch batch = new PlanBatch(plan, cases, new UnitRows(book.of(ID, codes), Set.of()));
        String policyDigest = Canonical.policyDigest(policy);
        return new PlanJudge(packs, policy, policyDigest, asOf, new Overrides(List.of(), asOf))
                .judgeAll(List.of(batch))
                .get(0);
    }
}

package vn.datchuan.rules;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.assembly.CaseAssembler;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.assembly.PlannedCases;
import vn.datchuan.error.Place;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.io.NumberForm;
import vn.datchuan.io.ValuesFile;
import vn.datchuan.io.ValuesReader;
import vn.datchuan.model.AdministrativeUnit;
import vn.datchuan.model.Declared;
import vn.datchuan.model.Direction;
import vn.datchuan.model.Frequency;
import vn.datchuan.model.Indicator;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Period;
import vn.datchuan.model.ReportingCalendar;
import vn.datchuan.model.UnitLevel;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.IssuedDocument;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.plan.PlannedTarget;
import vn.datchuan.target.PrintedTarget;
import vn.datchuan.target.TargetNotation;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;

/** A plan of one indicator, with values as a file reports them: printed text in, verdict out. */
final class OneIndicator {

    private static final String HEADER = "unit;indicator;period;value;unit_of_measure;as_of;status\n";

    private static final CaseAssembler ASSEMBLER =
            new CaseAssembler(ShippedRules.parameters(ShippedRules.PLAN_PATH), List.of());

    private final String column;
    private final List<String[]> targets = new ArrayList<>();
    private final StringBuilder rows = new StringBuilder(HEADER);
    private String name = "Giá trị";
    private Nature nature = Nature.STOCK;
    private Direction direction = Direction.HIGHER;
    private Frequency frequency = Frequency.ANNUAL;
    private ReportingCalendar calendar = ReportingCalendar.CALENDAR;
    private String years = "2026";
    private boolean cumulative;

    private OneIndicator(String column) {
        this.column = column;
    }

    /** A target for 2026 under a unit column, which may be blank. */
    static OneIndicator of(String column, String target) {
        return new OneIndicator(column).target("2026", target);
    }

    /** Without targets yet. */
    static OneIndicator ofYears(String column, String years) {
        OneIndicator one = new OneIndicator(column);
        one.years = years;
        return one;
    }

    OneIndicator target(String period, String text) {
        targets.add(new String[] {period, text});
        return this;
    }

    OneIndicator name(String printed) {
        name = printed;
        return this;
    }

    OneIndicator nature(Nature declared) {
        nature = declared;
        return this;
    }

    OneIndicator reported(Frequency declared) {
        frequency = declared;
        return this;
    }

    OneIndicator calendar(ReportingCalendar named) {
        calendar = named;
        return this;
    }

    OneIndicator lower() {
        direction = Direction.LOWER;
        return this;
    }

    OneIndicator cumulative() {
        cumulative = true;
        return this;
    }

    OneIndicator value(String period, String cell) {
        return value(period, cell, "", "", "");
    }

    /** An official figure of one part of a compound target, in percent. */
    OneIndicator valueOf(String code, String period, String cell, String asOf) {
        rows.append("u;").append(code).append(';').append(period).append(';').append(cell);
        rows.append(";;").append(asOf).append(";official\n");
        return this;
    }

    OneIndicator value(String period, String cell, String unitOfMeasure, String asOf, String status) {
        rows.append("u;I.1;")
                .append(period)
                .append(';')
                .append(cell)
                .append(';')
                .append(unitOfMeasure);
        rows.append(';').append(asOf).append(';').append(status).append('\n');
        return this;
    }

    /** The evaluation of the last target. */
    Evaluation on(String day) {
        return report(day).evaluations().get(targets.size() - 1);
    }

    /** The fact of the last target, which rules would judge. */
    IndicatorCase fact(String day) {
        LocalDate asOf = LocalDate.parse(day);
        List<JudgedTarget> parts =
                PlannedCases.of(plan()).get(targets.size() - 1).parts();
        return ASSEMBLER
                .assemble(parts.get(0), CaseAssembler.knownFigures(asOf, measurements()), asOf)
                .fact();
    }

    EvaluationReport report(String day) {
        RulePack pack = new RulePack(
                new PackManifest(
                        "p", "1.0.0", "", "", Layer.COMMUNE, Optional.empty(), Optional.empty(), "", List.of("u")),
                "0".repeat(64),
                Optional.empty(),
                () -> Optional.of(plan()),
                List::of);
        return ComplianceEvaluator.builder()
                .packs(List.of(ShippedRules.pack("base"), ShippedRules.pack(ShippedRules.PLAN_PATH), pack))
                .build()
                .evaluate(measurements(), LocalDate.parse(day), Set.of("p"));
    }

    private List<Measurement> measurements() {
        ValuesFile file = ValuesReader.read(
                "v.csv", new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)), NumberForm.STRICT);
        if (!file.problems().isEmpty()) {
            throw new IllegalArgumentException(file.problems().toString());
        }
        return file.measurements();
    }

    private Plan plan() {
        Optional<String> unit = column.isEmpty() ? Optional.empty() : Optional.of(column);
        List<PlannedTarget> planned = new ArrayList<>();
        for (String[] target : targets) {
            PrintedTarget printed = new PrintedTarget(name, unit, target[1], Optional.of(direction));
            planned.add(new PlannedTarget(
                    Period.parse(target[0]).orElseThrow(),
                    cumulative,
                    target[1],
                    TargetNotation.read(printed),
                    Place.NONE));
        }
        Indicator indicator = new Indicator(
                "I.1",
                "I",
                "1",
                name,
                Optional.empty(),
                unit,
                Declared.of(nature, "test"),
                Declared.of(false, "test"),
                Declared.of(frequency, "test"),
                Declared.of(direction, "test"),
                Declared.of("", "test"));
        return new Plan(
                "p",
                "",
                new AdministrativeUnit("u", "", UnitLevel.COMMUNE, ""),
                new IssuedDocument("", "", "", ""),
                Period.parse(years).orElseThrow(),
                calendar,
                List.of(),
                List.of(),
                List.of(new PlannedIndicator(indicator, Map.of(), "", "", planned)),
                List.of(),
                List.of(),
                "0".repeat(64));
    }
}

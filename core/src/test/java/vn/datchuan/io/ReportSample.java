package vn.datchuan.io;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.model.AdministrativeUnit;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Observation;
import vn.datchuan.model.Period;
import vn.datchuan.model.UnitLevel;
import vn.datchuan.target.Assumption;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Condition;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.Deadline;
import vn.datchuan.target.PrintedTarget;
import vn.datchuan.target.Remark;
import vn.datchuan.target.TargetKind;
import vn.datchuan.target.TargetReading;
import vn.datchuan.target.Warning;
import vn.datchuan.verdict.Basis;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.DeferredText;
import vn.datchuan.verdict.Digests;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.Finding;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Scorecard;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;
import vn.datchuan.verdict.VerdictCounts;

/** A made-up report with everything that a report can hold. */
final class ReportSample {

    static final String DIGEST = "0123456789abcdef".repeat(4);

    private static final AdministrativeUnit UNIT =
            new AdministrativeUnit("minh-hung", "phường Minh Hưng", UnitLevel.WARD, "Đồng Nai");

    private ReportSample() {}

    static Condition condition(Comparison comparison, String value, String unit) {
        return new Condition(
                comparison,
                new BigDecimal(value),
                false,
                Optional.empty(),
                unit,
                "",
                "",
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Condition.Field.TARGET,
                0,
                5);
    }

    static TargetReading reading(TargetKind kind, Condition... conditions) {
        Criterion criterion = conditions.length == 0
                ? new Criterion.Achieved("Đạt")
                : new Criterion.Threshold(conditions[0].comparison(), conditions[0].value());
        return new TargetReading(
                PrintedTarget.of("≥ 80%"),
                kind,
                criterion,
                List.of(conditions),
                false,
                conditions.length == 0 ? "Đạt" : "",
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** A change with every part that a condition can have. */
    static TargetReading fullReading() {
        Condition change = new Condition(
                Comparison.AT_LEAST,
                new BigDecimal("5.0"),
                true,
                Optional.of(new BigDecimal("8.50")),
                "%",
                "năm",
                "thu ngân sách",
                "so với năm 2025",
                Optional.of(Criterion.Change.Direction.INCREASE),
                "điểm %",
                Optional.of(new Deadline(Optional.empty(), LocalDate.of(2026, 12, 31))),
                Condition.Field.INDICATOR,
                3,
                17);
        return new TargetReading(
                PrintedTarget.of("tăng 5-8,5 điểm %"),
                TargetKind.RELATIVE,
                new Criterion.NotSet(),
                List.of(change),
                true,
                "",
                Optional.of(new Deadline(Optional.of(LocalDate.of(2026, 10, 1)), LocalDate.of(2026, 12, 31))),
                List.of(new Remark<>(Assumption.BARE_NUMBER, "5")),
                List.of(new Remark<>(Warning.SOFT_WORDING, "phấn đấu")));
    }

    private static Evaluation evaluation(
            String indicator,
            Verdict verdict,
            TargetReading reading,
            Optional<Observation> observed,
            List<Evaluation> parts) {
        boolean missing = verdict == Verdict.NOT_ASSESSED;
        Map<String, BigDecimal> operands = new LinkedHashMap<>();
        operands.put("shortfall", new BigDecimal("0.2500"));
        operands.put("gap", new BigDecimal("1E+1"));
        return new Evaluation(
                DeferredText.of("d-" + indicator),
                UNIT,
                "minh-hung-2026",
                "C",
                indicator,
                "Tỷ lệ \"hồ sơ\"",
                Period.ofYear(2026),
                LocalDate.of(2026, 12, 31),
                false,
                verdict,
                missing ? Optional.empty() : Optional.of(Severity.SEVERE),
                missing ? Set.of() : Set.of(Flag.WATCH, Flag.ESTIMATE),
                missing ? Optional.of(NotAssessedReason.NO_DATA) : Optional.empty(),
                observed,
                "≥ 80%",
                reading,
                true,
                "Phòng VH-XH",
                missing ? Map.of() : Map.of("gap", new BigDecimal("10.00")),
                List.of(DataAssumption.VALUE_DATE_ASSUMED),
                List.of(new Finding(
                        "base",
                        "open: far behind the path",
                        new Place("open-window.drl", 41, 0),
                        "8",
                        operands,
                        Map.of("severeShortfall", new BigDecimal("0.20")),
                        "Kế hoạch số …/KH-UBND")),
                parts,
                Optional.empty(),
                Basis.PLAIN);
    }

    static Observation observed(MeasuredValue value) {
        return new Observation(
                Period.parse("2026-H1").orElseThrow(),
                LocalDate.of(2026, 6, 30),
                value,
                value,
                FigureStatus.ESTIMATE,
                false,
                true,
                false,
                false);
    }

    static Evaluation atRisk() {
        TargetReading plain = reading(TargetKind.NUMERIC, condition(Comparison.AT_LEAST, "80", "%"));
        TargetReading remarked = new TargetReading(
                plain.printed(),
                plain.kind(),
                plain.criterion(),
                plain.conditions(),
                true,
                "",
                Optional.empty(),
                List.of(new Remark<>(Assumption.UNIT_FROM_COLUMN, "%")),
                List.of(new Remark<>(Warning.COMMENTARY, "phấn đấu")));
        MeasuredValue ratio = new MeasuredValue.Ratio(new BigDecimal("41"), new BigDecimal("54"));
        return evaluation("C.7", Verdict.AT_RISK, remarked, Optional.of(observed(ratio)), List.of());
    }

    static Evaluation compound() {
        TargetReading whole = reading(
                TargetKind.COMPOUND,
                condition(Comparison.AT_LEAST, "100", "%"),
                condition(Comparison.AT_LEAST, "98", "%"));
        TargetReading part = reading(TargetKind.NUMERIC, condition(Comparison.AT_LEAST, "100", "%"));
        Evaluation first = evaluation("C.8#1", Verdict.NOT_ASSESSED, part, Optional.empty(), List.of());
        return evaluation("C.8", Verdict.NOT_ASSESSED, whole, Optional.empty(), List.of(first));
    }

    static EvaluationReport report(Evaluation... evaluations) {
        Digests digests = new Digests(
                new TreeMap<>(Map.of("minh-hung-2026", DIGEST)),
                new TreeMap<>(Map.of("base", DIGEST)),
                DIGEST,
                DIGEST,
                "0.1.0");
        List<Scorecard> cards = new ArrayList<>();
        cards.add(new Scorecard(
                "minh-hung", 2026, Scorecard.By.UNIT, "", Verdict.AT_RISK, new VerdictCounts(1, 2, 3, 4, 5, 6, 7)));
        return new EvaluationReport(
                LocalDate.of(2026, 7, 1),
                "PLAN_PATH_V1",
                true,
                digests,
                List.of(evaluations),
                cards,
                List.of(new Problem(new Place("v.csv", 3, 4), "value \"x\"", "a number")));
    }
}

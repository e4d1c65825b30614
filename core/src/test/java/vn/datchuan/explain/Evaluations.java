package vn.datchuan.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.error.Place;
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
import vn.datchuan.target.PrintedTarget;
import vn.datchuan.target.Remark;
import vn.datchuan.target.TargetKind;
import vn.datchuan.target.TargetReading;
import vn.datchuan.target.Warning;
import vn.datchuan.verdict.Basis;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.DeferredText;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Finding;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/** Builds evaluations by hand: a target of at least 80 percent of 2027, unless said otherwise. */
public final class Evaluations {

    private static final String SOURCE = "Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7";

    private AdministrativeUnit unit =
            new AdministrativeUnit("minh-hung", "phường Minh Hưng", UnitLevel.WARD, "tỉnh Minh Họa");
    private String code = "C.7";
    private String name = "Tỷ lệ hồ sơ trực tuyến";
    private String plan = "kh-12";
    private String period = "2027";
    private boolean task;
    private Verdict verdict = Verdict.PASS;
    private final EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
    private Optional<Severity> severity = Optional.empty();
    private Optional<NotAssessedReason> reason = Optional.empty();
    private Optional<Observation> observed = Optional.empty();
    private String target = "≥ 80%";
    private Criterion criterion = new Criterion.Threshold(Comparison.AT_LEAST, new BigDecimal("80"));
    private String measure = "%";
    private boolean maintained;
    private String agency = "Văn hóa - Xã hội";
    private final Map<String, BigDecimal> figures = new LinkedHashMap<>();
    private final Map<String, BigDecimal> thresholds = new LinkedHashMap<>();
    private final List<String> operands = new ArrayList<>();
    private final List<Remark<Assumption>> assumptions = new ArrayList<>();
    private final List<DataAssumption> dataAssumptions = new ArrayList<>();
    private List<Evaluation> parts = List.of();
    private Basis basis = Basis.PLAIN;
    private String row = "3";
    private String rule = "3: closed and met";

    public static Evaluations of(String row, Verdict verdict) {
        Evaluations e = new Evaluations();
        e.row = row;
        e.rule = row + ": as stated";
        e.verdict = verdict;
        return e;
    }

    public static Evaluations notAssessed(String row, NotAssessedReason reason) {
        Evaluations e = of(row, Verdict.NOT_ASSESSED);
        e.reason = Optional.of(reason);
        return e;
    }

    public Evaluations unit(String unitCode, String unitName) {
        unit = new AdministrativeUnit(unitCode, unitName, UnitLevel.WARD, "tỉnh Minh Họa");
        return this;
    }

    public Evaluations indicator(String indicatorCode, String indicatorName) {
        code = indicatorCode;
        name = indicatorName;
        return this;
    }

    public Evaluations agency(String leadAgency) {
        agency = leadAgency;
        return this;
    }

    public Evaluations plan(String id) {
        plan = id;
        return this;
    }

    public Evaluations period(String label) {
        period = label;
        return this;
    }

    public Evaluations task(String timing) {
        task = true;
        target = timing;
        return this;
    }

    public Evaluations target(String text, Criterion read, String unitOfMeasure) {
        target = text;
        criterion = read;
        measure = unitOfMeasure;
        return this;
    }

    public Evaluations target(String text, Comparison comparison, String value, String unitOfMeasure) {
        return target(text, new Criterion.Threshold(comparison, new BigDecimal(value)), unitOfMeasure);
    }

    public Evaluations maintained() {
        maintained = true;
        return this;
    }

    public Evaluations severe() {
        severity = Optional.of(Severity.SEVERE);
        return this;
    }

    public Evaluations flags(Flag... set) {
        flags.addAll(Arrays.asList(set));
        return this;
    }

    public Evaluations assumed(Assumption assumption) {
        assumptions.add(new Remark<>(assumption, "80"));
        return this;
    }

    public Evaluations assumed(DataAssumption assumption) {
        dataAssumptions.add(assumption);
        return this;
    }

    public Evaluations number(String value, String asOf) {
        return value(new MeasuredValue.Numeric(new BigDecimal(value)), asOf);
    }

    public Evaluations ratio(long numerator, long denominator, String asOf) {
        return value(new MeasuredValue.Ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)), asOf);
    }

    public Evaluations rating(String text, String asOf) {
        return value(new MeasuredValue.Rating(text), asOf);
    }

    public Evaluations value(MeasuredValue value, String asOf) {
        Period span = Period.parse(period).orElseThrow();
        observed = Optional.of(new Observation(
                span, LocalDate.parse(asOf), value, value, FigureStatus.OFFICIAL, false, false, false, false));
        return this;
    }

    /** A figure that the concluding rule names. */
    public Evaluations operand(String property, String value) {
        operands.add(property);
        return figure(property, value);
    }

    public Evaluations figure(String property, String value) {
        figures.put(property, new BigDecimal(value));
        return this;
    }

    public Evaluations threshold(String parameter, String value) {
        thresholds.put(parameter, new BigDecimal(value));
        return this;
    }

    public Evaluations rule(String ruleName) {
        rule = ruleName;
        return this;
    }

    public Evaluations basis(Basis made) {
        basis = made;
        return this;
    }

    public Evaluations parts(Evaluation... all) {
        parts = List.of(all);
        return this;
    }

    public Evaluation build() {
        Period window = Period.parse(period).orElseThrow();
        boolean share = measure.equals("%");
        Map<String, BigDecimal> compared = new LinkedHashMap<>();
        operands.forEach(o -> compared.put(o, figures.getOrDefault(o, BigDecimal.ZERO)));
        Finding finding =
                new Finding("base", rule, new Place("open-window.drl", 17, 1), row, compared, thresholds, SOURCE);
        return new Evaluation(
                DeferredText.of("0123456789abcdef"),
                unit,
                plan,
                "C",
                code,
                name,
                window,
                window.end(),
                task,
                verdict,
                severity,
                flags,
                reason,
                observed,
                target,
                reading(),
                share,
                agency,
                figures,
                dataAssumptions,
                List.of(finding),
                parts,
                Optional.empty(),
                basis);
    }

    private TargetReading reading() {
        return new TargetReading(
                new PrintedTarget(name, Optional.of("%"), target, Optional.empty()),
                TargetKind.NUMERIC,
                criterion,
                criterion instanceof Criterion.Threshold t ? List.of(condition(t)) : List.of(),
                maintained,
                "",
                Optional.empty(),
                assumptions,
                List.of(new Remark<>(Warning.SOFT_WORDING, "phấn đấu")));
    }

    private Condition condition(Criterion.Threshold t) {
        int length = target.codePointCount(0, target.length());
        return new Condition(
                t.comparison(),
                t.value(),
                false,
                Optional.empty(),
                measure,
                "",
                "",
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Condition.Field.TARGET,
                0,
                length);
    }
}

package vn.datchuan.io;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Bilingual;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Period;
import vn.datchuan.timeline.Alarms;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.timeline.Cause;
import vn.datchuan.timeline.DatedScorecards;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.ImpactChange;
import vn.datchuan.timeline.ImpactReport;
import vn.datchuan.timeline.ReplayDifference;
import vn.datchuan.timeline.ReplayInputs;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.timeline.Timeline;
import vn.datchuan.timeline.UsedPack;
import vn.datchuan.timeline.VerdictChange;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Scorecard;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;
import vn.datchuan.verdict.VerdictCounts;

/** Made-up reports on years that were run again, small enough to be read. */
public final class ReplaySamples {

    public static final LocalDate Q1 = LocalDate.of(2026, 3, 31);
    public static final LocalDate Q2 = LocalDate.of(2026, 6, 30);
    public static final LocalDate Q3 = LocalDate.of(2026, 9, 30);
    public static final LocalDate Q4 = LocalDate.of(2026, 12, 31);
    public static final LocalDate Y27 = LocalDate.of(2027, 3, 31);

    public static final UsedPack BASE = new UsedPack("base", "1.0.0", "b".repeat(64), "", "c".repeat(64));
    public static final UsedPack PLAN = new UsedPack("minh-hung-2026", "1.0.0", "d".repeat(64), "e".repeat(64), "");

    private ReplaySamples() {}

    public static DatedVerdict verdict(LocalDate asOf, Verdict verdict, Flag... flags) {
        return new DatedVerdict(
                asOf,
                verdict,
                Optional.empty(),
                Set.of(flags),
                verdict == Verdict.NOT_ASSESSED ? Optional.of(NotAssessedReason.NO_DATA) : Optional.empty(),
                "≥ 80%",
                verdict == Verdict.NOT_ASSESSED ? "" : "75.5",
                verdict == Verdict.NOT_ASSESSED ? Optional.empty() : Optional.of(asOf),
                verdict == Verdict.NOT_ASSESSED ? Optional.empty() : Optional.of(new BigDecimal("-4.5")),
                verdict == Verdict.NOT_ASSESSED ? "" : "base",
                verdict == Verdict.NOT_ASSESSED ? "" : "9",
                "0123456789abcdef0123456789abcdef");
    }

    public static DatedVerdict severe(LocalDate asOf) {
        DatedVerdict v = verdict(asOf, Verdict.AT_RISK, Flag.MODEL, Flag.ESTIMATE);
        return new DatedVerdict(
                v.asOf(),
                v.verdict(),
                Optional.of(Severity.SEVERE),
                v.flags(),
                v.reason(),
                v.target(),
                v.observed(),
                v.observedAsOf(),
                v.margin(),
                v.pack(),
                "8",
                v.decisionId());
    }

    public static Timeline timeline(String indicator, String name, DatedVerdict... verdicts) {
        LocalDate close = LocalDate.of(2026, 12, 31);
        return new Timeline(
                new CaseKey("minh-hung", "minh-hung-2026", indicator, "2026"),
                "C",
                name,
                LocalDate.of(2026, 1, 1),
                close,
                indicator.startsWith("T."),
                List.of(verdicts),
                Alarms.of(List.of(verdicts), close));
    }

    public static Measurement row(String indicator, String period, MeasuredValue value) {
        return new Measurement(
                "minh-hung",
                Optional.empty(),
                indicator,
                Period.parse(period).orElseThrow(),
                value,
                Optional.of(LocalDate.of(2026, 6, 30)),
                Optional.empty(),
                FigureStatus.PRELIMINARY,
                false,
                "Báo cáo \"quý\"",
                "",
                Place.NONE);
    }

    public static ReplayInputs inputs(List<Measurement> values) {
        SortedMap<String, BigDecimal> parameters = new TreeMap<>();
        parameters.put("gap", new BigDecimal("0.05"));
        parameters.put("forecastPoints", new BigDecimal("8"));
        return new ReplayInputs(
                "0.1.0", "PLAN_PATH_V1", parameters, "a".repeat(64), List.of(BASE, PLAN), "f".repeat(64), values);
    }

    public static Scorecard card(Scorecard.By by, String name, Verdict verdict, VerdictCounts counts) {
        return new Scorecard("minh-hung", 2026, by, name, verdict, counts);
    }

    /** Two days, one timeline, two rows, one scorecard, one problem. */
    public static ReplayReport small() {
        return new ReplayReport(
                List.of(Q2, Q4),
                true,
                inputs(List.of(
                        row("C.7", "2026-H1", new MeasuredValue.Numeric(new BigDecimal("75.50"))),
                        row("C.9", "2026", new MeasuredValue.Ratio(new BigDecimal("41"), new BigDecimal("54"))))),
                List.of(timeline("C.7", "Tỷ lệ \"hồ sơ\"", severe(Q2), verdict(Q4, Verdict.FAIL))),
                List.of(
                        new DatedScorecards(Q2, List.of()),
                        new DatedScorecards(
                                Q4,
                                List.of(card(
                                        Scorecard.By.UNIT, "", Verdict.FAIL, new VerdictCounts(1, 2, 3, 4, 5, 6, 7))))),
                List.of(new Problem(new Place("v.csv", 3, 4), "value \"x\"", "a number")));
    }

    /** Five days over two years, and one case of each kind of course. */
    public static ReplayReport course() {
        List<DatedScorecards> cards = new ArrayList<>();
        cards.add(new DatedScorecards(
                Q1,
                List.of(card(Scorecard.By.UNIT, "", Verdict.NOT_ASSESSED, new VerdictCounts(0, 0, 0, 0, 0, 4, 1)))));
        cards.add(new DatedScorecards(
                Q2,
                List.of(
                        card(Scorecard.By.UNIT, "", Verdict.AT_RISK, new VerdictCounts(0, 1, 0, 1, 1, 1, 1)),
                        card(Scorecard.By.SECTION, "C", Verdict.AT_RISK, new VerdictCounts(0, 1, 0, 1, 1, 0, 0)))));
        cards.add(new DatedScorecards(Q3, List.of()));
        cards.add(new DatedScorecards(
                Q4, List.of(card(Scorecard.By.UNIT, "", Verdict.FAIL, new VerdictCounts(2, 0, 1, 0, 0, 1, 0)))));
        cards.add(new DatedScorecards(Y27, List.of()));
        return new ReplayReport(
                List.of(Q1, Q2, Q3, Q4, Y27),
                true,
                inputs(List.of()),
                List.of(
                        timeline(
                                "C.7",
                                "Tỷ lệ hồ sơ trực tuyến",
                                verdict(Q1, Verdict.ON_TRACK),
                                verdict(Q2, Verdict.AT_RISK),
                                severe(Q3),
                                verdict(Q4, Verdict.FAIL),
                                verdict(Y27, Verdict.FAIL)),
                        timeline(
                                "C.8",
                                "Số sáng kiến được công nhận và áp dụng có hiệu quả trên địa bàn phường trong năm",
                                verdict(Q1, Verdict.NOT_ASSESSED),
                                verdict(Q2, Verdict.PASS, Flag.PROVISIONAL),
                                verdict(Q3, Verdict.PASS, Flag.PROVISIONAL),
                                verdict(Q4, Verdict.PASS)),
                        timeline("T.II.3", "Xây dựng phương án", verdict(Q4, Verdict.NOT_ASSESSED))),
                cards,
                List.of());
    }

    public static VerdictChange change(
            String unit, String indicator, LocalDate asOf, Verdict before, Verdict after, Cause... causes) {
        return new VerdictChange(
                new CaseKey(unit, unit + "-2026", indicator, "2026"),
                asOf,
                Optional.of(verdict(asOf, before)),
                Optional.of(verdict(asOf, after)),
                Set.of(causes),
                false);
    }

    public static ReplayDifference difference() {
        VerdictChange gone = new VerdictChange(
                new CaseKey("tam-thanh", "tam-thanh-2026", "I.1", "2026"),
                Q4,
                Optional.of(verdict(Q4, Verdict.PASS)),
                Optional.empty(),
                Set.of(Cause.PLAN, Cause.DATA),
                true);
        return new ReplayDifference(
                List.of("2 rows of the values are others", "base 1.0.0: another digest"),
                List.of(
                        change("minh-hung", "C.7", Q2, Verdict.PASS, Verdict.FAIL, Cause.DATA),
                        change("minh-hung", "C.7", Q3, Verdict.PASS, Verdict.FAIL, Cause.DATA),
                        change("minh-hung", "C.8", Q3, Verdict.PASS, Verdict.AT_RISK, Cause.PACK, Cause.DATA),
                        gone),
                List.of("pack base 1.0.0 is not at hand: pack and library could not be told apart"));
    }

    public static ImpactReport impact() {
        Bilingual good = new Bilingual("75,5% đạt mục tiêu.", "75.5% meets the target.");
        Bilingual bad = new Bilingual("75,5% không đạt 80%.", "75.5% misses 80%.");
        VerdictChange added = new VerdictChange(
                new CaseKey("tam-thanh", "tam-thanh-2026", "I.2", "2026"),
                Q4,
                Optional.empty(),
                Optional.of(verdict(Q4, Verdict.FAIL)),
                Set.of(),
                false);
        UsedPack newer = new UsedPack("base", "1.1.0", "9".repeat(64), "", "8".repeat(64));
        return new ImpactReport(
                List.of(Q1, Q2, Q3, Q4),
                true,
                List.of(BASE, PLAN),
                List.of(newer, PLAN),
                40,
                List.of(
                        new ImpactChange(change("minh-hung", "C.7", Q1, Verdict.PASS, Verdict.FAIL), good, bad),
                        new ImpactChange(change("minh-hung", "C.7", Q2, Verdict.PASS, Verdict.FAIL), good, bad),
                        new ImpactChange(change("minh-hung", "C.7", Q4, Verdict.PASS, Verdict.FAIL), good, bad),
                        new ImpactChange(change("minh-hung", "C.8", Q2, Verdict.AT_RISK, Verdict.ON_TRACK), bad, good),
                        new ImpactChange(change("tam-thanh", "I.1", Q3, Verdict.FAIL, Verdict.FAIL), bad, bad),
                        new ImpactChange(added, new Bilingual("", ""), bad)),
                List.of(new Problem(new Place("v.csv", 3, 4), "value \"x\"", "a number")));
    }
}

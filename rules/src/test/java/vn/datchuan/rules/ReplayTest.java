package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.EngineVersions;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RulePackage;
import vn.datchuan.pack.RuleText;
import vn.datchuan.pack.Scope;
import vn.datchuan.pack.Sha256;
import vn.datchuan.pack.Validity;
import vn.datchuan.replay.Replay;
import vn.datchuan.replay.ReplayStep;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.timeline.Timeline;
import vn.datchuan.timeline.UsedPack;

/** Years as of each day: what was known then, and what was in force then. */
class ReplayTest {

    private static final List<LocalDate> QUARTERS = ReplayStep.QUARTER.days(2026, 2027);

    private static ReplayReport replay(Measurement... rows) {
        return replay(List.of(rows));
    }

    private static ReplayReport replay(List<Measurement> rows) {
        return Replay.builder().packs(ReplayRows.packs()).build().run(rows, QUARTERS.subList(0, 5));
    }

    @Test
    void run_figureClosedInSeptemberKnownInOctober_countsFromDecember() {
        ReplayReport report = replay(
                ReplayRows.row("I.1", "2026", "82", "2026-06-30", ""),
                ReplayRows.row("I.1", "2026", "79", "2026-09-30", "2026-10-05"));
        // 82 meets "≥ 80%" before the end; from October on 79 is known, and the closed year has no closing figure
        assertThat(ReplayRows.lines(report, "I.1", "2026"))
                .containsExactly(
                        "2026-06-30 PASS 82",
                        "2026-09-30 PASS 82",
                        "2026-12-31 NOT_ASSESSED NO_DATA 79",
                        "2027-03-31 NOT_ASSESSED NO_DATA 79");
    }

    @Test
    void run_revision_changesOnlyDaysFromItsOwn() {
        ReplayReport report = replay(
                ReplayRows.row("I.1", "2026", "81", "2026-12-31", "2026-12-31"),
                ReplayRows.row("I.1", "2026", "78", "2026-12-31", "2027-02-10"));
        assertThat(ReplayRows.lines(report, "I.1", "2026")).containsExactly("2026-12-31 PASS 81", "2027-03-31 FAIL 78");
    }

    @Test
    void run_rowWithoutDates_isAClosingFigureAndNotKnownEarlier() {
        ReplayReport report = replay(ReplayRows.row("I.1", "2026", "81", "", ""));
        assertThat(ReplayRows.lines(report, "I.1", "2026")).containsExactly("2026-12-31 PASS 81", "2027-03-31 PASS 81");
    }

    @Test
    void run_alarm_standsOnTheTimeline() {
        // 10, 20 and 30 of 80 at 3, 6 and 9 months: far behind the way to 80
        ReplayReport report = replay(
                ReplayRows.row("I.1", "2025", "10", "2025-12-31", ""),
                ReplayRows.row("I.1", "2026", "12", "2026-06-30", ""),
                ReplayRows.row("I.1", "2026", "15", "2026-09-30", ""),
                ReplayRows.row("I.1", "2026", "20", "2026-12-31", ""));
        Timeline timeline = ReplayRows.timeline(report, "I.1", "2026");
        assertThat(ReplayRows.lines(report, "I.1", "2026")).contains("2026-09-30 AT_RISK 15", "2026-12-31 FAIL 20");
        assertThat(timeline.alarms().standing()).isPresent();
        assertThat(timeline.alarms().leadDays().orElseThrow())
                .isEqualTo(timeline.alarms()
                        .standing()
                        .orElseThrow()
                        .until(timeline.close(), java.time.temporal.ChronoUnit.DAYS));
    }

    @Test
    void run_orderOfRowsAndDays_doesNotMatter() {
        List<Measurement> rows = List.of(
                ReplayRows.row("I.1", "2026", "82", "2026-06-30", ""),
                ReplayRows.row("I.2", "2026-Q1", "3", "", ""),
                ReplayRows.row("I.4", "2026", new MeasuredValue.Rating("Đạt"), "2026-12-31", ""));
        List<Measurement> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        List<LocalDate> backwards = new ArrayList<>(QUARTERS.subList(0, 5));
        Collections.reverse(backwards);
        backwards.add(backwards.get(0));
        Replay replay =
                Replay.builder().packs(ReplayRows.packs()).parallelism(4).build();
        assertThat(replay.run(turned, backwards)).isEqualTo(replay(rows));
    }

    @Test
    void run_versionsOfAPack_theOneInForceOnEachDayJudges() {
        List<RulePack> packs = new ArrayList<>(ReplayRows.packs());
        packs.add(own("2.0.0", Optional.of(LocalDate.of(2026, 7, 1)), Optional.empty(), "FAIL"));
        packs.add(own("1.0.0", Optional.empty(), Optional.of(LocalDate.of(2026, 6, 30)), "PASS"));
        ReplayReport report = Replay.builder()
                .packs(packs)
                .build()
                .run(List.of(ReplayRows.row("I.1", "2026", "50", "2026-03-31", "")), QUARTERS.subList(0, 4));
        assertThat(ReplayRows.lines(report, "I.1", "2026"))
                .containsExactly(
                        "2026-03-31 PASS 50", "2026-06-30 PASS 50", "2026-09-30 FAIL 50", "2026-12-31 FAIL 50");
        assertThat(report.inputs().packs())
                .extracting(UsedPack::toString)
                .containsExactly("base 0.2.0", "own 1.0.0", "own 2.0.0", "plan-path-v1 0.1.0", "xa-r 1.0.0");
    }

    @Test
    void build_oneVersionWithTwoContents_isRefused() {
        List<RulePack> packs = new ArrayList<>(ReplayRows.packs());
        packs.add(own("1.0.0", Optional.empty(), Optional.empty(), "FAIL"));
        packs.add(own("1.0.0", Optional.empty(), Optional.empty(), "PASS"));
        assertThatThrownBy(() -> Replay.builder().packs(packs).build())
                .isInstanceOf(DatChuanException.class)
                .hasMessageContaining("two packs are own 1.0.0 and differ");
    }

    @Test
    void run_caseThatAnAmendmentAdds_standsBehindItsPlaceInPrint() {
        String amended = ReplayRows.PLAN + """
            amendments:
              - kind: "Quyết định"
                number: "2/QĐ-UBND"
                date: "20/6/2026"
                issuer: "UBND xã"
                effective: 2026-07-01
                changes:
                  - {indicator: "I.2", period: 2026, text: "≥ 20"}
                  - {indicator: "I.2", period: 2027, newPeriod: true, text: "≥ 25"}
            """;
        ReplayReport report = Replay.builder()
                .packs(ReplayRows.packs(amended))
                .build()
                .run(List.of(ReplayRows.row("I.2", "2026-Q1", "12", "", "")), QUARTERS.subList(0, 3));
        assertThat(report.timelines())
                .extracting(Timeline::key)
                .extracting(CaseKey::toString)
                .containsExactly(
                        "xa-r xa-r I.1 2026",
                        "xa-r xa-r I.1 2027",
                        "xa-r xa-r I.2 2026",
                        "xa-r xa-r I.2 2027",
                        "xa-r xa-r I.3 2026",
                        "xa-r xa-r I.4 2026");
        // 12 of 12 in the first quarter, of 20 from July on
        assertThat(ReplayRows.timeline(report, "I.2", "2026").verdicts())
                .extracting(v -> v.asOf() + " " + v.target())
                .containsExactly("2026-03-31 ≥ 12", "2026-06-30 ≥ 12", "2026-09-30 ≥ 20");
    }

    @Test
    void run_noDay_isRefused() {
        Replay replay = Replay.builder().packs(ReplayRows.packs()).build();
        assertThatThrownBy(() -> replay.run(List.of(), List.of()))
                .isInstanceOf(DatChuanException.class)
                .hasMessageContaining("no day to replay");
    }

    private static RulePack own(String version, Optional<LocalDate> from, Optional<LocalDate> to, String verdict) {
        PackManifest manifest = new PackManifest(
                "own",
                version,
                "",
                "",
                Layer.COMMUNE,
                new Validity(from, to),
                "",
                Optional.empty(),
                Scope.ALL,
                EngineVersions.ANY,
                new TreeMap<>(),
                Optional.empty());
        String text = "package " + RulePackage.of("own")
                + ";\nimport vn.datchuan.fact.IndicatorCase;\nimport vn.datchuan.verdict.Verdict;\n"
                + RunTimePacks.rule("own rule", "I.1", verdict);
        return new RulePack(
                manifest,
                Sha256.of(version + text),
                Optional.empty(),
                Optional::empty,
                () -> List.of(new RuleText("own.drl", text)));
    }
}

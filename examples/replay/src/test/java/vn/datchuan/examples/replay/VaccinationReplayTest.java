package vn.datchuan.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.SeriesCase;
import vn.datchuan.SeriesVerdict;
import vn.datchuan.examples.backtest.data.Area;
import vn.datchuan.examples.backtest.data.WeeklyData;
import vn.datchuan.examples.backtest.data.WeeklyDataReader;
import vn.datchuan.examples.backtest.trial.Question;
import vn.datchuan.examples.backtest.trial.Trials;
import vn.datchuan.io.ReplayCsv;
import vn.datchuan.model.Direction;
import vn.datchuan.model.Nature;
import vn.datchuan.rules.ShippedPacks;
import vn.datchuan.target.Comparison;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.timeline.Timeline;
import vn.datchuan.verdict.Verdict;

/** The whole replay, once for all tests. */
class VaccinationReplayTest {

    private static final LocalDate BASE = LocalDate.of(2021, 11, 24);

    private static final WeeklyData DATA = WeeklyDataReader.bundled();
    private static final List<Area> AREAS = VaccinationReplay.areas(DATA);

    private static ReplayReport report = VaccinationReplay.replay(DATA, AREAS.subList(0, 1));

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void replay() {
        report = VaccinationReplay.replay(DATA, AREAS);
    }

    @Test
    void everyArea_hasATimelineOfTheFourteenReleases() {
        assertThat(report.timelines()).hasSize(2131);
        assertThat(report.days()).hasSize(14).startsWith(BASE).endsWith(LocalDate.of(2022, 3, 30));
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void outcomes_areThoseOfTheExactCounts() {
        Map<String, Boolean> met = new TreeMap<>();
        for (Question question : Trials.official("", DATA, BASE).questions()) {
            met.put(question.area().code(), question.met());
        }
        for (Timeline timeline : report.timelines()) {
            Verdict expected = met.getOrDefault(timeline.key().unit(), false) ? Verdict.PASS : Verdict.FAIL;
            assertThat(timeline.alarms().outcome())
                    .as(timeline.key().toString())
                    .contains(expected);
        }
    }

    /** The same question to the same rules without a plan and without a replay: each area on each day inside of the window. */
    @Test
    void verdicts_areThoseOfTheSeriesAlone() {
        ComplianceEvaluator evaluator =
                ComplianceEvaluator.builder().packs(ShippedPacks.all()).build();
        List<SeriesCase> cases = new ArrayList<>();
        List<String> replayed = new ArrayList<>();
        Map<String, Area> areas = new TreeMap<>();
        AREAS.forEach(area -> areas.put(area.code(), area));
        for (Timeline timeline : report.timelines()) {
            for (DatedVerdict verdict : timeline.verdicts()) {
                Area area = areas.get(timeline.key().unit());
                if (area != null && verdict.asOf().isAfter(BASE)) {
                    cases.add(series(area, verdict.asOf()));
                    replayed.add(verdict.verdict() + " " + verdict.severity() + " " + new TreeSet<>(verdict.flags())
                            + " " + verdict.reason() + " " + verdict.row());
                }
            }
        }
        List<String> differences = new ArrayList<>();
        List<SeriesVerdict> verdicts = evaluator.assess(cases);
        for (int i = 0; i < verdicts.size(); i++) {
            SeriesVerdict v = verdicts.get(i);
            String alone = v.verdict() + " " + v.severity() + " " + new TreeSet<>(v.flags()) + " " + v.reason() + " "
                    + v.row();
            if (!alone.equals(replayed.get(i))) {
                differences.add(v.id() + ": " + alone + ", replayed " + replayed.get(i));
            }
        }
        assertThat(replayed).hasSize(27_693);
        assertThat(differences)
                .as("an area with so few releases that its series alone is taken for a monthly one")
                .containsExactly("255000@2022-02-23: PASS Optional.empty [PROVISIONAL] Optional.empty 7,"
                        + " replayed NOT_ASSESSED Optional.empty [] Optional[STALE] 1");
    }

    private static SeriesCase series(Area area, LocalDate day) {
        return new SeriesCase(
                area.code() + "@" + day,
                BASE.plusDays(1),
                LocalDate.of(2022, 3, 30),
                day,
                Direction.HIGHER,
                true,
                true,
                Nature.STOCK,
                Comparison.AT_LEAST,
                Trials.OFFICIAL_TARGET,
                area.exactShare(BASE),
                List.of(),
                Optional.empty(),
                area.upTo(day));
    }

    @Test
    void tables_areThoseOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String tables = String.join("\n", VaccinationReplay.summary(report, AREAS));
        assertThat(readme.substring(
                        readme.indexOf("printed by the program -->\n\n") + 28, readme.indexOf("\n\n<!-- end")))
                .isEqualTo(tables);
    }

    @Test
    void otherLocale_givesTheSameBytes() throws IOException {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(csv(VaccinationReplay.replay(DATA, AREAS)).equals(csv(report)))
                    .isTrue();
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static String csv(ReplayReport of) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReplayCsv.write(of, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void wrongCall_exits2WithOneLine() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        int code = VaccinationReplay.run(
                List.of("--nonsense", folder.toString()), out, new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .endsWith(": expected [FOLDER]\n")
                .hasLineCount(1);
    }
}

package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.SeriesCase;
import vn.datchuan.SeriesVerdict;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.model.Direction;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Nature;
import vn.datchuan.target.Comparison;

/** Policies alone, on the published and worked examples of their sources. */
class PolicySeriesTest {

    private static ComplianceEvaluator evaluator(String policy) {
        return ComplianceEvaluator.builder()
                .packs(ShippedPacks.all())
                .policy(policy)
                .build();
    }

    private static SeriesVerdict assess(String policy, SeriesCase c) {
        return evaluator(policy).assess(List.of(c)).get(0);
    }

    private static SeriesCase.Value at(String day, String value) {
        return new SeriesCase.Value(LocalDate.parse(day), new MeasuredValue.Numeric(new BigDecimal(value)));
    }

    /** A share from 60, whose plan prints 70, 80, 90, 95 and 100 for the years to 2030; 2026 closed at 71. */
    private static SeriesCase step2027(String asOf, String value) {
        return new SeriesCase(
                "steps",
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 12, 31),
                LocalDate.parse(asOf),
                Direction.HIGHER,
                true,
                true,
                Nature.STOCK,
                Comparison.AT_LEAST,
                new BigDecimal("80"),
                Optional.of(new BigDecimal("71")),
                List.of(),
                Optional.empty(),
                List.of(at(asOf, value)));
    }

    /** p = 71 + .75 x 9 = 77.75 on 30/9; s = (p - v) / 9. */
    @ParameterizedTest
    @CsvSource({
        "2027-09-30, 77.4,  10, ON_TRACK, 0.0388888889",
        "2027-09-30, 76,    9,  AT_RISK,  0.1944444444",
        "2027-09-30, 75,    8,  AT_RISK,  0.3055555556",
        "2027-12-31, 79.96, 3,  FAIL,",
        "2027-12-31, 80.0,  3,  PASS,",
    })
    void planPath_workedExample_givesThePrintedRowsAndShortfalls(
            String asOf, String value, String row, String verdict, String shortfall) {
        SeriesVerdict judged = assess("PLAN_PATH_V1", step2027(asOf, value));
        assertThat(judged.row()).isEqualTo(row);
        assertThat(judged.verdict()).hasToString(verdict);
        assertThat(judged.figures().get("shortfall")).isEqualTo(shortfall == null ? null : new BigDecimal(shortfall));
    }

    @Test
    void planPath_levelsOnTheWay_bendThePath() {
        SeriesCase straight = step2027("2027-06-30", "74");
        SeriesCase bent = new SeriesCase(
                "bent",
                straight.start(),
                straight.close(),
                straight.asOf(),
                straight.direction(),
                true,
                true,
                Nature.STOCK,
                straight.comparison(),
                straight.target(),
                straight.base(),
                List.of(new SeriesCase.PathLevel(LocalDate.of(2027, 9, 30), new BigDecimal("74"))),
                Optional.empty(),
                straight.series());
        // straight: 71 + 6/12 x 9 = 75.5, s = 1.5/9; bent: 71 + 6/9 x 3 = 73, ahead
        assertThat(assess("PLAN_PATH_V1", straight).figures().get("shortfall")).isEqualTo("0.1666666667");
        assertThat(assess("PLAN_PATH_V1", bent).row()).isEqualTo("11");
    }

    private static SeriesCase yearly(
            Direction direction, String target, int targetYear, int firstYear, String... values) {
        List<SeriesCase.Value> series = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            series.add(at(firstYear + i + "-12-31", values[i]));
        }
        int last = firstYear + values.length - 1;
        return new SeriesCase(
                "yearly",
                LocalDate.of(firstYear + 1, 1, 1),
                LocalDate.of(targetYear, 12, 31),
                LocalDate.of(last, 12, 31),
                direction,
                true,
                true,
                Nature.STOCK,
                direction == Direction.HIGHER ? Comparison.AT_LEAST : Comparison.AT_MOST,
                new BigDecimal(target),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                series);
    }

    /** Six years of which the first and the last are published; a = (last - first) / 5. Of those between only the ends matter. */
    @ParameterizedTest
    @CsvSource({
        "7.2.a, HIGHER, 41,  2024, 17.3, 22.5, DNS-K3, AT_RISK,  0.6627",
        "7.2.b, HIGHER, 65,  2024, 42.2, 54.4, DNS-K1, ON_TRACK, -0.3811",
        "7.2.b, HIGHER, 65,  2022, 36.2, 46.3, DNS-K2, ON_TRACK, 0.1358",
        "5.1.d, HIGHER, 65,  2019, 34.8, 43.5, DNS-K2, ON_TRACK, 0.1098",
        "8.5.a, HIGHER, 83,  2023, 79.9, 81.1, DNS-K2, ON_TRACK, 0.1158",
        "4.1.a, LOWER,  9.5, 2023, 10.3, 13.1, DNS-K4, AT_RISK,  2.0889",
    })
    void weather_publishedSymbols_areThoseOfTheRows(
            String indicator,
            Direction direction,
            String target,
            int year,
            String first,
            String last,
            String row,
            String verdict,
            String miss) {
        BigDecimal from = new BigDecimal(first);
        BigDecimal change = new BigDecimal(last).subtract(from);
        String[] values = new String[6];
        for (int i = 0; i < 6; i++) {
            values[i] = from.add(change.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(5)))
                    .toPlainString();
        }
        SeriesVerdict judged = assess("DNS_WEATHER", yearly(direction, target, 2030, year - 5, values));
        assertThat(judged.figures().get("projectedMiss")).as(indicator).isEqualByComparingTo(miss);
        assertThat(judged.row()).as(indicator).isEqualTo(row);
        assertThat(judged.verdict()).hasToString(verdict);
    }

    private static SeriesCase twoPoints(
            Direction direction, String base, int baseYear, String value, int year, String target, int targetYear) {
        SeriesCase ends = yearly(direction, target, targetYear, baseYear, base);
        return new SeriesCase(
                "ends",
                ends.start(),
                ends.close(),
                LocalDate.of(year, 12, 31),
                direction,
                true,
                true,
                Nature.STOCK,
                ends.comparison(),
                ends.target(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(at(baseYear + "-12-31", base), at(year + "-12-31", value)));
    }

    @ParameterizedTest
    @CsvSource({
        "CIF 1-1-1,  LOWER,  14.5, 2015, 10.4, 2023, 7.25, 2030, CAGR-2, 0.9011",
        "CIF 12-1-1, HIGHER, 0.37, 2015, 9.53, 2025, 60,   2030, CAGR-1, 0.9504",
        "CIF 9-3-1,  HIGHER, 84.3, 2016, 96.4, 2024, 100,  2030, CAGR-1, 1.3775",
        "CIF 15-2-1, HIGHER, 42,   2019, 40,   2024, 60,   2026, CAGR-3, -0.1858",
        "CIF 9-7-1,  HIGHER, 58.2, 2015, 59.5, 2025, 50,   2030, CAGR-M,",
        "zero base,  HIGHER, 0,    2015, 9.5,  2025, 60,   2030, CAGR-N,",
    })
    void growthRatio_publishedRatios_giveTheRows(
            String series,
            Direction direction,
            String base,
            int baseYear,
            String value,
            int year,
            String target,
            int targetYear,
            String row,
            String ratio) {
        SeriesVerdict judged =
                assess("CAGR_RATIO", twoPoints(direction, base, baseYear, value, year, target, targetYear));
        assertThat(judged.row()).as(series).isEqualTo(row);
        if (ratio != null) {
            assertThat(judged.figures().get("growthRatio")).as(series).isEqualByComparingTo(ratio);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CIF 1-1-1,  LOWER,  14.5, 2015, 10.4, 2023, 7.25, 2030, UNSD-2, 0.9275",
        "CIF 12-1-1, HIGHER, 0.37, 2015, 9.53, 2025, 60,   2030, UNSD-2, 0.8049",
        "CIF 9-3-1,  HIGHER, 84.3, 2016, 96.4, 2024, 100,  2030, UNSD-1, 1",
        "GIF 3-7-1,  HIGHER, 92.3, 2015, 92.4, 2024, 100,  2030, UNSD-3, 0.0217",
        "near 100,   HIGHER, 98.5, 2015, 99.0, 2024, 100,  2030, UNSD-E,",
    })
    void projection_publishedShares_giveTheRows(
            String series,
            Direction direction,
            String base,
            int baseYear,
            String value,
            int year,
            String target,
            int targetYear,
            String row,
            String share) {
        SeriesVerdict judged =
                assess("UNSD_PROJECTION", twoPoints(direction, base, baseYear, value, year, target, targetYear));
        assertThat(judged.row()).as(series).isEqualTo(row);
        if (share != null) {
            assertThat(judged.figures().get("projectedShare")).as(series).isEqualByComparingTo(share);
        }
    }

    /** May: 5/12 = 41.67; 40 of 100 deviates by -1.67 points. */
    @ParameterizedTest
    @CsvSource({
        "40, RRV-1, ON_TRACK, -1.6667",
        "35, RRV-2, ON_TRACK, -6.6667",
        "30, RRV-3, AT_RISK,  -11.6667",
        "25, RRV-4, AT_RISK,  -16.6667",
        "100, RRV-D, PASS,    58.3333",
    })
    void runRate_workedMonthOfMay_givesTheBands(String cumulated, String row, String verdict, String deviation) {
        SeriesVerdict judged = assess("RUN_RATE_VN", flow("2026-05-31", cumulated, List.of()));
        assertThat(judged.row()).isEqualTo(row);
        assertThat(judged.verdict()).hasToString(verdict);
        assertThat(judged.figures().get("deviation")).isEqualByComparingTo(deviation);
    }

    /** 300 so far against 400 of the same months of a year of 1000: 1000 x 300 / 400 = 750 < 900. */
    @Test
    void runRate_seasonOfTheYearBefore_forecastsTheYear() {
        SeriesCase c = new SeriesCase(
                "season",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2026, 5, 31),
                Direction.HIGHER,
                false,
                false,
                Nature.FLOW,
                Comparison.AT_LEAST,
                new BigDecimal("900"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(at("2025-05-31", "400"), at("2025-12-31", "1000"), at("2026-05-31", "300")));
        SeriesVerdict judged = assess("RUN_RATE_VN", c);
        assertThat(judged.row()).isEqualTo("RRV-5");
        assertThat(judged.figures().get("forecast")).isEqualByComparingTo("750");
        assertThat(judged.figures().get("seasonalGap")).isEqualByComparingTo("150");
    }

    private static SeriesCase flow(String asOf, String cumulated, List<SeriesCase.Value> before) {
        List<SeriesCase.Value> series = new ArrayList<>(before);
        series.add(at(asOf, cumulated));
        return new SeriesCase(
                "flow",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.parse(asOf),
                Direction.HIGHER,
                false,
                false,
                Nature.FLOW,
                Comparison.AT_LEAST,
                new BigDecimal("100"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                series);
    }

    private static SeriesCase survey(String numerator, String denominator, Comparison comparison, String target) {
        return new SeriesCase(
                "survey",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2026, 12, 31),
                comparison.ceiling() ? Direction.LOWER : Direction.HIGHER,
                true,
                true,
                Nature.SURVEY,
                comparison,
                new BigDecimal(target),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(new SeriesCase.Value(
                        LocalDate.of(2026, 12, 31),
                        new MeasuredValue.Ratio(new BigDecimal(numerator), new BigDecimal(denominator)))));
    }

    /** Wilson 95 %: 43/54 .6710 to .8823; 199/250 .7417 to .8413; 10/10 .7225 to 1; 0/12 0 to .2425. */
    @ParameterizedTest
    @CsvSource({
        "43, 54, AT_LEAST, 80, NOT_ASSESSED",
        "199, 250, AT_LEAST, 80, NOT_ASSESSED",
        "43, 54, AT_LEAST, 67, PASS",
        "43, 54, AT_LEAST, 68, NOT_ASSESSED",
        "43, 54, AT_LEAST, 89, FAIL",
        "43, 54, AT_LEAST, 88, NOT_ASSESSED",
        "10, 10, AT_LEAST, 72, PASS",
        "10, 10, AT_LEAST, 73, NOT_ASSESSED",
        "0, 12, AT_MOST, 25, PASS",
        "0, 12, AT_MOST, 24, NOT_ASSESSED",
    })
    void confidenceGuarded_wilsonInterval_decidesOnlyWhereItAllows(
            String numerator, String denominator, Comparison comparison, String target, String verdict) {
        SeriesVerdict judged = assess("CONFIDENCE_GUARDED", survey(numerator, denominator, comparison, target));
        assertThat(judged.verdict()).hasToString(verdict);
        assertThat(judged.row())
                .isEqualTo(
                        !verdict.equals("NOT_ASSESSED")
                                ? "3"
                                : meets(numerator, denominator, comparison, target) ? "CG-1" : "CG-2");
        assertThat(judged.reason())
                .map(Enum::name)
                .isEqualTo(verdict.equals("NOT_ASSESSED") ? Optional.of("SAMPLE_INCONCLUSIVE") : Optional.empty());
    }

    private static boolean meets(String numerator, String denominator, Comparison comparison, String target) {
        int sign = new BigDecimal(numerator)
                .multiply(BigDecimal.valueOf(100))
                .compareTo(new BigDecimal(target).multiply(new BigDecimal(denominator)));
        return comparison.holds(sign);
    }

    @Test
    void tolerance_missedWithinTheZone_isMarkedAndStaysMissed() {
        SeriesVerdict near = assess("TOLERANCE", step2027("2027-12-31", "75"));
        assertThat(near.verdict()).hasToString("FAIL");
        assertThat(near.flags()).extracting(Enum::name).contains("NEAR");
        SeriesVerdict far = assess("TOLERANCE", step2027("2027-12-31", "74.99"));
        assertThat(far.verdict()).hasToString("FAIL");
        assertThat(far.flags()).extracting(Enum::name).doesNotContain("NEAR");
    }

    @Test
    void policy_unknownName_namesThoseThatAreLoaded() {
        assertThatThrownBy(() -> evaluator("WEATHER"))
                .isInstanceOf(DatChuanException.class)
                .hasMessageContaining("\"WEATHER\"")
                .hasMessageContaining("DNS_WEATHER")
                .hasMessageContaining("PLAN_PATH_V1");
        assertThatThrownBy(() -> evaluator("DNS_WEATHER+CAGR_RATIO"))
                .isInstanceOf(DatChuanException.class)
                .hasMessageContaining("two policies forecast");
        assertThatThrownBy(() -> evaluator("TOLERANCE + TOLERANCE"))
                .isInstanceOf(DatChuanException.class)
                .hasMessageContaining("TOLERANCE twice");
    }
}

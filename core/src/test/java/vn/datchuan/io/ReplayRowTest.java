package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.datchuan.error.Place;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Period;
import vn.datchuan.model.UnitOfMeasure;
import vn.datchuan.timeline.ReplayReport;

/** Rows of values in a stored replay. */
class ReplayRowTest {

    private static final long SEED = 20260630;
    private static final List<String> UNITS = List.of(
            "%", "triệu đồng", "người", "điểm %", "lần", "ha", "‰", "hộ/10.000 dân", "bậc", "tỷ đồng/năm", "km2");
    private static final List<String> TEXTS = List.of(
            "Đạt",
            "chưa có",
            "Chưa có",
            "n/a",
            "…",
            "không áp dụng",
            "80",
            "ước 95",
            "41/54",
            ">95",
            "tăng 5%",
            "  hai  dấu cách ",
            "a\u0309 tổ hợp",
            "dòng\nhai\tô",
            "\"trích\\\"",
            "1.500",
            "",
            "🙂 và \u2028",
            "tăng cường");
    private static final List<String> PERIODS =
            List.of("2026", "2026-H1", "2026-Q3", "2026-9M", "2026-06", "2028-2030", "2026-12M");

    private static String rows(List<Measurement> values) throws IOException {
        ReplayReport small = ReplaySamples.small();
        return ReplayJsonTest.json(new ReplayReport(
                small.days(),
                small.illustrative(),
                ReplaySamples.inputs(values),
                small.timelines(),
                small.scorecards(),
                small.problems()));
    }

    private static String rowOf(MeasuredValue value) throws IOException {
        String json = rows(List.of(ReplaySamples.row("C.7", "2026", value)));
        int from = json.indexOf("\"period\":\"2026\"") + "\"period\":\"2026\",".length();
        return json.substring(from, json.indexOf(",\"as_of\"", from));
    }

    private static MeasuredValue bounded(String lower, String upper, boolean inclusive) {
        return new MeasuredValue.Bounded(decimal(lower), decimal(upper), inclusive);
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static UnitOfMeasure unit(String text) {
        return UnitOfMeasure.parse(text).orElseThrow();
    }

    @Test
    void write_valuesOfEachKind_areWrittenAsValuesFilesHaveThem() throws IOException {
        assertThat(rowOf(new MeasuredValue.Numeric(new BigDecimal("82.500"))))
                .isEqualTo("\"value\":82.500,\"unit_of_measure\":null");
        assertThat(rowOf(new MeasuredValue.Numeric(new BigDecimal("1E+3"))))
                .isEqualTo("\"value\":1E+3,\"unit_of_measure\":null");
        assertThat(rowOf(bounded("95.125", "", false))).isEqualTo("\"value\":\">95.125\",\"unit_of_measure\":null");
        assertThat(rowOf(bounded("", "3", true))).isEqualTo("\"value\":\"<=3\",\"unit_of_measure\":null");
        assertThat(rowOf(new MeasuredValue.InUnit(
                        new MeasuredValue.Numeric(new BigDecimal("50.0")), unit("triệu đồng"))))
                .isEqualTo("\"value\":50.0,\"unit_of_measure\":\"triệu đồng\"");
        assertThat(rowOf(new MeasuredValue.ReportedChange(new BigDecimal("-1.20"), UnitOfMeasure.POINT)))
                .isEqualTo("\"value\":\"giảm 1.20 điểm %\",\"unit_of_measure\":null");
        assertThat(rowOf(new MeasuredValue.Rating("Chưa đạt")))
                .isEqualTo("\"value\":\"Chưa đạt\",\"unit_of_measure\":null");
        assertThat(rowOf(new MeasuredValue.Missing("chưa có")))
                .isEqualTo("\"value\":\"chưa có\",\"unit_of_measure\":null");
        assertThat(rowOf(new MeasuredValue.Missing(""))).isEqualTo("\"value\":null,\"unit_of_measure\":null");
        assertThat(rowOf(new MeasuredValue.NotApplicable()))
                .isEqualTo("\"value\":\"không áp dụng\",\"unit_of_measure\":null");
    }

    @Test
    void write_whatNoCellCanSay_isSpelledOut() throws IOException {
        assertThat(rowOf(bounded("3", "5.0", true)))
                .isEqualTo(
                        "\"kind\":\"bounded\",\"lower\":3,\"upper\":5.0,\"inclusive\":true,\"unit_of_measure\":null");
        assertThat(rowOf(new MeasuredValue.Rating("80")))
                .isEqualTo("\"kind\":\"rating\",\"value\":\"80\",\"unit_of_measure\":null");
        assertThat(rowOf(new MeasuredValue.Missing("mất hồ sơ")))
                .isEqualTo("\"kind\":\"missing\",\"value\":\"mất hồ sơ\",\"unit_of_measure\":null");
        assertThat(rowOf(new MeasuredValue.ReportedChange(new BigDecimal("5"), unit("người"))))
                .isEqualTo("\"kind\":\"change\",\"value\":5,\"unit_of_measure\":\"người\"");
        assertThat(rowOf(new MeasuredValue.InUnit(
                        new MeasuredValue.Numeric(BigDecimal.ONE), new UnitOfMeasure("x", "y", 2, "z"))))
                .isEqualTo("\"value\":1,\"unit_of_measure\":\"x\",\"quantity\":\"y\",\"exponent\":2,\"per\":\"z\"");
    }

    @Test
    void read_generatedRows_areExactlyThoseWritten() throws IOException {
        Random random = new Random(SEED);
        List<Measurement> values = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            values.add(generated(random));
        }
        String json = rows(values);
        ReplayReport read = ReplayJsonTest.read(json);
        assertThat(ReplayJsonTest.unplaced(read).inputs().values()).isEqualTo(values);
        assertThat(ReplayJsonTest.json(read)).isEqualTo(json);
    }

    @Test
    void read_rowsByTheReaderOfValuesFiles_areThoseOfTheFile() throws IOException {
        String csv = """
                unit,plan,indicator,period,value,unit_of_measure,as_of,known_on,status,exact,source,note
                u,p,C.1,2026-H1,"82,50",,2026-06-30,2026-07-15,sơ bộ,x,Sở,"ghi, chú"
                u,,C.2,2026,41/54,,,,,,,
                u,,C.3,2026,">95,125%",,,,,,,
                u,,C.4,2026,50,triệu đồng/người,,,,,,
                u,,C.5,2026,"giảm 1,2 điểm %",,,,,,,
                u,,C.6,2026,Đạt,,,,,,,
                u,,C.7,2026,n/a,,,,,,,
                u,,C.8,2026,không áp dụng,,,,,,,
                u,,C.9,2026,ước 95%,,,,,,,
                u,,C.10,2026,"1,5 tỷ đồng",,,,,,,
                """;
        List<Measurement> original = values("v.csv", csv);
        assertThat(original).hasSize(10);
        String json = rows(original);
        String array = json.substring(json.indexOf("\"rows\":") + 7, json.indexOf("]}},\n\"timelines\"") + 1);
        assertThat(values("v.json", array)).isEqualTo(original);
        assertThat(ReplayJsonTest.unplaced(ReplayJsonTest.read(json)).inputs().values())
                .isEqualTo(original);
    }

    private static List<Measurement> values(String name, String text) {
        ValuesFile file = ValuesReader.read(
                name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), NumberForm.INTERNATIONAL);
        assertThat(file.problems()).isEmpty();
        List<Measurement> unplaced = new ArrayList<>();
        for (Measurement m : file.measurements()) {
            unplaced.add(new Measurement(
                    m.unit(),
                    m.plan(),
                    m.indicator(),
                    m.period(),
                    m.value(),
                    m.asOf(),
                    m.knownOn(),
                    m.status(),
                    m.exact(),
                    m.source(),
                    m.note(),
                    Place.NONE));
        }
        return unplaced;
    }

    private static Measurement generated(Random random) {
        return new Measurement(
                "u" + random.nextInt(5),
                random.nextBoolean() ? Optional.of("p-" + random.nextInt(3)) : Optional.empty(),
                "C." + random.nextInt(20) + (random.nextInt(5) == 0 ? "#2" : ""),
                period(random),
                value(random),
                day(random),
                day(random),
                FigureStatus.values()[random.nextInt(3)],
                random.nextBoolean(),
                of(TEXTS, random),
                of(TEXTS, random),
                Place.NONE);
    }

    private static Period period(Random random) {
        if (random.nextInt(8) == 0) {
            LocalDate start = LocalDate.of(2026, 1, 5).plusWeeks(random.nextInt(50));
            return new Period("tuần " + random.nextInt(52), start, start.plusDays(6));
        }
        return Period.parse(of(PERIODS, random)).orElseThrow();
    }

    private static Optional<LocalDate> day(Random random) {
        return random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(2000)));
    }

    private static MeasuredValue value(Random random) {
        MeasuredValue amount =
                switch (random.nextInt(4)) {
                    case 0 -> new MeasuredValue.Numeric(number(random));
                    case 1 -> new MeasuredValue.Ratio(number(random), number(random));
                    case 2 ->
                        new MeasuredValue.Bounded(
                                Optional.of(number(random)),
                                random.nextBoolean() ? Optional.of(number(random)) : Optional.empty(),
                                random.nextBoolean());
                    default ->
                        new MeasuredValue.Bounded(Optional.empty(), Optional.of(number(random)), random.nextBoolean());
                };
        return switch (random.nextInt(7)) {
            case 0 -> new MeasuredValue.Rating(of(TEXTS, random));
            case 1 -> new MeasuredValue.Missing(of(TEXTS, random));
            case 2 -> new MeasuredValue.NotApplicable();
            case 3 -> new MeasuredValue.ReportedChange(number(random), unit(of(UNITS, random)));
            case 4, 5 -> new MeasuredValue.InUnit(amount, unit(of(UNITS, random)));
            default -> amount;
        };
    }

    /** Up to 40 digits with a scale from -5 to 25, zeros of every scale among them. */
    private static BigDecimal number(Random random) {
        BigInteger digits = random.nextInt(10) == 0 ? BigInteger.ZERO : new BigInteger(random.nextInt(130) + 1, random);
        return new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(31) - 5);
    }

    private static <T> T of(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}

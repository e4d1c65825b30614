package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.EvaluationStream;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Problem;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.Layer;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.Scorecard;
import vn.datchuan.verdict.StreamSummary;
import vn.datchuan.verdict.UnitReport;

/** Rows that come unit by unit, against the same rows at once. All values are made up. */
class EvaluationStreamTest {

    private static final int UNITS = 300;
    private static final LocalDate DAY = LocalDate.parse("2026-09-30");
    private static final String INDICATORS = """
            sections: [{id: "I", title: "Chỉ tiêu"}]
            indicators:
              - {code: "I.1", section: "I", number: "1", name: "Hộ có nước sạch", unitOfMeasure: "%", nature: stock, bounded: true,
                 frequency: quarterly, direction: higher,
                 targets: [{period: 2025, text: "≥ 80%"}, {period: 2026, text: "≥ 85%"}]}
              - {code: "I.2", section: "I", number: "2", name: "Hồ sơ đúng hạn", unitOfMeasure: "%", nature: ratio, bounded: true,
                 frequency: quarterly, direction: higher, targets: [{period: 2025, text: "≥ 80%; ≥ 10 hồ sơ"}, {period: 2026, text: "Trên 90%"}]}
            """;

    private static String plan() {
        StringBuilder units = new StringBuilder();
        for (int i = 0; i < UNITS; i++) {
            units.append("  - {code: \"xa-%03d\", name: \"xã %d\", level: commune, province: \"T\"}%n".formatted(i, i));
        }
        return "plan: tinh-t\ntitle: \"KẾ HOẠCH\"\ndocument: {number: \"1/KH-UBND\", issuer: \"UBND tỉnh\"}\nyears: 2025-2026\nunits:\n"
                + units + INDICATORS;
    }

    private static final PlanPacks PACKS = PlanPacks.of("tinh-t", Layer.PROVINCE, plan());

    private static ComplianceEvaluator evaluator(int threads) {
        return ComplianceEvaluator.builder()
                .packs(PACKS.withShipped())
                .parallelism(threads)
                .build();
    }

    /** A few rows for each unit, in the order of the units; some of no plan, some of an unknown indicator. */
    private static List<Measurement> rows() {
        Random random = new Random(7);
        List<Measurement> rows = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            String unit = "xa-%03d".formatted(i);
            for (String period : List.of("2025", "2026-Q1", "2026-Q2")) {
                BigDecimal share = BigDecimal.valueOf(600 + random.nextInt(400), 1);
                rows.add(Measurement.of(unit, "I.1", period, new Numeric(share)));
                BigDecimal of = BigDecimal.valueOf(50 + random.nextInt(50));
                BigDecimal done = of.subtract(BigDecimal.valueOf(random.nextInt(20)));
                boolean parts = period.equals("2025");
                rows.add(Measurement.of(unit, parts ? "I.2#1" : "I.2", period, new Ratio(done, of)));
                if (parts) {
                    rows.add(Measurement.of(unit, "I.2#2", period, new Numeric(of)));
                }
            }
            if (i % 10 == 0) {
                rows.add(Measurement.of(unit, "I.9", "2025", new Numeric(BigDecimal.ONE)));
            }
            if (i % 50 == 0) {
                rows.add(Measurement.of("xa-la-%03d".formatted(i), "I.1", "2025", new Numeric(BigDecimal.ONE)));
            }
        }
        return rows;
    }

    private static List<UnitReport> all(EvaluationStream<UnitReport> stream) {
        List<UnitReport> reports = new ArrayList<>();
        stream.forEachRemaining(reports::add);
        return reports;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void stream_rowsGroupedByUnit_saysWhatOneReportSays(int threads) {
        EvaluationReport whole = evaluator(1).evaluate(rows(), DAY);
        List<Evaluation> evaluations = new ArrayList<>();
        List<Scorecard> scorecards = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        StreamSummary summary;
        try (EvaluationStream<UnitReport> stream = evaluator(threads).stream(rows().iterator(), DAY, r -> r)) {
            for (UnitReport report : all(stream)) {
                evaluations.addAll(report.evaluations());
                scorecards.addAll(report.scorecards());
                problems.addAll(report.problems());
            }
            summary = stream.summary();
        }
        assertThat(evaluations).hasSize(UNITS * 4).isEqualTo(whole.evaluations());
        assertThat(scorecards).isEqualTo(whole.scorecards());
        assertThat(problems).hasSize(36).containsExactlyInAnyOrderElementsOf(whole.problems());
        assertThat(summary.digests()).isEqualTo(whole.digests());
        assertThat(summary.units()).isEqualTo(UNITS);
        assertThat(summary.problems()).isEqualTo(36);
        assertThat(summary.further()).isEmpty();
        assertThat(summary.counts().total()).isEqualTo(UNITS * 4);
        assertThat(summary.counts().fail())
                .isEqualTo(whole.evaluations().stream()
                        .filter(e -> e.verdict().name().equals("FAIL"))
                        .count());
    }

    @Test
    void stream_unitsInAnotherOrder_comeOutInThatOrderWithTheSameDigest() {
        List<Measurement> rows = new ArrayList<>(rows());
        rows.sort((a, b) -> b.unit().compareTo(a.unit()));
        try (EvaluationStream<String> stream = evaluator(2).stream(rows.iterator(), DAY, UnitReport::unit)) {
            assertThat(stream.next()).isEqualTo("xa-la-250");
            List<String> units = new ArrayList<>();
            stream.forEachRemaining(units::add);
            assertThat(units.get(units.size() - 1)).isEqualTo("xa-000");
            assertThat(stream.summary().digests())
                    .isEqualTo(evaluator(1).evaluate(rows(), DAY).digests());
        }
    }

    @Test
    void stream_rowsOfAnUnknownUnitAmongThoseOfAnother_areItsProblemsAndLoseNoOther() {
        List<Measurement> rows = new ArrayList<>(rows().subList(0, 6));
        rows.add(3, Measurement.of("xa-0O0", "I.1", "2026-Q2", new Numeric(BigDecimal.ONE)));
        try (EvaluationStream<UnitReport> stream = evaluator(1).stream(rows.iterator(), DAY, r -> r)) {
            UnitReport only = stream.next();
            assertThat(stream.hasNext()).isFalse();
            assertThat(only.problems()).hasSize(1);
            assertThat(only.problems().get(0).what()).isEqualTo("unit \"xa-0O0\" has no plan here");
            assertThat(only.evaluations())
                    .isEqualTo(evaluator(1).evaluate(rows().subList(0, 6), DAY).evaluations());
            assertThat(stream.summary().digests())
                    .isEqualTo(evaluator(1).evaluate(rows, DAY).digests());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void stream_unitThatComesTwice_isRefusedWhenAllBeforeItAreOut(int threads) {
        List<Measurement> rows = new ArrayList<>(rows().subList(0, 20));
        rows.add(Measurement.of("xa-000", "I.1", "2025-06", new Numeric(BigDecimal.ONE)));
        try (EvaluationStream<String> stream = evaluator(threads).stream(rows.iterator(), DAY, UnitReport::unit)) {
            List<String> units = new ArrayList<>();
            assertThatThrownBy(() -> stream.forEachRemaining(units::add))
                    .isInstanceOf(DatChuanException.class)
                    .hasMessageContaining("rows of unit \"xa-000\" come a second time");
            assertThat(units).containsExactly("xa-000", "xa-001", "xa-002");
            assertThat(stream.hasNext()).isFalse();
            assertThatThrownBy(stream::summary).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void stream_formThatFailsForOneUnit_losesThatUnitOnly(int threads) {
        try (EvaluationStream<String> stream = evaluator(threads).stream(rows().iterator(), DAY, report -> {
            if (report.unit().equals("xa-001")) {
                throw new IllegalArgumentException("disk full");
            }
            return report.unit();
        })) {
            List<String> units = new ArrayList<>();
            assertThatThrownBy(() -> stream.forEachRemaining(units::add)).hasMessage("disk full");
            assertThat(units).containsExactly("xa-000");
            stream.forEachRemaining(units::add);
            assertThat(units).hasSize(UNITS - 1).doesNotContain("xa-001").endsWith("xa-299");
            assertThat(stream.summary().counts().total()).isEqualTo(UNITS * 4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void stream_rowsThatCannotBeReadOn_losesNoUnitBefore(int threads) {
        Iterator<Measurement> first = rows().subList(0, 20).iterator();
        Iterator<Measurement> broken = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Measurement next() {
                if (!first.hasNext()) {
                    throw new IllegalStateException("connection lost");
                }
                return first.next();
            }
        };
        try (EvaluationStream<String> stream = evaluator(threads).stream(broken, DAY, UnitReport::unit)) {
            List<String> units = new ArrayList<>();
            assertThatThrownBy(() -> stream.forEachRemaining(units::add)).hasMessage("connection lost");
            assertThat(units).containsExactly("xa-000", "xa-001");
            assertThatThrownBy(stream::summary).hasMessage("the stream was not read to its end");
        }
    }

    /** 500 rows are judged together, and three such pieces for each thread at most are read ahead. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void stream_askedForOneUnit_readsNoMoreThanAFewAhead(int threads) {
        List<Measurement> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            for (Measurement m : rows()) {
                all.add(Measurement.of(
                        m.unit() + "-" + i, m.indicator(), m.period().label(), m.value()));
            }
        }
        AtomicInteger read = new AtomicInteger();
        Iterator<Measurement> counted =
                all.stream().peek(m -> read.incrementAndGet()).iterator();
        try (EvaluationStream<String> stream = evaluator(threads).stream(counted, DAY, UnitReport::unit)) {
            assertThat(read).hasValue(0);
            assertThat(stream.next()).isEqualTo("xa-000-0");
            assertThat(read.get()).isBetween(500, 502 * (threads == 1 ? 1 : 3 * threads));
        }
        assertThat(all).hasSizeGreaterThan(30_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void close_beforeTheEnd_endsTheStream(int threads) {
        EvaluationStream<String> stream = evaluator(threads).stream(rows().iterator(), DAY, UnitReport::unit);
        assertThat(stream.next()).isEqualTo("xa-000");
        stream.close();
        stream.close();
        assertThat(stream.hasNext()).isFalse();
        assertThatThrownBy(stream::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(stream::summary).hasMessage("the stream was not read to its end");
    }

    @Test
    void stream_noRows_isEmptyWithASummary() {
        try (EvaluationStream<String> stream =
                evaluator(2).stream(List.<Measurement>of().iterator(), DAY, UnitReport::unit)) {
            assertThat(stream.hasNext()).isFalse();
            assertThat(stream.summary().counts().total()).isZero();
            assertThat(stream.summary().digests())
                    .isEqualTo(evaluator(1).evaluate(List.of(), DAY).digests());
        }
    }

    @Test
    void stream_unitThatWasMerged_isRefusedAndTheOthersAreJudged() {
        String merged = plan() + """
                lineage:
                  - {date: 2026-07-01, merged: [xa-000, xa-001], into: xa-002}
                """;
        ComplianceEvaluator evaluator = ComplianceEvaluator.builder()
                .packs(PlanPacks.of("tinh-t", Layer.PROVINCE, merged).withShipped())
                .build();
        List<String> units = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        try (EvaluationStream<String> stream =
                evaluator.stream(rows().subList(8, 40).iterator(), DAY, UnitReport::unit)) {
            while (stream.hasNext()) {
                try {
                    units.add(stream.next());
                } catch (DatChuanException e) {
                    refused.add(e.problems().get(0).what());
                }
            }
        }
        assertThat(refused)
                .containsExactly(
                        "unit \"xa-001\" was merged, split or renamed, so that rows of other units count for it",
                        "unit \"xa-002\" was merged, split or renamed, so that rows of other units count for it");
        assertThat(units).containsExactly("xa-la-000", "xa-003", "xa-004", "xa-005");
    }
}

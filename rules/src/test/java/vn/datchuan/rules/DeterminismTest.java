package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.model.Measurement;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.Verdict;

/** A report is a function of plans, packs, values and as-of date, and of nothing else. */
class DeterminismTest {

    private static final LocalDate AS_OF = LocalDate.of(2027, 9, 30);
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    private static List<Measurement> measurements;
    private static EvaluationReport report;

    @BeforeAll
    static void evaluateOnce() {
        measurements = GeneratedMeasurements.until(2027, 20261122L);
        report = evaluate(1, measurements);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    /** Else the other tests would compare little. */
    @Test
    void report_generatedMeasurements_hasAllUnitsAndAllVerdicts() {
        assertThat(report.evaluations())
                .extracting(e -> e.unit().code())
                .contains("tam-thanh", "minh-hung", "thien-tan", "thanh-dong");
        assertThat(report.evaluations()).extracting(Evaluation::verdict).contains(Verdict.values());
        assertThat(report.evaluations())
                .extracting(Evaluation::row)
                .contains("1", "2", "3", "5", "7", "8", "9", "10", "11");
        assertThat(report.problems()).isNotEmpty();
    }

    @Test
    void report_eightThreads_isTheOneOfOneThread() {
        assertThat(written(evaluate(8, measurements))).isEqualTo(written(report));
    }

    @Test
    void report_oneEvaluatorFromEightThreads_isTheSameEachTime() {
        ComplianceEvaluator evaluator = evaluator(1);
        List<String> reports = Collections.nCopies(8, 0).parallelStream()
                .map(n -> written(evaluator.evaluate(measurements, AS_OF)))
                .toList();
        assertThat(reports).containsOnly(written(report));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void report_shuffledRows_isTheSame(long seed) {
        List<Measurement> shuffled = new ArrayList<>(measurements);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(written(evaluate(1, shuffled))).isEqualTo(written(report));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "vi-VN", "und", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
    void report_otherDefaultLocale_isTheSame(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(written(evaluate(1, measurements))).isEqualTo(written(report));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "Pacific/Kiritimati", "America/Los_Angeles"})
    void report_otherDefaultTimeZone_isTheSame(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(written(evaluate(1, measurements))).isEqualTo(written(report));
    }

    private static EvaluationReport evaluate(int threads, List<Measurement> rows) {
        return evaluator(threads).evaluate(rows, AS_OF);
    }

    private static ComplianceEvaluator evaluator(int threads) {
        return ComplianceEvaluator.builder()
                .packs(ShippedPacks.all())
                .parallelism(threads)
                .build();
    }

    /** Every field of every part of the report, scales of numbers and orders of sets included. */
    private static String written(EvaluationReport report) {
        return report.toString();
    }
}

package vn.datchuan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The normal form reads back to an equal criterion. */
class NormalFormTest {
    private static final String[] UNITS = {"%", "‰", "đồng", "ha", "xã", "tấn", "giường", "", "người", "điểm", "m2"};
    private static final String[] SUBJECTS = {
        "cấp tỉnh", "cấp xã", "hồ sơ", "nông thôn", "thành thị", "mẫu giáo", "nông nghiệp"
    };

    private static final List<Comparison> BOUNDS = List.of(
            Comparison.AT_LEAST, Comparison.MORE_THAN, Comparison.AT_MOST, Comparison.LESS_THAN, Comparison.EXACTLY);

    @Test
    void of_simpleThreshold_isSignNumberUnit() {
        assertThat(NormalForm.of(TargetNotation.read("từ 80% trở lên"), NormalForm.Language.VI))
                .isEqualTo("≥ 80 %");
    }

    @Test
    void of_halfOpenRange_isWordsInVietnameseAndSignsInEnglish() {
        TargetReading reading = TargetNotation.read("từ 70% đến dưới 80%");
        assertThat(NormalForm.of(reading, NormalForm.Language.VI)).isEqualTo("từ 70 % đến dưới 80 %");
        assertThat(NormalForm.of(reading, NormalForm.Language.EN)).isEqualTo("≥ 70 % and < 80 %");
    }

    @Test
    void of_money_groupsThousands() {
        TargetReading reading = TargetNotation.read("tối thiểu 48 triệu đồng/người/năm");
        assertThat(NormalForm.of(reading, NormalForm.Language.VI)).isEqualTo("≥ 48.000.000 đồng/người/năm");
    }

    @Test
    void of_generatedCriteria_readBackEqual() {
        Random random = new Random(20260101);
        for (int i = 0; i < 10_000; i++) {
            TargetReading reading = reading(random);
            for (NormalForm.Language language : NormalForm.Language.values()) {
                String text = NormalForm.of(reading, language);
                TargetReading again = TargetNotation.read(text);
                assertThat(again.criterion()).as("case %d: %s", i, text).isEqualTo(reading.criterion());
                assertThat(again.maintained()).as("case %d: %s", i, text).isEqualTo(reading.maintained());
            }
        }
    }

    @Test
    void of_readingsOfTheFivePlans_readBackEqual() {
        for (TargetTable.Row row : TargetTable.rows("seed-targets.tsv")) {
            TargetReading reading = TargetNotation.read(row.printed());
            for (NormalForm.Language language : NormalForm.Language.values()) {
                String text = NormalForm.of(reading, language);
                assertThat(TargetNotation.read(text).criterion())
                        .as("%s as %s", row, text)
                        .isEqualTo(reading.criterion());
            }
        }
    }

    private static TargetReading reading(Random random) {
        List<Condition> conditions = new ArrayList<>();
        int parts = random.nextInt(4) == 0 ? 2 + random.nextInt(3) : 1;
        if (parts == 1) {
            conditions.addAll(one(random, ""));
        } else {
            for (int i = 0; i < parts; i++) {
                conditions.add(threshold(random, SUBJECTS[(random.nextInt(2) + i * 2) % SUBJECTS.length], "%"));
            }
        }
        boolean maintained = parts == 1 && conditions.get(0).change().isEmpty() && random.nextInt(5) == 0;
        TargetKind kind = parts > 1 ? TargetKind.COMPOUND : TargetKind.NUMERIC;
        return new TargetReading(
                PrintedTarget.of(""),
                kind,
                Criteria.of(conditions),
                conditions,
                maintained,
                "",
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static List<Condition> one(Random random, String subject) {
        String unit = UNITS[random.nextInt(UNITS.length)];
        BigDecimal low = number(random);
        BigDecimal high = low.add(BigDecimal.ONE).add(number(random));
        return switch (random.nextInt(4)) {
            case 0 -> List.of(condition(Comparison.AT_LEAST, low, Optional.of(high), unit, Optional.empty(), subject));
            case 1 ->
                List.of(
                        condition(
                                random.nextBoolean() ? Comparison.AT_LEAST : Comparison.MORE_THAN,
                                low,
                                Optional.empty(),
                                unit,
                                Optional.empty(),
                                subject),
                        condition(Comparison.LESS_THAN, high, Optional.empty(), unit, Optional.empty(), subject));
            case 2 ->
                List.of(condition(
                        BOUNDS.get(random.nextInt(4)),
                        low,
                        Optional.empty(),
                        "%",
                        Optional.of(
                                random.nextBoolean()
                                        ? Criterion.Change.Direction.INCREASE
                                        : Criterion.Change.Direction.DECREASE),
                        subject));
            default -> List.of(threshold(random, subject, unit));
        };
    }

    private static Condition threshold(Random random, String subject, String unit) {
        Comparison comparison = BOUNDS.get(random.nextInt(subject.isEmpty() ? 5 : 4));
        return condition(comparison, number(random), Optional.empty(), unit, Optional.empty(), subject);
    }

    private static Condition condition(
            Comparison comparison,
            BigDecimal value,
            Optional<BigDecimal> upper,
            String unit,
            Optional<Criterion.Change.Direction> change,
            String subject) {
        return new Condition(
                comparison,
                value,
                upper.isPresent(),
                upper,
                unit,
                "",
                subject,
                change.isPresent() ? "so với năm 2024" : "",
                change,
                change.isPresent() ? unit : "",
                Optional.empty(),
                Condition.Field.TARGET,
                0,
                0);
    }

    private static BigDecimal number(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> BigDecimal.valueOf(random.nextInt(101));
            case 1 -> BigDecimal.valueOf(random.nextInt(100_000), 1 + random.nextInt(3));
            case 2 -> BigDecimal.valueOf(random.nextInt(10_000_000));
            default -> BigDecimal.valueOf(random.nextLong(1_000_000_000_000_000L));
        };
    }
}

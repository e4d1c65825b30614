package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.reference.ReferenceChange;

/** In which unit a value is reported never changes what follows from it, and a derived level decides as the change itself does. */
class UnitInvarianceTest {

    private static final int DRAWS = 500;
    private static final String[] MONEY = {"đồng", "nghìn đồng", "triệu đồng", "tỷ đồng", "nghìn tỷ đồng"};
    private static final String[] OPS = {">=", ">", "<=", "<"};
    private static final String[] WORDS = {"tối thiểu ", "trên ", "không quá ", "dưới "};

    /** As a file prints it, never with exactly three decimals: "12,345" could be thousands. */
    private static String printed(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        BigDecimal shown = plain.scale() == 3 ? plain.setScale(4) : plain.setScale(Math.max(0, plain.scale()));
        return shown.toPlainString().replace('.', ',');
    }

    /** What rules see of the value, without trailing zeros. */
    private static String seen(IndicatorCase fact) {
        TreeMap<String, String> figures = new TreeMap<>();
        fact.figures().forEach((figure, value) -> figures.put(figure, printed(value)));
        return fact.isMet() + " " + fact.getObstacle() + " " + figures;
    }

    private static IndicatorCase fact(String column, String target, String cell) {
        return OneIndicator.of(column, target).value("2026", cell).fact("2026-12-31");
    }

    @Test
    void fact_sameMoneyInEveryScale_isTheSame() {
        Random random = new Random(20260101);
        int met = 0;
        for (int i = 0; i < DRAWS; i++) {
            BigDecimal target = BigDecimal.valueOf(random.nextInt(100_000) + 1, 1);
            BigDecimal off = BigDecimal.valueOf(random.nextInt(3) == 0 ? 0 : random.nextInt(2001) - 1000, 2);
            BigDecimal dong = target.add(off).movePointRight(6);
            String words = WORDS[random.nextInt(4)] + printed(target) + " triệu đồng";
            IndicatorCase expected = fact("", words, printed(dong) + " đồng");
            for (int scale = 1; scale < MONEY.length; scale++) {
                String cell = printed(dong.movePointLeft(3 * scale)) + " " + MONEY[scale];
                assertThat(seen(fact("", words, cell)))
                        .as("%s: %s", words, cell)
                        .isEqualTo(seen(expected));
            }
            String bare = printed(dong.movePointLeft(6));
            assertThat(seen(fact("triệu đồng", words, bare)))
                    .as("%s: %s", words, bare)
                    .isEqualTo(seen(expected));
            met += expected.isMet() ? 1 : 0;
        }
        assertThat(met).as("both sides are drawn").isBetween(DRAWS / 4, DRAWS * 3 / 4);
    }

    @Test
    void fact_sameShareInPercentAndPermille_isTheSame() {
        Random random = new Random(20260102);
        for (int i = 0; i < DRAWS; i++) {
            BigDecimal target = BigDecimal.valueOf(random.nextInt(1000) + 1, 1);
            BigDecimal off = BigDecimal.valueOf(random.nextInt(3) == 0 ? 0 : random.nextInt(201) - 100, 2);
            BigDecimal percent = target.add(off);
            boolean permille = random.nextBoolean();
            String words = WORDS[random.nextInt(4)]
                    + (permille ? printed(target.movePointRight(1)) + "‰" : printed(target) + "%");
            String expected = seen(fact("", words, printed(percent) + "%"));
            assertThat(seen(fact("", words, printed(percent.movePointRight(1)) + "‰")))
                    .as(words)
                    .isEqualTo(expected);
            assertThat(seen(fact("", words, printed(percent.movePointRight(2)) + " phần vạn")))
                    .as(words)
                    .isEqualTo(expected);
        }
    }

    @Test
    void fact_relativeTarget_decidesAsTheChangeItself() {
        Random random = new Random(20260103);
        int met = 0;
        for (int i = 0; i < DRAWS * 4; i++) {
            int op = random.nextInt(4);
            boolean increase = random.nextBoolean();
            int kind = random.nextInt(3);
            BigDecimal size = BigDecimal.valueOf(random.nextInt(400) + 1, 1);
            BigDecimal base = BigDecimal.valueOf(random.nextInt(9000) + 1000, 1);
            String words =
                    switch (kind) {
                        case 0 -> (increase ? "tăng " : "giảm ") + WORDS[op] + printed(size) + "%";
                        case 1 -> (increase ? "tăng " : "giảm ") + WORDS[op] + printed(size) + " tỷ đồng";
                        default -> "gấp " + WORDS[op] + printed(size) + " lần";
                    };
            BigDecimal level = level(kind, increase, size, base);
            BigDecimal value =
                    random.nextInt(3) == 0 ? level : level.add(BigDecimal.valueOf(random.nextInt(401) - 200, 4));
            String name = kind == 0 ? "percent" : kind == 1 ? "difference" : "times";
            boolean expected = ReferenceChange.isMet(
                    name, increase || kind == 2, OPS[op], size, base, BigDecimal.ONE, value, BigDecimal.ONE);
            IndicatorCase fact = OneIndicator.of("Tỷ đồng", words + " so với năm 2025")
                    .value("2025", printed(base))
                    .value("2026", printed(value) + " tỷ đồng")
                    .fact("2026-12-31");
            assertThat(fact.getObstacle()).as(words).isNull();
            assertThat(fact.isMet()).as("%s: %s to %s", words, base, value).isEqualTo(expected);
            met += expected ? 1 : 0;
        }
        assertThat(met).as("both sides are drawn").isBetween(DRAWS, DRAWS * 3);
    }

    @Test
    void fact_pointsOnARatio_decidesAsTheChangeItself() {
        Random random = new Random(20260104);
        BigDecimal hundred = BigDecimal.valueOf(100);
        for (int i = 0; i < DRAWS * 2; i++) {
            int op = random.nextInt(4);
            boolean increase = random.nextBoolean();
            BigDecimal size = BigDecimal.valueOf(random.nextInt(50) + 1, 1);
            BigDecimal den = BigDecimal.valueOf(random.nextInt(900) + 100);
            BigDecimal num = BigDecimal.valueOf(random.nextInt(den.intValue() / 2) + den.intValue() / 4);
            BigDecimal shift = size.multiply(den);
            BigDecimal hit = num.multiply(BigDecimal.valueOf(1000))
                    .add((increase ? shift : shift.negate()).multiply(BigDecimal.TEN));
            BigDecimal value = random.nextInt(3) == 0 ? hit : hit.add(BigDecimal.valueOf(random.nextInt(3) - 1));
            BigDecimal below = den.multiply(BigDecimal.valueOf(1000));
            boolean expected = ReferenceChange.isMet(
                    "difference", increase, OPS[op], size, num.multiply(hundred), den, value.multiply(hundred), below);
            IndicatorCase fact = OneIndicator.of(
                            "%", (increase ? "tăng " : "giảm ") + WORDS[op] + printed(size) + " điểm % so với năm 2025")
                    .value("2025", printed(num) + "/" + printed(den))
                    .value("2026", printed(value) + "/" + printed(below))
                    .fact("2026-12-31");
            assertThat(fact.isMet()).as("%s of %s to %s", size, num, value).isEqualTo(expected);
        }
    }

    private static BigDecimal level(int kind, boolean increase, BigDecimal size, BigDecimal base) {
        BigDecimal signed = increase ? size : size.negate();
        return switch (kind) {
            case 0 -> base.multiply(signed.add(BigDecimal.valueOf(100))).movePointLeft(2);
            case 1 -> base.add(signed);
            default -> base.multiply(size);
        };
    }
}

package vn.datchuan.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Probability of a model as it is told: one significant digit in percent, because a model of few points knows no more. Where rounding
 * half up would put it on the wrong side of a threshold, it is told as below that threshold, or as that or more.
 */
final class ModelProbability {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ALMOST = BigDecimal.valueOf(95);

    private ModelProbability() {}

    /** Of a share between 0 and 1, standing to the thresholds (between 0 and 1 too) as it does. */
    static String text(BigDecimal probability, List<BigDecimal> thresholds, Language language) {
        BigDecimal percent = probability.multiply(HUNDRED);
        if (percent.compareTo(ALMOST) >= 0) {
            return Texts.of(language).text("probability.above");
        }
        if (percent.compareTo(BigDecimal.ONE) < 0) {
            return Texts.of(language).text("probability.below");
        }
        BigDecimal rounded = percent.round(new MathContext(1, RoundingMode.HALF_UP));
        for (BigDecimal threshold : thresholds) {
            BigDecimal limit = threshold.multiply(HUNDRED);
            boolean reached = percent.compareTo(limit) >= 0;
            if (rounded.compareTo(limit) >= 0 != reached) {
                return of(reached ? "probability.from" : "probability.under", limit, language);
            }
        }
        return of("probability.about", rounded, language);
    }

    private static String of(String key, BigDecimal percent, Language language) {
        return Texts.of(language).text(key, Named.of("value", Numbers.natural(percent, language)));
    }
}

package vn.datchuan.policy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.Nature;
import vn.datchuan.trend.Sample;
import vn.datchuan.trend.ShareInterval;

/**
 * Figures of CONFIDENCE_GUARDED, for samples alone: the ends of the Wilson interval, and {@code worstGap} and {@code bestGap}, what is missing to the
 * threshold at its worse and at its better end, positive if missing ({@link ShareInterval}); {@code sampleUnknown} 1 where a survey was reported without
 * its counts.
 */
public final class ConfidenceFigures implements PolicyFigures {

    @Override
    public String policy() {
        return "CONFIDENCE_GUARDED";
    }

    @Override
    public Map<String, BigDecimal> compute(PolicyInput input, PolicyParameters parameters) {
        Map<String, BigDecimal> figures = new HashMap<>();
        if (input.nature() != Nature.SURVEY || !input.share()) {
            return figures;
        }
        Optional<Sample> sample = input.figure() instanceof Ratio ratio
                ? Sample.of(ratio.numerator(), ratio.denominator())
                : Optional.empty();
        if (sample.isEmpty()) {
            figures.put("sampleUnknown", BigDecimal.ONE);
            return figures;
        }
        ShareInterval interval = ShareInterval.wilson(sample.orElseThrow(), parameters.number("confidence"));
        boolean floor = input.sign() > 0;
        BigDecimal toLower = input.threshold().subtract(interval.lower());
        BigDecimal toUpper = input.threshold().subtract(interval.upper());
        figures.put("intervalLower", interval.lower());
        figures.put("intervalUpper", interval.upper());
        if (input.fixedAmount()) {
            // Met by the whole interval only where that is the amount, missed by all of it where the amount lies
            // outside.
            figures.put("worstGap", toLower.abs().max(toUpper.abs()));
            figures.put("bestGap", toLower.negate().max(toUpper));
        } else {
            figures.put("worstGap", floor ? toLower : toUpper.negate());
            figures.put("bestGap", floor ? toUpper : toLower.negate());
        }
        return figures;
    }
}

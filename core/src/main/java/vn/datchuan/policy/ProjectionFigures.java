package vn.datchuan.policy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.trend.CompoundProjection;
import vn.datchuan.trend.Series;

/**
 * Figures of UNSD_PROJECTION: {@code projectedShare}, the share of the way that the growth rate so far covers by the close ({@link CompoundProjection});
 * {@code forecast} at the close; {@code nearExtreme}, 1 where the target is 0 or 100 percent and the value lies within 1 point of it, else 0; {@code growthYears}.
 */
public final class ProjectionFigures implements PolicyFigures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String policy() {
        return "UNSD_PROJECTION";
    }

    @Override
    public Map<String, BigDecimal> compute(PolicyInput input, PolicyParameters parameters) {
        Map<String, BigDecimal> figures = new HashMap<>();
        if (input.closed()) {
            return figures;
        }
        figures.put("nearExtreme", nearExtreme(input) ? BigDecimal.ONE : BigDecimal.ZERO);
        if (!input.exact() || input.fixedAmount()) {
            return figures;
        }
        Series series = input.seriesFromBase();
        figures.put("growthYears", series.span());
        Optional<CompoundProjection> projection = CompoundProjection.of(series, input.goal());
        if (projection.isPresent()) {
            figures.put("projectedShare", projection.orElseThrow().progress());
            figures.put("forecast", projection.orElseThrow().projected().value());
        }
        return figures;
    }

    private static boolean nearExtreme(PolicyInput input) {
        BigDecimal threshold = input.threshold();
        boolean extreme = threshold.signum() == 0 || threshold.compareTo(HUNDRED) == 0;
        return input.share()
                && input.bounded()
                && extreme
                && input.value().subtractedFrom(threshold).abs().compareTo(BigDecimal.ONE) <= 0;
    }
}

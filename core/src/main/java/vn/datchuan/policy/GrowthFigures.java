package vn.datchuan.policy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.trend.GrowthRatio;
import vn.datchuan.trend.Series;

/**
 * Figures of CAGR_RATIO: {@code growthRatio}, actual against required compound growth ({@link GrowthRatio}), with both rates in percent a year, and
 * {@code growthYears}, how long the series is.
 */
public final class GrowthFigures implements PolicyFigures {

    @Override
    public String policy() {
        return "CAGR_RATIO";
    }

    @Override
    public Map<String, BigDecimal> compute(PolicyInput input, PolicyParameters parameters) {
        Map<String, BigDecimal> figures = new HashMap<>();
        if (input.closed() || !input.exact() || input.fixedAmount()) {
            return figures;
        }
        Series series = input.seriesFromBase();
        figures.put("growthYears", series.span());
        Optional<GrowthRatio> ratio = GrowthRatio.of(series, input.goal());
        if (ratio.isPresent()) {
            figures.put("growthRatio", ratio.orElseThrow().ratio());
            figures.put("growthActual", ratio.orElseThrow().actual());
            figures.put("growthRequired", ratio.orElseThrow().required());
        }
        return figures;
    }
}

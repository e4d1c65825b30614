package vn.datchuan.policy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.model.Frequency;
import vn.datchuan.trend.Series;
import vn.datchuan.trend.WeatherOutlook;
import vn.datchuan.trend.WeatherTrend;

/**
 * Figures of DNS_WEATHER: {@code meanChange} a year, positive if better, {@code forecast} at the close, and {@code
 * projectedMiss}, the share of the open distance that will be missing then ({@link WeatherOutlook}).
 */
public final class WeatherFigures implements PolicyFigures {

    @Override
    public String policy() {
        return "DNS_WEATHER";
    }

    @Override
    public Map<String, BigDecimal> compute(PolicyInput input, PolicyParameters parameters) {
        Map<String, BigDecimal> figures = new HashMap<>();
        if (input.closed() || !input.exact() || input.fixedAmount()) {
            return figures;
        }
        Series series = input.series();
        Frequency frequency = input.frequency();
        Optional<WeatherTrend> trend = WeatherTrend.of(series, frequency);
        if (trend.isPresent()) {
            BigDecimal change = trend.orElseThrow().annualChange();
            figures.put("meanChange", input.sign() < 0 ? change.negate() : change);
            Optional<WeatherOutlook> outlook = WeatherOutlook.of(series, frequency, input.goal());
            if (outlook.isPresent()) {
                figures.put("projectedMiss", outlook.orElseThrow().miss());
                figures.put("forecast", outlook.orElseThrow().projected().value());
            }
        }
        return figures;
    }
}

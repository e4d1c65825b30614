package vn.datchuan.policy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.model.Nature;
import vn.datchuan.trend.RunRate;
import vn.datchuan.trend.SamePeriod;

/**
 * Figures of RUN_RATE_VN, for flows alone: {@code deviation} of the cumulated share of the plan from the share of months gone by, in points, negative if
 * behind ({@link RunRate}), and the {@code forecast} of the whole window. Where the year before is known, its season makes the forecast, and {@code
 * seasonalGap} is what that lacks to the threshold, positive if it would miss ({@link SamePeriod}).
 */
public final class RunRateFigures implements PolicyFigures {

    @Override
    public String policy() {
        return "RUN_RATE_VN";
    }

    @Override
    public Map<String, BigDecimal> compute(PolicyInput input, PolicyParameters parameters) {
        Map<String, BigDecimal> figures = new HashMap<>();
        if (input.nature() != Nature.FLOW || input.yearByYear()) {
            return figures;
        }
        if (input.closed() || !input.exact() || input.fixedAmount()) {
            return figures;
        }
        BigDecimal cumulated = input.value().decimal();
        Optional<RunRate> rate = RunRate.of(cumulated, input.threshold(), input.window(), input.day(), input.sign());
        if (rate.isPresent()) {
            figures.put("deviation", rate.orElseThrow().deviation());
            figures.put("forecast", rate.orElseThrow().forecast());
        }
        if (input.samePeriodBefore().isPresent() && input.yearBefore().isPresent()) {
            Optional<SamePeriod> season = SamePeriod.of(
                    cumulated,
                    input.samePeriodBefore().orElseThrow(),
                    input.yearBefore().orElseThrow());
            if (season.isPresent()) {
                BigDecimal forecast = season.orElseThrow().forecast();
                BigDecimal gap = input.threshold().subtract(forecast);
                figures.put("forecast", forecast);
                figures.put("seasonalGap", input.sign() < 0 ? gap.negate() : gap);
            }
        }
        return figures;
    }
}

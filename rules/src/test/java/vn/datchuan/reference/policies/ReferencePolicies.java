package vn.datchuan.reference.policies;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.reference.CaseView;
import vn.datchuan.reference.ReferenceCase;
import vn.datchuan.reference.ReferencePolicy;
import vn.datchuan.reference.ReferenceVerdict;

/** Judges cases by any shipped policy. Stateless. */
public final class ReferencePolicies {

    /** The policies, by the name of their packs. */
    public static final List<String> ALL = List.of(
            "plan-path-v1",
            "dns-weather",
            "cagr-ratio",
            "unsd-projection",
            "run-rate-vn",
            "tolerance",
            "confidence-guarded",
            "expert-override");

    private static final Map<String, ForecastPolicy> FORECASTING = Map.of(
            "dns-weather", new WeatherPolicy(),
            "cagr-ratio", new GrowthPolicy(),
            "unsd-projection", new ProjectionPolicy(),
            "run-rate-vn", new RunRatePolicy());

    private ReferencePolicies() {}

    /**
     * The verdict, or the two of which either is right because a figure stands on an edge of its rounding.
     *
     * @param decided what a person decided of the case; only EXPERT_OVERRIDE asks
     */
    public static Set<ReferenceVerdict> judge(String policy, ReferenceCase subject, Optional<String> decided) {
        ReferenceVerdict usual = ReferencePolicy.judge(subject);
        Set<ReferenceVerdict> verdicts = new LinkedHashSet<>();
        for (Rounding rounding : Rounding.values()) {
            verdicts.add(judge(policy, subject, usual, decided, rounding));
        }
        return Collections.unmodifiableSet(verdicts);
    }

    private static ReferenceVerdict judge(
            String policy, ReferenceCase subject, ReferenceVerdict usual, Optional<String> decided, Rounding rounding) {
        ForecastPolicy forecasting = FORECASTING.get(policy);
        if (forecasting != null) {
            return CaseView.of(subject)
                    .filter(view -> !view.closed())
                    .map(view -> forecasting.judge(view, rounding))
                    .orElse(usual);
        }
        return switch (policy) {
            case "plan-path-v1" -> usual;
            case "tolerance" ->
                new TolerancePolicy().review(subject, usual, rounding).orElse(usual);
            case "confidence-guarded" ->
                new ConfidencePolicy().review(subject, usual, rounding).orElse(usual);
            case "expert-override" ->
                new ExpertPolicy(decided).review(subject, usual, rounding).orElse(usual);
            default -> throw new IllegalArgumentException("policy " + policy);
        };
    }
}

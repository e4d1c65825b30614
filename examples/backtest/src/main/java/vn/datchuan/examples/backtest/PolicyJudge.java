package vn.datchuan.examples.backtest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.SeriesCase;
import vn.datchuan.SeriesVerdict;
import vn.datchuan.examples.backtest.trial.SeriesJudge;
import vn.datchuan.rules.ShippedPacks;

/** A shipped policy, with its shipped parameters but for those that its setting names. */
final class PolicyJudge implements SeriesJudge {

    private final ComplianceEvaluator evaluator;

    PolicyJudge(PolicySetting setting) {
        ComplianceEvaluator.Builder builder =
                ComplianceEvaluator.builder().packs(ShippedPacks.all()).policy(setting.policy());
        for (Map.Entry<String, BigDecimal> parameter : setting.parameters().entrySet()) {
            builder = builder.parameter(parameter.getKey(), parameter.getValue());
        }
        this.evaluator = builder.build();
    }

    @Override
    public List<SeriesVerdict> judge(List<SeriesCase> cases) {
        return evaluator.assess(cases);
    }
}

package vn.datchuan.examples.benchmarks;

import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import vn.datchuan.fact.IndicatorCase;

/** The same decision table for the DMN engine of KIE: a runtime built once from the model, one named decision evaluated for each case. */
final class KieDmnChoice implements RuleChoice {

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final Map<String, BaseRule> rules = BaseRules.byConstant();

    KieDmnChoice() {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newClassPathResource(DmnInput.MODEL, KieDmnChoice.class)))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModel(DmnInput.NAMESPACE, DmnInput.NAME);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public BaseRule of(IndicatorCase fact) {
        DMNContext context = runtime.newContext();
        for (Map.Entry<String, Object> input : DmnInput.of(fact).entrySet()) {
            context.set(input.getKey(), input.getValue());
        }
        DMNResult result = runtime.evaluateByName(model, context, DmnInput.DECISION);
        return rules.get(
                (String) result.getDecisionResultByName(DmnInput.DECISION).getResult());
    }
}

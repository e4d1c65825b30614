package vn.datchuan.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import vn.datchuan.fact.IndicatorCase;

/** The base rules as a decision table for the DMN engine of Camunda 7: parsed once, the parsed decision evaluated with a map for each case. */
final class CamundaChoice implements RuleChoice {

    /** Camunda's own modeler leaves cells blank that match anything, and the engine does not evaluate those: a dash costs it two and a half times as much. */
    private static final String ANY = "<text>-</text>";

    private static final String BLANK = "<text></text>";

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision;
    private final Map<String, BaseRule> rules = BaseRules.byConstant();

    CamundaChoice() {
        try (InputStream model = CamundaChoice.class.getResourceAsStream(DmnInput.MODEL)) {
            String text = new String(model.readAllBytes(), StandardCharsets.UTF_8).replace(ANY, BLANK);
            decision = engine.parseDecision(
                    DmnInput.DECISION, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public BaseRule of(IndicatorCase fact) {
        DmnDecisionTableResult result = engine.evaluateDecisionTable(decision, DmnInput.of(fact));
        return result.isEmpty()
                ? null
                : rules.get((String) result.getSingleResult().getSingleEntry());
    }
}

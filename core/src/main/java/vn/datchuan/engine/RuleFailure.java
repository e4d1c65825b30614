package vn.datchuan.engine;

import org.kie.api.runtime.rule.ConsequenceException;
import vn.datchuan.fact.Concludable;

/**
 * A rule threw for one case.
 *
 * @param rule its name, empty where a condition threw or rules fired without end, and the engine does not say which
 */
public record RuleFailure(Concludable fact, String rule, String message) {

    static RuleFailure of(Concludable fact, RuntimeException thrown) {
        if (thrown instanceof FiringLimitException) {
            return new RuleFailure(fact, "", String.valueOf(thrown.getMessage()));
        }
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String rule = thrown instanceof ConsequenceException c && c.getMatch() != null
                ? c.getMatch().getRule().getName()
                : "";
        String message = cause.getMessage();
        return new RuleFailure(fact, rule, cause.getClass().getSimpleName() + (message == null ? "" : ": " + message));
    }
}

package vn.datchuan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.datchuan.fact.ConcludedCase;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.fact.VerdictTally;

/** Every public method of what rules can reach is either on the closed list or decided against here: a new one fails until somebody decides. */
class RuleTrustWordsTest {

    /** What the engine calls and rules must not. */
    private static final Map<Class<?>, Set<String>> CLOSED = Map.of(
            IndicatorCase.class,
            Set.of(
                    "put",
                    "markFigure",
                    "markComparison",
                    "compareBy",
                    "conclusions",
                    "figures",
                    "figureOf",
                    "ownFigures",
                    "profile",
                    "identity"),
            ConcludedCase.class,
            Set.of("conclusions"),
            VerdictTally.class,
            Set.of("conclusions", "profile"),
            PolicyParameters.class,
            Set.of("name", "byName"),
            Conclusion.class,
            Set.of("sameVerdict", "rule", "verdict", "reason", "severity", "flags"));

    @Test
    void methods_ofEveryReachableType_areOpenOrClosedByDecision() {
        for (Class<?> type : CLOSED.keySet()) {
            Set<String> decided = new TreeSet<>(CLOSED.getOrDefault(type, Set.of()));
            decided.addAll(open(type.getSimpleName()));
            assertThat(methods(type)).as(type.getSimpleName()).isEqualTo(decided);
            assertThat(open(type.getSimpleName())).doesNotContainAnyElementsOf(CLOSED.getOrDefault(type, Set.of()));
        }
    }

    @Test
    void states_all_areTrueOrFalse() throws NoSuchMethodException {
        for (Class<?> type : Set.of(IndicatorCase.class, ConcludedCase.class)) {
            for (String state : RuleTrustWords.STATES.getOrDefault(type.getSimpleName(), Set.of())) {
                assertThat(type.getMethod(RuleTrustWords.getter(state)).getReturnType())
                        .isEqualTo(boolean.class);
            }
        }
    }

    @Test
    void words_ofAnyObject_areNotOpen() {
        assertThat(RuleTrustWords.ALL)
                .doesNotContain(
                        "class",
                        "getClass",
                        "hashCode",
                        "toString",
                        "notify",
                        "wait",
                        "equals",
                        "this",
                        "new",
                        "eval",
                        "from",
                        "System",
                        "java",
                        "name",
                        "put",
                        "conclusions",
                        "kcontext",
                        "valueOf",
                        "values",
                        "ordinal");
    }

    /** Names of methods that the list opens, whatever their arguments. */
    private static Set<String> open(String type) {
        Set<String> names = new TreeSet<>();
        RuleTrustWords.STATES.getOrDefault(type, Set.of()).forEach(s -> names.add(RuleTrustWords.getter(s)));
        RuleTrustWords.VALUES.getOrDefault(type, Set.of()).forEach(v -> names.add(getter(v)));
        RuleTrustWords.STEPS.getOrDefault(type, Map.of()).keySet().forEach(s -> names.add(getter(s)));
        names.addAll(RuleTrustWords.QUESTIONS.getOrDefault(type, Set.of()));
        RuleTrustWords.ACTIONS.getOrDefault(type, List.of()).forEach(action -> names.add(action.get(0)));
        return names;
    }

    private static String getter(String property) {
        return "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
    }

    private static Set<String> methods(Class<?> type) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(type.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
                .map(Method::getName)
                .forEach(names::add);
        return names;
    }
}

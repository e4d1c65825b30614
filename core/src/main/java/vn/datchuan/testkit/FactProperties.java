package vn.datchuan.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.datchuan.fact.Evidence;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/** Reads properties and calls methods of facts by name, as rules do. Thread-safe. */
final class FactProperties {

    private static final Map<String, Class<? extends Enum<?>>> CONSTANTS = Map.of(
            "Evidence",
            Evidence.class,
            "Verdict",
            Verdict.class,
            "Flag",
            Flag.class,
            "NotAssessedReason",
            NotAssessedReason.class,
            "Severity",
            Severity.class);

    private record Key(Class<?> type, String name, int arguments) {}

    private static final Map<Key, Optional<Method>> PROPERTIES = new ConcurrentHashMap<>();
    private static final Map<Key, List<Method>> METHODS = new ConcurrentHashMap<>();

    private FactProperties() {}

    /** A constant such as {@code Verdict.PASS}; null if the type or constant is not known. */
    static @Nullable Object constant(String type, String name) {
        Class<? extends Enum<?>> known = CONSTANTS.get(type);
        if (known != null) {
            for (Enum<?> constant : known.getEnumConstants()) {
                if (constant.name().equals(name)) {
                    return constant;
                }
            }
        }
        return null;
    }

    /** A property of a fact, or of what belongs to it; null if it is absent. */
    static @Nullable Object read(@Nullable Object of, String name) {
        if (of == null) {
            throw new RuleInterpreter.NotInterpretable("property " + name + " of nothing");
        }
        Optional<Method> method = PROPERTIES.computeIfAbsent(new Key(of.getClass(), name, 0), FactProperties::property);
        if (method.isEmpty()) {
            throw new RuleInterpreter.NotInterpretable("no property " + name);
        }
        return invoke(method.orElseThrow(), of);
    }

    private static Optional<Method> property(Key key) {
        String upper = key.name.substring(0, 1).toUpperCase(Locale.ROOT) + key.name.substring(1);
        for (String name : List.of("get" + upper, "is" + upper, key.name)) {
            for (Method method : key.type.getMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0) {
                    return Optional.of(method);
                }
            }
        }
        return Optional.empty();
    }

    /** Calls a public method; of several the one whose parameters take the arguments. */
    static @Nullable Object call(@Nullable Object of, String name, List<@Nullable Object> arguments) {
        if (of == null) {
            throw new RuleInterpreter.NotInterpretable("call of " + name + " on nothing");
        }
        Key key = new Key(of.getClass(), name, arguments.size());
        for (Method method : METHODS.computeIfAbsent(key, FactProperties::methods)) {
            if (takes(method, arguments)) {
                return invoke(method, of, arguments.toArray());
            }
        }
        throw new RuleInterpreter.NotInterpretable("no method " + name);
    }

    private static List<Method> methods(Key key) {
        return Arrays.stream(key.type.getMethods())
                .filter(m -> m.getName().equals(key.name) && m.getParameterCount() == key.arguments)
                .filter(m -> !Modifier.isStatic(m.getModifiers()))
                .toList();
    }

    private static boolean takes(Method method, List<@Nullable Object> arguments) {
        Class<?>[] types = method.getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            Object argument = arguments.get(i);
            boolean fits = types[i] == boolean.class ? argument instanceof Boolean : types[i].isInstance(argument);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object invoke(Method method, Object of, @Nullable Object... arguments) {
        try {
            Object value = method.invoke(of, arguments);
            return value instanceof Integer whole ? BigDecimal.valueOf(whole) : value;
        } catch (IllegalAccessException | InvocationTargetException | RuntimeException e) {
            throw new RuleInterpreter.NotInterpretable(method.getName() + ": " + e);
        }
    }
}

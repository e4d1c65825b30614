package vn.datchuan.lint;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.datchuan.fact.ConcludedCase;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.fact.Evidence;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.fact.VerdictTally;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/** What rule files may name: facts, constants, and the public members of both, as the classes themselves have them. */
final class FactTypes {

    /** Facts first. */
    static final List<Class<?>> ALL = List.of(
            IndicatorCase.class,
            ConcludedCase.class,
            VerdictTally.class,
            Evidence.class,
            Flag.class,
            NotAssessedReason.class,
            Severity.class,
            Verdict.class,
            PolicyParameters.class,
            Conclusion.class);

    private static final List<Class<?>> FACTS = ALL.subList(0, 3);

    private FactTypes() {}

    static Set<String> factNames() {
        Set<String> names = new TreeSet<>();
        for (Class<?> fact : FACTS) {
            names.add(fact.getSimpleName());
        }
        return names;
    }

    static Set<String> qualifiedNames() {
        Set<String> names = new TreeSet<>();
        for (Class<?> type : ALL) {
            names.add(type.getName());
        }
        return names;
    }

    /** The type of that simple or qualified name. */
    static Optional<Class<?>> named(String name) {
        for (Class<?> type : ALL) {
            if (type.getSimpleName().equals(name) || type.getName().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    static boolean isFact(Class<?> type) {
        return FACTS.contains(type);
    }

    static Set<String> constants(Class<?> type) {
        Set<String> names = new TreeSet<>();
        Object[] values = type.getEnumConstants();
        if (values != null) {
            for (Object value : values) {
                names.add(((Enum<?>) value).name());
            }
        }
        return names;
    }

    /** The method behind a property: {@code getX}, {@code isX}, or {@code x} itself. */
    static Optional<Method> property(Class<?> type, String name) {
        if (name.isEmpty() || Character.isUpperCase(name.charAt(0))) {
            return Optional.empty();
        }
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (String candidate : List.of("get" + capital, "is" + capital, name)) {
            for (Method method : methods(type, candidate)) {
                if (method.getParameterCount() == 0) {
                    return Optional.of(method);
                }
            }
        }
        return Optional.empty();
    }

    /** Names of all properties with a getter, by which rules call them. */
    static Set<String> properties(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Method method : methods(type)) {
            String name = method.getName();
            int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
            if (prefix > 0 && name.length() > prefix && method.getParameterCount() == 0) {
                names.add(Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1));
            }
        }
        return names;
    }

    /** Methods of that name. */
    static List<Method> methods(Class<?> type, String name) {
        List<Method> named = new ArrayList<>();
        for (Method method : methods(type)) {
            if (method.getName().equals(name)) {
                named.add(method);
            }
        }
        return named;
    }

    /** Names of all methods that give something. */
    static Set<String> methodNames(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Method method : methods(type)) {
            if (method.getReturnType() != void.class) {
                names.add(method.getName());
            }
        }
        return names;
    }

    private static List<Method> methods(Class<?> type) {
        List<Method> methods = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (method.getDeclaringClass() != Object.class
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.isBridge()) {
                methods.add(method);
            }
        }
        return methods;
    }
}

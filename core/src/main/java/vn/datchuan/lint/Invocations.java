package vn.datchuan.lint;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.Span;

/** Calls of methods: whether there is one of that name, and whether its arguments fit. */
final class Invocations {

    private final RuleScope scope;
    private final ExpressionTypes types;

    Invocations(RuleScope scope, ExpressionTypes types) {
        this.scope = scope;
        this.types = types;
    }

    /** What a method gives; reports one that does not exist as {@code ifUnknown}, and arguments that do not fit. */
    Typed check(Class<?> type, String name, List<Expression> arguments, Span span, LintKind ifUnknown) {
        List<Typed> given = new ArrayList<>();
        for (Expression argument : arguments) {
            given.add(types.of(argument));
        }
        List<Method> methods = FactTypes.methods(type, name);
        for (Method method : methods) {
            if (fits(method, given)) {
                return Typed.of(method.getReturnType(), FactTypes.isFact(type));
            }
        }
        if (methods.isEmpty()) {
            String hint = Nearest.hint(name, FactTypes.methodNames(type));
            if (ifUnknown == LintKind.BAD_CONSEQUENCE) {
                scope.report(ifUnknown, span, type.getSimpleName() + " has no method \"" + name + "\"", hint);
            } else {
                scope.report(ifUnknown, span, type.getSimpleName(), name + "(…)", hint);
            }
            return Typed.UNKNOWN;
        }
        reportArguments(name, methods, given, arguments, span, ifUnknown);
        return Typed.UNKNOWN;
    }

    private void reportArguments(
            String name,
            List<Method> methods,
            List<Typed> given,
            List<Expression> arguments,
            Span span,
            LintKind ifUnknown) {
        Method like = methods.get(0);
        for (Method method : methods) {
            if (method.getParameterCount() == given.size()) {
                like = method;
            }
        }
        Class<?>[] wanted = like.getParameterTypes();
        Span at = span;
        String what = name + " takes " + wanted.length + (wanted.length == 1 ? " argument" : " arguments");
        if (wanted.length == given.size()) {
            for (int i = 0; i < wanted.length; i++) {
                if (!given.get(i).fits(wanted[i])) {
                    at = arguments.get(i).span();
                    what = name + " takes " + Typed.of(wanted[i], false).words() + " here, and " + scope.written(at)
                            + " is " + given.get(i).words();
                    break;
                }
            }
        }
        LintKind kind = ifUnknown == LintKind.BAD_CONSEQUENCE ? ifUnknown : LintKind.WRONG_TYPE;
        scope.report(kind, at, what, "write " + signature(like));
    }

    private static String signature(Method method) {
        StringBuilder text = new StringBuilder(method.getName()).append('(');
        String comma = "";
        for (Class<?> parameter : method.getParameterTypes()) {
            text.append(comma).append(parameter.getSimpleName());
            comma = ", ";
        }
        return text.append(')').toString();
    }

    private static boolean fits(Method method, List<Typed> given) {
        Class<?>[] wanted = method.getParameterTypes();
        if (wanted.length != given.size()) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!given.get(i).fits(wanted[i])) {
                return false;
            }
        }
        return true;
    }
}

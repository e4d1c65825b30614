package vn.datchuan.lint;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an expression gives.
 *
 * @param type the class; null where there is none, or it is not known
 * @param figure a figure of the case, which may be absent
 */
record Typed(Sort sort, @Nullable Class<?> type, boolean figure) {

    /** Kinds of values that can be compared with each other only within one kind. */
    enum Sort {
        TRUTH("true or false"),
        NUMBER("a number"),
        TEXT("a text"),
        CONSTANT("a constant"),
        NULL("null"),
        OBJECT("an object"),
        /** Something that a mistake was found in, or that nobody can know. */
        UNKNOWN("unknown");

        final String words;

        Sort(String words) {
            this.words = words;
        }
    }

    static final Typed UNKNOWN = new Typed(Sort.UNKNOWN, null, false);
    static final Typed TRUTH = new Typed(Sort.TRUTH, boolean.class, false);
    static final Typed NUMBER = new Typed(Sort.NUMBER, BigDecimal.class, false);
    static final Typed TEXT = new Typed(Sort.TEXT, String.class, false);
    static final Typed NULL = new Typed(Sort.NULL, null, false);

    static Typed of(Class<?> type, boolean figure) {
        if (type == boolean.class || type == Boolean.class) {
            return TRUTH;
        }
        if (type == int.class || type == long.class || Number.class.isAssignableFrom(type)) {
            return new Typed(Sort.NUMBER, type, figure && !type.isPrimitive());
        }
        if (type == String.class) {
            return TEXT;
        }
        return new Typed(type.isEnum() ? Sort.CONSTANT : Sort.OBJECT, type, false);
    }

    boolean is(Sort wanted) {
        return sort == wanted;
    }

    /** True if a value of this kind can stand where a parameter of that class is. */
    boolean fits(Class<?> parameter) {
        if (sort == Sort.UNKNOWN) {
            return true;
        }
        if (sort == Sort.NULL) {
            return !parameter.isPrimitive();
        }
        Typed wanted = of(parameter, false);
        Class<?> given = type;
        return switch (sort) {
            case CONSTANT, OBJECT -> given != null && parameter.isAssignableFrom(given);
            default -> wanted.sort == sort;
        };
    }

    /** In words: {@code a text}, {@code a constant of Verdict}. */
    String words() {
        Class<?> of = type;
        return switch (sort) {
            case CONSTANT -> of == null ? sort.words : "a constant of " + of.getSimpleName();
            case OBJECT -> of == null ? sort.words : "a " + of.getSimpleName();
            default -> sort.words;
        };
    }
}

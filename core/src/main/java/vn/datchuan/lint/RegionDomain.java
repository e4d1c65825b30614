package vn.datchuan.lint;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a variable of rules can be.
 *
 * @param nullable rules can find it absent
 * @param choices constants of a choice
 * @param lowest inclusive
 * @param highest inclusive
 * @param whole numbers without a fraction
 */
record RegionDomain(
        Sort sort,
        boolean nullable,
        List<String> choices,
        Optional<BigDecimal> lowest,
        Optional<BigDecimal> highest,
        boolean whole) {

    /** How a variable is compared. */
    enum Sort {
        TRUTH,
        CHOICE,
        TEXT,
        NUMBER,
        /** The measured value behind {@code satisfies} and {@code misses}. */
        VALUE
    }

    /** Every figure of a policy's own may be any number, or absent. */
    static final RegionDomain FIGURE =
            new RegionDomain(Sort.NUMBER, true, List.of(), Optional.empty(), Optional.empty(), false);

    static final RegionDomain VALUE =
            new RegionDomain(Sort.VALUE, true, List.of(), Optional.empty(), Optional.empty(), false);

    /** Choices that may be null; a verdict and an evidence never are. */
    private static final Set<String> NULLABLE_CHOICES = Set.of("obstacle", "reason", "overrideVerdict");

    /** Times are set for every case. */
    private static final Set<String> ALWAYS_THERE = Set.of("elapsed", "elapsedMonths", "reportingMonths");

    private static final Set<String> SHARES_OF_ONE = Set.of("elapsed", "missProbability");
    private static final Set<String> NOT_NEGATIVE =
            Set.of("elapsed", "elapsedMonths", "reportingMonths", "missProbability", "points");

    RegionDomain {
        choices = List.copyOf(choices);
    }

    /** The domain of a property of a fact; empty if it is compared in no way that is known here. */
    static Optional<RegionDomain> of(Class<?> fact, String property) {
        Optional<Method> method = FactTypes.property(fact, property);
        if (method.isEmpty()) {
            return Optional.empty();
        }
        Class<?> type = method.orElseThrow().getReturnType();
        if (type == boolean.class) {
            return Optional.of(plain(Sort.TRUTH));
        }
        if (type == String.class) {
            return Optional.of(plain(Sort.TEXT));
        }
        if (type.isEnum()) {
            List<String> names = new ArrayList<>();
            for (Object constant : type.getEnumConstants()) {
                names.add(((Enum<?>) constant).name());
            }
            boolean nullable = NULLABLE_CHOICES.contains(property);
            return Optional.of(
                    new RegionDomain(Sort.CHOICE, nullable, names, Optional.empty(), Optional.empty(), false));
        }
        if (type == int.class) {
            return Optional.of(new RegionDomain(
                    Sort.NUMBER, false, List.of(), Optional.of(BigDecimal.ZERO), Optional.empty(), true));
        }
        return type == BigDecimal.class ? Optional.of(figure(property)) : Optional.empty();
    }

    private static RegionDomain plain(Sort sort) {
        return new RegionDomain(sort, false, List.of(), Optional.empty(), Optional.empty(), false);
    }

    private static RegionDomain figure(String property) {
        return new RegionDomain(
                Sort.NUMBER,
                !ALWAYS_THERE.contains(property),
                List.of(),
                NOT_NEGATIVE.contains(property) ? Optional.of(BigDecimal.ZERO) : Optional.empty(),
                SHARES_OF_ONE.contains(property) ? Optional.of(BigDecimal.ONE) : Optional.empty(),
                property.equals("points"));
    }

    boolean isNumeric() {
        return sort == Sort.NUMBER || sort == Sort.VALUE;
    }
}

package vn.datchuan.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;

/**
 * A policy (phương pháp đánh giá) as rules see it: its name, its thresholds, and which figures of its own it has. Rules name a threshold as {@code
 * policy.number("severeShortfall")}. Which ones exist, and their values, stand in the {@code parameters} of the base pack and of the policy's pack.
 * Immutable and thread-safe.
 */
public final class PolicyParameters {

    /** Name of the default policy. */
    public static final String PLAN_PATH_V1 = "PLAN_PATH_V1";

    private static final String SEVERE = "severe";

    private final String name;
    private final SortedMap<String, BigDecimal> numbers;
    private final Set<String> figures;

    /**
     * @param numbers thresholds by name
     * @param figures names of the figures that the policy computes itself
     * @throws DatChuanException if a threshold {@code severeX} is below {@code x}: rows would overlap
     */
    public PolicyParameters(String name, Map<String, BigDecimal> numbers, Set<String> figures) {
        this.name = name;
        this.numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
        this.figures = Collections.unmodifiableSet(new TreeSet<>(figures));
        for (Map.Entry<String, BigDecimal> severe : this.numbers.entrySet()) {
            if (severe.getKey().startsWith(SEVERE) && severe.getKey().length() > SEVERE.length()) {
                requireOrder(severe.getKey(), severe.getValue());
            }
        }
    }

    public String name() {
        return name;
    }

    /**
     * A threshold.
     *
     * @throws DatChuanException if the policy has none of that name
     */
    public BigDecimal number(String parameter) {
        BigDecimal value = numbers.get(parameter);
        if (value == null) {
            throw unknown("parameter", parameter, numbers.keySet());
        }
        return value;
    }

    /** All thresholds by name, sorted. */
    public SortedMap<String, BigDecimal> byName() {
        return numbers;
    }

    /**
     * Makes sure that a figure can exist under this policy.
     *
     * @throws DatChuanException if the policy computes none of that name
     */
    void requireFigure(String figure) {
        if (!figures.contains(figure)) {
            throw unknown("figure", figure, figures);
        }
    }

    private void requireOrder(String severe, BigDecimal value) {
        char first = Character.toLowerCase(severe.charAt(SEVERE.length()));
        String mild = first + severe.substring(SEVERE.length() + 1);
        BigDecimal limit = numbers.get(mild);
        if (limit != null && limit.compareTo(value) > 0) {
            throw new DatChuanException(
                    ErrorCode.INVALID_ARGUMENT,
                    "policy " + name + ": " + mild + " is " + limit.toPlainString() + ", above " + severe + " "
                            + value.toPlainString() + "; expected at most that");
        }
    }

    private DatChuanException unknown(String what, String wanted, Set<String> known) {
        List<String> names = new ArrayList<>(known);
        names.sort(Comparator.naturalOrder());
        return new DatChuanException(
                ErrorCode.UNKNOWN_NAME,
                "policy " + name + " has no " + what + " \"" + wanted + "\": expected one of "
                        + String.join(", ", names));
    }
}

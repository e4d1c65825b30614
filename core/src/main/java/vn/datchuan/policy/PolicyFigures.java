package vn.datchuan.policy;

import java.math.BigDecimal;
import java.util.Map;
import vn.datchuan.fact.PolicyParameters;

/**
 * Computes the figures that the rules of one policy compare (tính các số liệu của một phương pháp đánh giá). An implementation is named in {@code
 * META-INF/services}, has a constructor without arguments, keeps no state, and is asked by several threads at a time. It must give the same figures for
 * the same input, whatever machine, locale and day it runs on.
 */
public interface PolicyFigures {

    /** Name of the policy, as its pack declares it. */
    String policy();

    /**
     * The figures of one case that has an exact or bounded number, its window open or closed.
     *
     * @param parameters thresholds of the policy
     * @return figures by the names that the pack declares; one that does not exist is left out, never put as zero
     */
    Map<String, BigDecimal> compute(PolicyInput input, PolicyParameters parameters);
}

package vn.datchuan.examples.benchmarks;

import vn.datchuan.fact.IndicatorCase;

/** Says which rule of the base pack holds for a case. Implementations are thread-safe. */
interface RuleChoice {

    /** The one rule that holds; null if none does, so that the case is left to the policy. */
    BaseRule of(IndicatorCase fact);
}

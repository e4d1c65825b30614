package vn.datchuan.fact;

import java.util.List;

/** A fact of which rules conclude something. Used in one rule session at a time. */
public sealed interface Concludable permits IndicatorCase, ConcludedCase, VerdictTally {

    /** Conclusions in the order in which rules fired; an engine sorts them. */
    List<Conclusion> conclusions();
}

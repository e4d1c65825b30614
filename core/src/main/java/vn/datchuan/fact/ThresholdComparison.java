package vn.datchuan.fact;

import org.jspecify.annotations.Nullable;

/** Holds the measured value of a case against thresholds that rules print. */
public interface ThresholdComparison {

    /**
     * Whether the measured value meets a threshold, exactly.
     *
     * @param printed as a document would print it: "≥ 80%", "từ 70% đến dưới 80%"; of a range both ends bind
     * @return null where it cannot be said: of the value only a bound is known, and the threshold lies beyond it
     * @throws vn.datchuan.error.DatChuanException if the text is no threshold, or one of another quantity
     */
    @Nullable
    Boolean metBy(String printed);
}

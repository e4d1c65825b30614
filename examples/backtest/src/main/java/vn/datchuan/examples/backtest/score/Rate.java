package vn.datchuan.examples.backtest.score;

import java.util.OptionalDouble;

/** A part of a whole, as counted; it has no value where the whole is zero. */
public record Rate(long part, long whole) {

    public OptionalDouble value() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}

package vn.datchuan.examples.backtest.trial;

import java.util.OptionalDouble;

/**
 * What a method said about one series on one day.
 *
 * @param missProbability 0 to 1, where the method gives one
 * @param shortfall how far behind the path, as a share of the way from base to target, where the method gives it
 */
public record Judgement(Signal signal, OptionalDouble missProbability, OptionalDouble shortfall) {

    public static Judgement of(Signal signal) {
        return new Judgement(signal, OptionalDouble.empty(), OptionalDouble.empty());
    }
}

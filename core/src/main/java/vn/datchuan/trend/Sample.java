package vn.datchuan.trend;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a survey counted (mẫu điều tra): so many of so many asked had the property. A full count is no sample and has no sampling error.
 *
 * @param successes k, 0 to n
 * @param size n, at least 1
 * @param population N, at least n: drawn without replacement from so many; empty where it is unknown or vast
 */
public record Sample(int successes, int size, OptionalInt population) {

    public Sample {
        if (size < 1 || successes < 0 || successes > size || population.orElse(size) < size) {
            throw new IllegalArgumentException(
                    "0 <= k <= n <= N and n >= 1 do not hold: k " + successes + ", n " + size + ", N " + population);
        }
    }

    /** Empty where the two are no counts of a sample: nobody asked, not whole, negative, or more than were asked. */
    public static Optional<Sample> of(BigDecimal successes, BigDecimal size) {
        if (size.signum() <= 0 || successes.signum() < 0 || successes.compareTo(size) > 0) {
            return Optional.empty();
        }
        if (!isCount(successes) || !isCount(size)) {
            return Optional.empty();
        }
        return Optional.of(new Sample(successes.intValueExact(), size.intValueExact(), OptionalInt.empty()));
    }

    /**
     * The same sample, drawn from a known population.
     *
     * @throws IllegalArgumentException if the population is smaller than the sample
     */
    public Sample from(int population) {
        return new Sample(successes, size, OptionalInt.of(population));
    }

    double share() {
        return (double) successes / size;
    }

    private static boolean isCount(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }
}

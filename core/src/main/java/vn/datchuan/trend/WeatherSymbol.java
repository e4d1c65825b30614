package vn.datchuan.trend;

import java.math.BigDecimal;

/**
 * The four symbols of the German sustainability strategy (Destatis, adopted by Vanuatu), from best to worst: several targets at once take the worst.
 * Destatis calls the first two on track, the last two off track.
 */
public enum WeatherSymbol {
    SUN,
    SLIGHTLY_CLOUDY,
    CLOUD,
    THUNDERSTORM;

    /**
     * Where the symbols of a target to be reached part, in shares of the distance that is still open.
     *
     * @param sunBelow a miss below it is SUN; Destatis .05
     * @param slightUpTo a miss up to and with it is SLIGHTLY_CLOUDY; Destatis .20
     */
    public record Cuts(BigDecimal sunBelow, BigDecimal slightUpTo) {

        public Cuts {
            if (sunBelow.compareTo(slightUpTo) > 0) {
                throw new IllegalArgumentException("cuts do not descend, these do: " + sunBelow + ", " + slightUpTo);
            }
        }
    }
}

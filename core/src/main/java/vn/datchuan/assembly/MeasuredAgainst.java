package vn.datchuan.assembly;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datchuan.fact.ThresholdComparison;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.Quantity;

/** The measured value of one case, held against thresholds that rules print. */
final class MeasuredAgainst implements ThresholdComparison {

    private final JudgedTarget target;
    private final @Nullable Bounded known;
    private final Quantity value;
    private final ThresholdReadings readings;

    /**
     * @param known the value where only bounds of it are known
     * @param value the value, or its bound nearest to the target
     */
    MeasuredAgainst(JudgedTarget target, @Nullable Bounded known, Quantity value, ThresholdReadings readings) {
        this.target = target;
        this.known = known;
        this.value = value;
        this.readings = readings;
    }

    @Override
    public @Nullable Boolean metBy(String printed) {
        boolean open = false;
        for (Bound bound : readings.bounds(printed, target)) {
            Optional<Boolean> met = known == null ? Optional.of(bound.isMetBy(value)) : bound.decidedBy(known);
            if (met.isEmpty()) {
                open = true;
            } else if (!met.orElseThrow()) {
                return false;
            }
        }
        return open ? null : Boolean.TRUE;
    }
}

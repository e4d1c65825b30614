package vn.datchuan.assembly;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Observation;

/** All figures of one indicator that are known on a day, and what they are in the unit of the target that was judged last. Not thread-safe. */
public final class IndicatorFigures {

    private final List<Observation> known;
    private @Nullable FigureUnit unit;
    private List<Observation> inUnit = List.of();

    /** @param known ordered by closing date */
    public IndicatorFigures(List<Observation> known) {
        this.known = known;
    }

    /** Of the rows of one code. */
    public static IndicatorFigures of(LocalDate asOf, List<Measurement> rows) {
        return new IndicatorFigures(KnownFigures.at(asOf, rows));
    }

    /** As they were reported. */
    List<Observation> known() {
        return known;
    }

    /** Brought to a unit. */
    List<Observation> in(FigureUnit other) {
        if (unit != other) {
            inUnit = Conversion.of(known, other);
            unit = other;
        }
        return inUnit;
    }
}

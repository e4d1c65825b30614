package vn.datchuan.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.model.Direction;
import vn.datchuan.model.UnitOfMeasure;
import vn.datchuan.target.Condition;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.PrintedTarget;
import vn.datchuan.target.TargetNotation;
import vn.datchuan.target.TargetReading;

/** Reads thresholds that stand in rules as bounds in the unit of a target; each is read once. Thread-safe. */
final class ThresholdReadings {

    private record Key(String printed, UnitOfMeasure unit, boolean open, Direction direction) {}

    private final Map<Key, List<Bound>> read = new ConcurrentHashMap<>();

    /**
     * The bounds of a printed threshold; all must hold.
     *
     * @throws DatChuanException if the text is no threshold, or one of another quantity
     */
    List<Bound> bounds(String printed, JudgedTarget target) {
        FigureUnit unit = target.unit();
        Key key = new Key(printed, unit.unit(), unit.open(), target.direction());
        List<Bound> known = read.get(key);
        if (known == null) {
            known = read(key);
            read.put(key, known);
        }
        return known;
    }

    private static List<Bound> read(Key key) {
        boolean shown = key.unit.share() && !key.unit.scaled();
        Optional<String> column = shown ? Optional.of(key.unit.text()) : Optional.empty();
        TargetReading reading =
                TargetNotation.read(new PrintedTarget("", column, key.printed, Optional.of(key.direction)));
        List<Criterion.Threshold> thresholds = new ArrayList<>(1);
        if (reading.criterion() instanceof Criterion.Threshold t) {
            thresholds.add(t);
        } else if (reading.criterion() instanceof Criterion.Between b) {
            thresholds.add(b.lower());
            thresholds.add(b.upper());
        } else {
            throw refused(key, "one threshold such as \"≥ 80%\"");
        }
        Condition condition = reading.conditions().get(0);
        UnitOfMeasure given = UnitOfMeasure.of(condition.unit(), condition.per());
        if (!comparable(given, key.unit)) {
            throw refused(key, "a threshold in " + (key.unit.equals(UnitOfMeasure.NONE) ? "plain numbers" : key.unit));
        }
        int shift = given.equals(UnitOfMeasure.NONE) ? 0 : given.exponent() - key.unit.exponent();
        List<Bound> bounds = new ArrayList<>(thresholds.size());
        for (Criterion.Threshold t : thresholds) {
            bounds.add(new Bound(t.comparison(), t.value().scaleByPowerOfTen(shift)));
        }
        return List.copyOf(bounds);
    }

    /** One quantity; or a count without a unit on one side, whose noun goes without saying. */
    private static boolean comparable(UnitOfMeasure given, UnitOfMeasure wanted) {
        if (given.quantity().equals(wanted.quantity()) && given.per().equals(wanted.per())) {
            return true;
        }
        boolean bare = given.equals(UnitOfMeasure.NONE) && !wanted.money() && !wanted.scaled();
        boolean counted = wanted.equals(UnitOfMeasure.NONE)
                && !given.known()
                && given.per().isEmpty();
        return bare && wanted.per().isEmpty() || counted;
    }

    private static DatChuanException refused(Key key, String expected) {
        return new DatChuanException(
                ErrorCode.INVALID_ARGUMENT, "threshold \"" + key.printed + "\" of a rule: expected " + expected);
    }
}

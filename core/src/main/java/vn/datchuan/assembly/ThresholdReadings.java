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
public final class ThresholdReadings {

    private record Key(String printed, UnitOfMeasure unit, boolean open, Direction direction) {}

    private final Map<Key, List<Bound>> read = new ConcurrentHashMap<>();

    ThresholdReadings() {}

    /**
     * The bounds of a printed threshold; all must hold.
     *
     * @throws DatChuanException if the text is no threshold, or one of another quantity
     */
    List<Bound> bounds(String printed, JudgedTarget target) {
        Key key = key(printed, target);
        List<Bound> known = read.get(key);
        if (known == null) {
            known = read(key);
            read.put(key, known);
        }
        return known;
    }

    /**
     * In what a threshold would have to be written to be compared with a target, "%" or "đồng/người". Empty where it can be compared, where the target
     * has no number or no certain unit, and for a text that is no threshold.
     */
    public static Optional<String> otherQuantity(String printed, JudgedTarget target) {
        boolean level =
                target.criterion() instanceof Criterion.Threshold || target.criterion() instanceof Criterion.Between;
        Key key = key(printed, target);
        if (!level || key.open) {
            return Optional.empty();
        }
        TargetReading reading = reading(key);
        return thresholds(reading).isEmpty() || comparable(unit(reading), key.unit)
                ? Optional.empty()
                : Optional.of(wanted(key));
    }

    private static Key key(String printed, JudgedTarget target) {
        FigureUnit unit = target.unit();
        return new Key(printed, unit.unit(), unit.open(), target.direction());
    }

    private static List<Bound> read(Key key) {
        TargetReading reading = reading(key);
        List<Criterion.Threshold> thresholds = thresholds(reading);
        if (thresholds.isEmpty()) {
            throw refused(key, "one threshold such as \"≥ 80%\"");
        }
        UnitOfMeasure given = unit(reading);
        if (!comparable(given, key.unit)) {
            throw refused(key, "a threshold in " + wanted(key));
        }
        int shift = given.equals(UnitOfMeasure.NONE) ? 0 : given.exponent() - key.unit.exponent();
        List<Bound> bounds = new ArrayList<>(thresholds.size());
        for (Criterion.Threshold t : thresholds) {
            bounds.add(new Bound(t.comparison(), t.value().scaleByPowerOfTen(shift)));
        }
        return List.copyOf(bounds);
    }

    private static TargetReading reading(Key key) {
        boolean shown = key.unit.share() && !key.unit.scaled();
        Optional<String> column = shown ? Optional.of(key.unit.text()) : Optional.empty();
        return TargetNotation.read(new PrintedTarget("", column, key.printed, Optional.of(key.direction)));
    }

    /** All of them must hold; none where the text is no threshold. */
    private static List<Criterion.Threshold> thresholds(TargetReading reading) {
        if (reading.criterion() instanceof Criterion.Threshold t) {
            return List.of(t);
        }
        return reading.criterion() instanceof Criterion.Between b ? List.of(b.lower(), b.upper()) : List.of();
    }

    private static UnitOfMeasure unit(TargetReading reading) {
        Condition condition = reading.conditions().get(0);
        return UnitOfMeasure.of(condition.unit(), condition.per());
    }

    private static String wanted(Key key) {
        return key.unit.equals(UnitOfMeasure.NONE) ? "plain numbers" : key.unit.toString();
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

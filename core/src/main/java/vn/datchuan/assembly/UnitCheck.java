package vn.datchuan.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.datchuan.target.Condition;
import vn.datchuan.target.TargetReading;

/**
 * Whether a measured number can be compared with a target as it is. A reading holds money in đồng and applies the scale of the unit column, while values
 * are reported in that column's unit: comparing the two would be a silent guess by a factor of a million.
 */
final class UnitCheck {

    private static final Set<String> MONEY = Set.of("đồng", "USD", "EUR");
    private static final List<String> SCALES = List.of("nghìn", "ngàn", "triệu", "tỷ", "tỉ");

    private UnitCheck() {}

    static boolean comparable(TargetReading reading) {
        boolean scaled =
                reading.printed().unitOfMeasure().filter(UnitCheck::hasScale).isPresent();
        for (Condition condition : reading.conditions()) {
            boolean share = condition.unit().equals("%");
            if (!share && (scaled || MONEY.contains(condition.unit()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasScale(String column) {
        for (String word : column.toLowerCase(Locale.ROOT).split("[\\s/(),.]+", -1)) {
            if (SCALES.contains(word)) {
                return true;
            }
        }
        return false;
    }
}

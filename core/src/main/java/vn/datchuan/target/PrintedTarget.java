package vn.datchuan.target;

import java.util.Optional;
import vn.datchuan.model.Direction;

/**
 * A target as the document prints it.
 *
 * @param indicator printed name, or the whole sentence of a prose target
 * @param unitOfMeasure printed unit column; it may be no unit at all
 * @param target printed cell; empty for a prose target, whose condition stands in {@code indicator}
 * @param direction declared by the plan's author, if it is
 */
public record PrintedTarget(
        String indicator, Optional<String> unitOfMeasure, String target, Optional<Direction> direction) {

    /** A cell alone. */
    public static PrintedTarget of(String target) {
        return new PrintedTarget("", Optional.empty(), target, Optional.empty());
    }
}

package vn.datchuan.target;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a target or task is due (thời hạn): its last day, and the first day of a span where one is printed. Both
 * inclusive.
 */
public record Deadline(Optional<LocalDate> from, LocalDate to) {

    /** The ISO last day, or {@code first/last}. */
    @Override
    public String toString() {
        return from.map(f -> f + "/" + to).orElseGet(to::toString);
    }
}

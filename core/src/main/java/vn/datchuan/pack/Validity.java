package vn.datchuan.pack;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a pack applies (hiệu lực).
 *
 * @param from first day; empty: always did
 * @param to last day, inclusive; empty: no end
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** No beginning and no end. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /** True on the first and the last day too. */
    public boolean contains(LocalDate day) {
        return (from.isEmpty() || !day.isBefore(from.orElseThrow()))
                && (to.isEmpty() || !day.isAfter(to.orElseThrow()));
    }
}

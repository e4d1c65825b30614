package vn.datchuan.replay;

import java.util.List;
import java.util.Optional;

/**
 * Whether a stored report follows from its inputs (kiểm chứng).
 *
 * @param inputs what is not the input that the report names, a sentence each
 * @param firstDifference the first place at which the report made again is another; empty if it is the same to the byte
 */
public record Verification(List<String> inputs, Optional<String> firstDifference) {

    public Verification {
        inputs = List.copyOf(inputs);
    }

    /** True if the report made again is the same to the byte. */
    public boolean holds() {
        return firstDifference.isEmpty();
    }
}

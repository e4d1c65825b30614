package vn.datchuan.examples.nation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long something took, several times; in nanoseconds. */
record Measured(String name, List<Long> nanos) {

    Measured {
        nanos = List.copyOf(nanos);
    }

    /** The middle one, of an even number the lower of the two. */
    long median() {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get((sorted.size() - 1) / 2);
    }

    long least() {
        return Collections.min(nanos);
    }

    long most() {
        return Collections.max(nanos);
    }

    double ratioTo(Measured other) {
        return (double) median() / other.median();
    }
}

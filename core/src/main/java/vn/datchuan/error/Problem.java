package vn.datchuan.error;

import java.util.Comparator;

/** Something in the input that could not be used: where it stands, what it is, and what was expected. A problem never stops the rest. */
public record Problem(Place place, String what, String expected) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::what).thenComparing(Problem::expected);

    /** What is wrong and what was expected, without the place. */
    public String message() {
        return expected.isEmpty() ? what : what + "; expected " + expected;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return place.file().isEmpty() ? message() : place + ": " + message();
    }
}

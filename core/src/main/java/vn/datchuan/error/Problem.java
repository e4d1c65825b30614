package vn.datchuan.error;

/** Something in the input that could not be used: where it stands, what it is, and what was expected. A problem never stops the rest. */
public record Problem(Place place, String what, String expected) implements Comparable<Problem> {

    /** What is wrong and what was expected, without the place. */
    public String message() {
        return expected.isEmpty() ? what : what + "; expected " + expected;
    }

    @Override
    public int compareTo(Problem other) {
        int order = place.compareTo(other.place);
        order = order == 0 ? what.compareTo(other.what) : order;
        return order == 0 ? expected.compareTo(other.expected) : order;
    }

    @Override
    public String toString() {
        return place.file().isEmpty() ? message() : place + ": " + message();
    }
}

package vn.datchuan.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One statement of a text with at most one target (mệnh đề); the other numbers in it say what is meant. */
final class Clause {
    int from;
    int to;
    final List<Quantity> quantities = new ArrayList<>();

    @Nullable
    Quantity target;
    /** The number stands at the head of the statement, before its subject. */
    boolean fronted;
    /** It begins with "trong đó" or stands in such a bracket. */
    boolean within;
    /** A word such as "duy trì" stands before the number. */
    boolean kept;

    boolean rate;
    /** Bound of the part before, which an elliptic part ("25% đối với …") takes over; null if it has its own. */
    @Nullable
    Comparison taken;
    /** "Mỗi năm", "hằng năm" stands in it. */
    boolean eachYear;
    /** "Mỗi năm" alone. */
    boolean everyYear;
    /** Words printed before and after the number that say what it is about. */
    String before = "";

    String after = "";
    String subject = "";
    Optional<Deadline> deadline = Optional.empty();
    /** More than one date stands in it; the last was taken. */
    boolean severalDates;

    Clause(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Nothing names a subject before the number. */
    boolean fronted(Quantity q) {
        return before.isEmpty() && q == target;
    }

    boolean hasSubject() {
        return !before.isEmpty() || !after.isEmpty();
    }
}

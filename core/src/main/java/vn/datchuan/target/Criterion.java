package vn.datchuan.target;

import java.math.BigDecimal;
import java.util.List;

/** What a target requires (tiêu chí), ready to be compared. Percent is 80, never 0.8; money is in đồng. */
public sealed interface Criterion {

    /** One bound on the measured value. */
    record Threshold(Comparison comparison, BigDecimal value) implements Criterion {}

    /**
     * Two bounds; each is inclusive or not by its comparison. Which of them binds follows from the indicator's
     * direction.
     */
    record Between(Threshold lower, Threshold upper) implements Criterion {}

    /** Done or not, judged on evidence ("Đạt", "Đáp ứng", a whole sentence). */
    record Achieved(String words) implements Criterion {}

    /** A bound on the change since a base, not on the level. */
    record Change(Threshold size, Direction direction, String base, String unit) implements Criterion {
        /** Which way the printed change runs. */
        public enum Direction {
            INCREASE,
            DECREASE
        }
    }

    /** All parts, each with its subject, in printed order. */
    record AllOf(List<Part> parts) implements Criterion {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** One part of a compound target; the subject is the printed words it speaks of, empty where none are printed. */
    record Part(String subject, Criterion criterion, String unit) {}

    /** Keeps what was reached; has no condition of its own ("Duy trì", "(Đã đạt)"). */
    record Inherited() implements Criterion {}

    /** No target is set for the period. */
    record NotSet() implements Criterion {}

    /** The printed text could not be read. */
    record Unread() implements Criterion {}
}

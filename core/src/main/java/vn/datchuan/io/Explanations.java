package vn.datchuan.io;

import java.util.Optional;
import vn.datchuan.verdict.Evaluation;

/** The explanation of an evaluation in words (lời giải thích), where a report is to carry it. */
public interface Explanations {

    /** In Vietnamese; empty if the report carries none. */
    Optional<String> vi(Evaluation evaluation);

    /** In English; empty if the report carries none. */
    Optional<String> en(Evaluation evaluation);

    /** No explanations. */
    static Explanations none() {
        return NoExplanations.INSTANCE;
    }

    /** Explains nothing. */
    enum NoExplanations implements Explanations {
        INSTANCE;

        @Override
        public Optional<String> vi(Evaluation evaluation) {
            return Optional.empty();
        }

        @Override
        public Optional<String> en(Evaluation evaluation) {
            return Optional.empty();
        }
    }
}

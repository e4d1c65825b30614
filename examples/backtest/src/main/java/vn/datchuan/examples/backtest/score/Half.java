package vn.datchuan.examples.backtest.score;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import vn.datchuan.examples.backtest.trial.Trial;

/** The halves into which the areas are split, whole areas and not rows, by the SHA-256 of a seed and the area's code. */
public enum Half {
    /** Numbers may be fitted on it. */
    TUNING,
    /** Read once, for the report. */
    REPORT;

    private static final String SEED = "datchuan-backtest-1:";

    public static Half of(String code) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest((SEED + code).getBytes(StandardCharsets.UTF_8));
            return (hash[0] & 1) == 0 ? TUNING : REPORT;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Indices of the questions whose area lies in this half. */
    public List<Integer> of(Trial trial) {
        List<Integer> questions = new ArrayList<>();
        for (int q = 0; q < trial.questions().size(); q++) {
            if (of(trial.questions().get(q).area().code()) == this) {
                questions.add(q);
            }
        }
        return questions;
    }
}

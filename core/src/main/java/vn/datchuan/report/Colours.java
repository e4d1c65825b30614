package vn.datchuan.report;

import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Verdict;

/** ANSI colours of verdicts. */
final class Colours {

    static final String OFF = "\u001b[0m";

    private Colours() {}

    static String of(Evaluation e) {
        return e.severity().isPresent() && e.verdict() == Verdict.AT_RISK ? of(Verdict.FAIL) : of(e.verdict());
    }

    static String of(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "\u001b[32m";
            case FAIL -> "\u001b[31m";
            case AT_RISK -> "\u001b[33m";
            case ON_TRACK -> "\u001b[36m";
            case NOT_ASSESSED -> "\u001b[90m";
        };
    }
}

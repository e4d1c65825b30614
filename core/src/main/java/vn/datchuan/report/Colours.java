package vn.datchuan.report;

import vn.datchuan.verdict.Evaluation;

/** ANSI colours of verdicts. */
final class Colours {

    static final String OFF = "\u001b[0m";

    private Colours() {}

    static String of(Evaluation e) {
        return switch (e.verdict()) {
            case PASS -> "\u001b[32m";
            case FAIL -> "\u001b[31m";
            case AT_RISK -> e.severity().isPresent() ? "\u001b[31m" : "\u001b[33m";
            case ON_TRACK -> "\u001b[36m";
            case NOT_ASSESSED -> "\u001b[90m";
        };
    }
}

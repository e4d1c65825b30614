package vn.datchuan.examples.backtest.trial;

/** What a method says about a series before its close (cảnh báo). */
public enum Signal {
    /** It will be missed unless something changes: the verdict AT_RISK. */
    ALARM,
    /** No alarm: ON_TRACK, or met so far. */
    QUIET,
    /** No answer; counted as no alarm wherever alarms are counted. */
    NOT_ASSESSED
}

package vn.datchuan.testkit;

/** Hears how far a test of packs is; called on the thread that tests. */
@FunctionalInterface
public interface PackTestProgress {

    /** Hears nothing. */
    PackTestProgress NONE = (pack, step) -> {};

    /**
     * A step begins.
     *
     * @param pack id
     * @param step {@code cases}, {@code coverage}, {@code mutation}, or {@code mutation of} a rule
     */
    void begins(String pack, String step);
}

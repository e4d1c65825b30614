package vn.datchuan.examples.cli;

import java.io.PrintStream;

/** Where this run writes; set once at its start. */
final class Streams {

    private static PrintStream out = System.out;
    private static PrintStream err = System.err;
    private static boolean ofProcess = true;

    private Streams() {}

    /** @param standardErrOfProcess whether what is written to {@code standardErr} goes to the standard error of the process */
    static void use(PrintStream standardOut, PrintStream standardErr, boolean standardErrOfProcess) {
        out = standardOut;
        err = standardErr;
        ofProcess = standardErrOfProcess;
    }

    static PrintStream out() {
        return out;
    }

    static PrintStream err() {
        return err;
    }

    static boolean errIsOfProcess() {
        return ofProcess;
    }
}

package vn.datchuan.examples.cli;

import java.io.PrintStream;

/** Where this run writes; set once at its start. */
final class Streams {

    private static PrintStream out = System.out;
    private static PrintStream err = System.err;

    private Streams() {}

    static void use(PrintStream standardOut, PrintStream standardErr) {
        out = standardOut;
        err = standardErr;
    }

    static PrintStream out() {
        return out;
    }

    static PrintStream err() {
        return err;
    }
}

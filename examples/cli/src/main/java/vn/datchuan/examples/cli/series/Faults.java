package vn.datchuan.examples.cli.series;

import java.util.function.Consumer;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;

/** Reports what is wrong with the lines of one file, one after the other, and remembers whether the present line can be used. */
final class Faults {

    private final String file;
    private final Consumer<Problem> report;
    private int line;
    private boolean faultless = true;

    Faults(String file, Consumer<Problem> report) {
        this.file = file;
        this.report = report;
    }

    /** From now on it is about this line. */
    void line(int number) {
        line = number;
        faultless = true;
    }

    /**
     * Reports a fault of the present line.
     *
     * @param column counted from 1; 0 for the whole line
     */
    void add(int column, String what, String expected) {
        faultless = false;
        report.accept(new Problem(new Place(file, line, column), what, expected));
    }

    /** Nothing is wrong with the present line. */
    boolean none() {
        return faultless;
    }
}

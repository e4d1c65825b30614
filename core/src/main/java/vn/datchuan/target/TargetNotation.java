package vn.datchuan.target;

/**
 * Reads printed Vietnamese targets (đọc chỉ tiêu như văn bản in): {@code "≥ 80%"}, {@code "Duy trì 100% & 98% VB"}.
 *
 * <p>Stateless and safe for any number of threads; never throws; its work grows linearly with the length of the text.
 */
public final class TargetNotation {
    /** Longer texts are not read. */
    private static final int LONGEST = 100_000;

    private TargetNotation() {}

    /** Reads a cell alone. */
    public static TargetReading read(String cell) {
        return read(PrintedTarget.of(cell));
    }

    /**
     * Reads a cell with its indicator and unit column, or a prose target from the indicator's sentence where the cell
     * is blank.
     */
    public static TargetReading read(PrintedTarget printed) {
        if (printed.indicator().length() > LONGEST || printed.target().length() > LONGEST) {
            return Interpreter.unreadable(printed);
        }
        return new Interpreter(printed).read();
    }

    /** The reading as a target in one spelling, which reads to an equal criterion. */
    public static String normalForm(TargetReading reading, NormalForm.Language language) {
        return NormalForm.of(reading, language);
    }

    /** Steps that a reading took, for the test that they grow linearly. */
    static int steps(PrintedTarget printed) {
        Interpreter interpreter = new Interpreter(printed);
        return interpreter.read().conditions().size() + interpreter.steps();
    }
}

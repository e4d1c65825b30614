package vn.datchuan.io;

import java.io.IOException;

/** A file of measured values that is read row by row (nguồn số liệu). What is read goes to its {@link ValuesRows}. */
interface ValuesSource {

    /** Nothing to read. */
    ValuesSource NONE = new Nothing();

    /** Reads on by one row, or as little as the form allows; false at the end. */
    boolean read() throws IOException;

    /** Is at its end from the start. */
    final class Nothing implements ValuesSource {
        @Override
        public boolean read() {
            return false;
        }
    }
}

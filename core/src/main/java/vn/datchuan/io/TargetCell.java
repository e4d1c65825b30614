package vn.datchuan.io;

/**
 * One cell of an annex (ô của phụ lục).
 *
 * @param text exactly as given
 * @param fault why the cell cannot be used ("holds a date"); empty if it can
 * @param expected what was expected of a cell with a fault
 */
record TargetCell(String text, String fault, String expected) {

    static TargetCell of(String text) {
        return new TargetCell(text, "", "");
    }

    boolean isBlank() {
        return text.isBlank() && fault.isEmpty();
    }
}

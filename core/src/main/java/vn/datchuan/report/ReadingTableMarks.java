package vn.datchuan.report;

/**
 * How the words that bind are marked. Colours take no room, so while lines are broken characters without width stand for them.
 *
 * @param colours marks become ANSI colours when a line is written
 */
record ReadingTableMarks(char open, char close, boolean colours) {

    private static final char FIRST = '\uFFF9';
    private static final char LAST = '\uFFFB';
    private static final String ON = "\u001b[36m";

    static ReadingTableMarks of(boolean colours) {
        return colours ? new ReadingTableMarks(FIRST, LAST, true) : new ReadingTableMarks('«', '»', false);
    }

    /** A printed text without what would steer a terminal or be taken for a mark; its marks are those of the caller. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = Character.isISOControl(c) && !Character.isWhitespace(c);
            shown.append(control ? '\uFFFD' : c);
        }
        return shown.toString();
    }

    /**
     * A line with its colours.
     *
     * @param inside the line begins between two marks
     */
    String coloured(String line, boolean inside) {
        if (!colours) {
            return line;
        }
        String start = inside && !line.isBlank() ? ON : "";
        String text = start + line.replace(String.valueOf(open), ON).replace(String.valueOf(close), Colours.OFF);
        return after(line, inside) && !line.isBlank() ? text + Colours.OFF : text;
    }

    /** Whether the line ends between two marks. */
    boolean after(String line, boolean inside) {
        int opened = line.lastIndexOf(open);
        int closed = line.lastIndexOf(close);
        return opened > closed || inside && closed < 0;
    }
}

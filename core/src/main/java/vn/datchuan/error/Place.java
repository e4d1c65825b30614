package vn.datchuan.error;

/**
 * Where something stands: the base name of a file, a line (or a row of a sheet) and a column, both counted from 1; 0 means that it is not known.
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    /** The place of something that came from no file. */
    public static final Place NONE = new Place("", 0, 0);

    /** A whole file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}

package vn.datchuan.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;

/** Where files of packs lie: a folder, or a zip or jar. Opened once, read by one thread. */
interface PackTree extends AutoCloseable {

    /** Paths of all files, with forward slashes, none of which leads out of the tree. */
    SortedSet<String> paths();

    InputStream open(String path) throws IOException;

    @Override
    void close() throws IOException;
}

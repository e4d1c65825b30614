package vn.datchuan.pack;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one pack as they lie in a folder, a jar or a zip, before anything is read from them.
 *
 * @param origin what to call the place in a message: the last part of its path
 * @param bytes by path inside the pack, with forward slashes; all files, cases and README included
 */
public record PackFiles(String origin, SortedMap<String, byte[]> bytes) {

    public PackFiles {
        bytes = Collections.unmodifiableSortedMap(new TreeMap<>(bytes));
    }
}

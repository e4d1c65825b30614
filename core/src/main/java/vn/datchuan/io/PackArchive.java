package vn.datchuan.io;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Files of a zip or jar. One bad name spoils the archive: what else it holds cannot be trusted either. */
final class PackArchive implements PackTree {

    private final ZipFile archive;
    private final SortedSet<String> paths = new TreeSet<>();

    private PackArchive(ZipFile archive) {
        this.archive = archive;
    }

    /** Lists the files of an archive. */
    static PackArchive open(Path file) throws IOException {
        PackArchive tree = new PackArchive(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        try {
            Enumeration<? extends ZipEntry> entries = tree.archive.entries();
            int count = 0;
            while (entries.hasMoreElements()) {
                tree.add(file, entries.nextElement());
                if (++count > PackFilesReader.MAX_FILES) {
                    throw PackFilesReader.tooMany(file);
                }
            }
            return tree;
        } catch (IllegalArgumentException e) {
            tree.close();
            throw new IOException("a name in it is not UTF-8", e);
        } catch (RuntimeException e) {
            tree.close();
            throw e;
        }
    }

    private void add(Path file, ZipEntry entry) {
        String name = entry.getName();
        if (leadsOut(name)) {
            throw PackFilesReader.refused(
                    file, "entry \"" + name + "\"", "a path inside the archive, with single forward slashes");
        }
        if (!entry.isDirectory() && !paths.add(name)) {
            throw PackFilesReader.refused(file, "entry \"" + name + "\" stands twice", "each file once");
        }
    }

    /** Absolute paths, drives, backslashes, and parts that are empty or dots. */
    private static boolean leadsOut(String name) {
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            char c = i == name.length() ? '/' : name.charAt(i);
            if (c == '\\' || c == ':' || c < ' ') {
                return true;
            }
            if (c == '/') {
                String part = name.substring(start, i);
                boolean endOfFolder = i == name.length() && start == i && i > 0;
                if (part.equals(".") || part.equals("..") || (part.isEmpty() && !endOfFolder)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    @Override
    public SortedSet<String> paths() {
        return paths;
    }

    @Override
    public InputStream open(String path) throws IOException {
        return archive.getInputStream(requireNonNull(archive.getEntry(path)));
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}

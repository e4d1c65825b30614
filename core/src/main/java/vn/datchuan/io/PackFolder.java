package vn.datchuan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedSet;
import java.util.TreeSet;

/** Files below a folder. A link is followed to a file of the same folder only. */
final class PackFolder implements PackTree {

    private final Path folder;
    private final SortedSet<String> paths = new TreeSet<>();

    private PackFolder(Path folder) {
        this.folder = folder;
    }

    /** Lists the files of a folder. */
    static PackFolder of(Path folder) throws IOException {
        PackFolder tree = new PackFolder(folder.toRealPath());
        Path unused = Files.walkFileTree(tree.folder, new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                tree.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return tree;
    }

    private void add(Path file) {
        if (paths.size() == PackFilesReader.MAX_FILES) {
            throw PackFilesReader.tooMany(folder);
        }
        paths.add(folder.relativize(file).toString().replace('\\', '/'));
    }

    @Override
    public SortedSet<String> paths() {
        return paths;
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(file(path));
    }

    /**
     * Where one of its files lies.
     *
     * @throws vn.datchuan.error.DatChuanException if it is a link that leads out of the folder
     */
    Path file(String path) throws IOException {
        Path file = folder.resolve(path).toRealPath();
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            throw PackFilesReader.refused(
                    folder, path + " is no file of the folder", "files, or links to files of the same folder");
        }
        return file;
    }

    @Override
    public void close() {}
}

package vn.datchuan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipException;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.PackFiles;

/**
 * Reads the files of packs from a folder, a zip or a jar, and nothing of what stands in them. A pack is a folder with a {@code pack.yaml}, wherever it
 * lies; what lies outside of packs is passed over. What would lead out of the folder or the archive, or is larger than any pack, is refused.
 */
public final class PackFilesReader {

    /** Files of a folder or archive, those outside of packs included: compiled rules of a thousand packs fit in. */
    static final int MAX_FILES = 100_000;

    private static final int MAX_FILE_BYTES = 16 << 20;
    private static final int MAX_BYTES = 256 << 20;

    private final Path source;
    private final PackTree tree;
    private int bytesLeft = MAX_BYTES;

    private PackFilesReader(Path source, PackTree tree) {
        this.source = source;
        this.tree = tree;
    }

    /**
     * Reads the one pack of a folder or an archive.
     *
     * @throws DatChuanException if there is none or more than one, or files are refused
     */
    public static PackFiles read(Path source) {
        List<PackFiles> packs = readAll(source);
        if (packs.size() > 1) {
            throw refused(source, packs.size() + " packs, " + packs.get(0).origin() + " the first", "one");
        }
        return packs.get(0);
    }

    /**
     * Reads all packs of a folder or an archive, in order of their paths; at least one. The origin of a pack is its folder as seen from the source, or the
     * source's own name; in an archive of several it stands behind the archive's name and {@code !}.
     *
     * @throws DatChuanException if there is none, or files are refused
     */
    public static List<PackFiles> readAll(Path source) {
        return List.copyOf(byFolder(source).values());
    }

    /** The same by folder as seen from the source, without a slash at its end; empty for the source itself. */
    static SortedMap<String, PackFiles> byFolder(Path source) {
        try (PackTree tree = Files.isDirectory(source) ? PackFolder.of(source) : PackArchive.open(source)) {
            return new PackFilesReader(source, tree).packs();
        } catch (NoSuchFileException e) {
            throw new DatChuanException(
                    ErrorCode.UNREADABLE_FILE, name(source) + " does not exist; expected a folder, a zip or a jar");
        } catch (ZipException e) {
            throw new DatChuanException(
                    ErrorCode.UNREADABLE_FILE,
                    name(source) + ": " + e.getMessage() + "; expected a folder, a zip or a jar");
        } catch (IOException e) {
            throw new DatChuanException(
                    ErrorCode.UNREADABLE_FILE, name(source) + ": " + e.getMessage() + "; expected readable files");
        }
    }

    private SortedMap<String, PackFiles> packs() throws IOException {
        NavigableSet<String> folders = folders();
        Map<String, SortedMap<String, byte[]>> filesByFolder = new TreeMap<>();
        for (String path : tree.paths()) {
            String folder = folders.floor(path);
            if (folder != null && path.startsWith(folder)) {
                SortedMap<String, byte[]> files = filesByFolder.get(folder);
                if (files == null) {
                    files = new TreeMap<>();
                    filesByFolder.put(folder, files);
                }
                files.put(path.substring(folder.length()), bytes(path));
            }
        }
        SortedMap<String, PackFiles> packs = new TreeMap<>();
        for (Map.Entry<String, SortedMap<String, byte[]>> pack : filesByFolder.entrySet()) {
            String folder = pack.getKey();
            String path = folder.isEmpty() ? "" : folder.substring(0, folder.length() - 1);
            packs.put(path, new PackFiles(origin(path, folders.size()), pack.getValue()));
        }
        return packs;
    }

    /** Folders with a manifest, each with a slash at its end; the source itself is empty. */
    private NavigableSet<String> folders() {
        NavigableSet<String> folders = new TreeSet<>();
        for (String path : tree.paths()) {
            if (path.equals(PackReader.MANIFEST) || path.endsWith("/" + PackReader.MANIFEST)) {
                folders.add(path.substring(0, path.length() - PackReader.MANIFEST.length()));
            }
        }
        if (folders.isEmpty()) {
            throw new DatChuanException(
                    ErrorCode.INVALID_PACK, name(source) + ": no pack.yaml; expected a pack with a manifest");
        }
        String before = null;
        for (String folder : folders) {
            if (before != null && folder.startsWith(before)) {
                throw refused(source, "the pack in " + folder + " lies inside of another", "packs beside each other");
            }
            before = folder;
        }
        return folders;
    }

    private String origin(String path, int packs) {
        if (tree instanceof PackArchive) {
            return packs == 1 || path.isEmpty() ? name(source) : name(source) + "!" + path;
        }
        return path.isEmpty() ? name(source) : path;
    }

    private byte[] bytes(String path) throws IOException {
        try (InputStream in = tree.open(path)) {
            byte[] bytes = in.readNBytes(Math.min(MAX_FILE_BYTES, bytesLeft) + 1);
            if (bytes.length > MAX_FILE_BYTES) {
                throw refused(source, path + " is larger than 16 MiB", "files of a pack");
            }
            if (bytes.length > bytesLeft) {
                throw refused(source, "its packs are larger than 256 MiB", "packs");
            }
            bytesLeft -= bytes.length;
            return bytes;
        }
    }

    static DatChuanException tooMany(Path source) {
        return refused(source, "more than " + MAX_FILES + " files", "packs");
    }

    static DatChuanException refused(Path source, String what, String expected) {
        return new DatChuanException(
                ErrorCode.INVALID_PACK, List.of(new Problem(Place.of(name(source)), what, expected)));
    }

    private static String name(Path source) {
        Path name = source.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }
}

package vn.datchuan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.PackFiles;

/**
 * Reads the files of packs from a folder, a zip or a jar, and nothing of what stands in them. A pack is a folder with a {@code pack.yaml}, wherever it
 * lies; in a folder also one inside of a zip or jar that lies outside of packs. What else lies outside of packs is passed over. What would lead out of the
 * folder or the archive, or is larger than any pack, is refused.
 */
public final class PackFilesReader {

    /** Files of a folder or archive, those outside of packs included: compiled rules of a thousand packs fit in. */
    static final int MAX_FILES = 100_000;

    private static final int MAX_FILE_BYTES = 16 << 20;
    private static final int MAX_BYTES = 256 << 20;

    private final Path source;
    private final SortedMap<String, PackFiles> packs = new TreeMap<>();
    private int bytesLeft = MAX_BYTES;

    private PackFilesReader(Path source) {
        this.source = source;
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
     * Reads all packs of a folder or an archive, in order of their paths; at least one. The origin of a pack is its folder, or its archive, as seen from the
     * source, or the source's own name; in an archive of several it stands behind the archive's name and {@code !}.
     *
     * @throws DatChuanException if there is none, or files are refused
     */
    public static List<PackFiles> readAll(Path source) {
        return List.copyOf(byFolder(source).values());
    }

    /** The same by path as seen from the source, without a slash at its end; empty for the source itself. */
    static SortedMap<String, PackFiles> byFolder(Path source) {
        PackFilesReader reader = new PackFilesReader(source);
        if (!Files.isDirectory(source)) {
            reader.addArchive(source, "");
        } else {
            try (PackFolder folder = PackFolder.of(source)) {
                reader.addFolder(folder);
            } catch (IOException e) {
                throw unreadable(source, e, "readable files");
            }
        }
        if (reader.packs.isEmpty()) {
            throw new DatChuanException(
                    ErrorCode.INVALID_PACK, name(source) + ": no pack.yaml; expected a pack with a manifest");
        }
        return reader.packs;
    }

    private void addFolder(PackFolder folder) throws IOException {
        NavigableSet<String> packFolders = packFolders(source, folder);
        for (Map.Entry<String, SortedMap<String, byte[]>> pack :
                filesByPack(source, folder, packFolders).entrySet()) {
            String path = withoutSlash(pack.getKey());
            packs.put(path, new PackFiles(path.isEmpty() ? name(source) : path, pack.getValue()));
        }
        for (String path : folder.paths()) {
            if (isArchive(path) && packFolder(path, packFolders) == null) {
                addArchive(folder.file(path), path);
            }
        }
    }

    /** @param path as seen from the source; empty for the source itself */
    private void addArchive(Path file, String path) {
        try (PackArchive archive = PackArchive.open(file)) {
            NavigableSet<String> packFolders = packFolders(file, archive);
            String shown = path.isEmpty() ? name(file) : path;
            for (Map.Entry<String, SortedMap<String, byte[]>> pack :
                    filesByPack(file, archive, packFolders).entrySet()) {
                String inside = withoutSlash(pack.getKey());
                boolean alone = packFolders.size() == 1 || inside.isEmpty();
                String key = path.isEmpty() ? inside : path + "!" + inside;
                packs.put(key, new PackFiles(alone ? shown : shown + "!" + inside, pack.getValue()));
            }
        } catch (NoSuchFileException e) {
            throw new DatChuanException(
                    ErrorCode.UNREADABLE_FILE, name(file) + " does not exist; expected a folder, a zip or a jar");
        } catch (ZipException e) {
            throw unreadable(file, e, path.isEmpty() ? "a folder, a zip or a jar" : "a zip or a jar");
        } catch (IOException e) {
            throw unreadable(file, e, "readable files");
        }
    }

    /** The files of each pack by their path inside of it; packs by their folder. */
    private SortedMap<String, SortedMap<String, byte[]>> filesByPack(
            Path at, PackTree tree, NavigableSet<String> packFolders) throws IOException {
        SortedMap<String, SortedMap<String, byte[]>> byPack = new TreeMap<>();
        for (String path : tree.paths()) {
            String folder = packFolder(path, packFolders);
            if (folder != null) {
                SortedMap<String, byte[]> files = byPack.get(folder);
                if (files == null) {
                    files = new TreeMap<>();
                    byPack.put(folder, files);
                }
                files.put(path.substring(folder.length()), bytes(at, tree, path));
            }
        }
        return byPack;
    }

    private static @Nullable String packFolder(String path, NavigableSet<String> packFolders) {
        String folder = packFolders.floor(path);
        return folder != null && path.startsWith(folder) ? folder : null;
    }

    /** Folders with a manifest, each with a slash at its end; the tree itself is empty. */
    private static NavigableSet<String> packFolders(Path at, PackTree tree) {
        NavigableSet<String> folders = new TreeSet<>();
        for (String path : tree.paths()) {
            if (path.equals(PackReader.MANIFEST) || path.endsWith("/" + PackReader.MANIFEST)) {
                folders.add(path.substring(0, path.length() - PackReader.MANIFEST.length()));
            }
        }
        String before = null;
        for (String folder : folders) {
            if (before != null && folder.startsWith(before)) {
                throw refused(at, "the pack in " + folder + " lies inside of another", "packs beside each other");
            }
            before = folder;
        }
        return folders;
    }

    private static boolean isArchive(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".zip") || name.endsWith(".jar");
    }

    private static String withoutSlash(String folder) {
        return folder.isEmpty() ? "" : folder.substring(0, folder.length() - 1);
    }

    private byte[] bytes(Path at, PackTree tree, String path) throws IOException {
        try (InputStream in = tree.open(path)) {
            byte[] bytes = in.readNBytes(Math.min(MAX_FILE_BYTES, bytesLeft) + 1);
            if (bytes.length > MAX_FILE_BYTES) {
                throw refused(at, path + " is larger than 16 MiB", "files of a pack");
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

    private static DatChuanException unreadable(Path file, IOException e, String expected) {
        return new DatChuanException(
                ErrorCode.UNREADABLE_FILE, name(file) + ": " + e.getMessage() + "; expected " + expected);
    }

    private static String name(Path source) {
        Path name = source.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }
}

package vn.datchuan.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.RulePack;

/**
 * Names the packs and versions that years were judged with (tệp khóa phiên bản), so that they are judged with the same ones again. As a file: UTF-8 text, one pack
 * a line, {@code id version digest}; {@code #} begins a comment.
 *
 * @param entries by id, version and digest, as texts; of each version one
 */
public record PackLock(List<Entry> entries) {

    private static final String HEAD = """
            # Packs that these years are judged with: id, version, digest.
            # Bộ quy tắc dùng để đánh giá các năm này: mã, phiên bản, giá trị băm.
            """;

    public PackLock {
        List<Entry> sorted = new ArrayList<>(entries);
        Collections.sort(sorted);
        entries = List.copyOf(sorted);
    }

    /**
     * One version of a pack.
     *
     * @param digest of manifest, plan and rule files, as {@link RulePack#digest()} says it
     * @param place where the lock file names it; {@link Place#NONE} if none does
     */
    public record Entry(String id, String version, String digest, Place place) implements Comparable<Entry> {

        /** Of a pack at hand. */
        public static Entry of(RulePack pack) {
            return new Entry(pack.id(), pack.manifest().version(), pack.digest(), Place.NONE);
        }

        /** By id, version, digest and place, as texts. */
        @Override
        public int compareTo(Entry other) {
            int order = id.compareTo(other.id);
            order = order != 0 ? order : version.compareTo(other.version);
            order = order != 0 ? order : digest.compareTo(other.digest);
            return order != 0 ? order : place.compareTo(other.place);
        }

        boolean isVersionOf(RulePack pack) {
            return pack.id().equals(id) && pack.manifest().version().equals(version);
        }
    }

    /**
     * Reads a lock file.
     *
     * @throws DatChuanException if it cannot be read, or with all problems of its lines
     */
    public static PackLock read(Path file) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            String what = "cannot be read (" + e.getClass().getSimpleName() + ")";
            throw unreadable(name, what, "a readable list of packs");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            throw unreadable(name, "the file is not UTF-8", "text in UTF-8");
        }
        return parse(name, text);
    }

    /**
     * Reads the text of a lock file. The order of its lines does not matter.
     *
     * @param fileName stands in the problems
     * @throws DatChuanException with all problems of its lines
     */
    public static PackLock parse(String fileName, String text) {
        return PackLockLines.parse(fileName, text);
    }

    /** The lock of packs; a pack that is given twice counts once. */
    public static PackLock of(List<RulePack> packs) {
        TreeSet<Entry> entries = new TreeSet<>();
        for (RulePack pack : packs) {
            entries.add(Entry.of(pack));
        }
        return new PackLock(List.copyOf(entries));
    }

    /** The text of the file: the same packs give the same bytes. */
    public String text() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Entry entry : entries) {
            text.append(entry.id())
                    .append(' ')
                    .append(entry.version())
                    .append(' ')
                    .append(entry.digest())
                    .append('\n');
        }
        return text.toString();
    }

    /**
     * Writes the file, in place of one that is there.
     *
     * @throws DatChuanException if it cannot be written
     */
    public void write(Path file) {
        try {
            Files.writeString(file, text());
        } catch (IOException e) {
            String name = String.valueOf(file.getFileName());
            throw unreadable(name, "cannot be written (" + e.getClass().getSimpleName() + ")", "a folder to write to");
        }
    }

    /**
     * Exactly the packs that are named, in the order of the lock.
     *
     * @param available packs to choose from, of each as many versions as there are, in any order
     * @throws DatChuanException with all packs that are not there, or only with another digest
     */
    public List<RulePack> pick(List<RulePack> available) {
        List<RulePack> picked = new ArrayList<>(entries.size());
        List<Problem> problems = new ArrayList<>(0);
        for (Entry entry : entries) {
            pick(entry, available, picked, problems);
        }
        if (!problems.isEmpty()) {
            Collections.sort(problems);
            throw new DatChuanException(ErrorCode.INVALID_PACK, problems);
        }
        return picked;
    }

    private static void pick(Entry entry, List<RulePack> available, List<RulePack> picked, List<Problem> problems) {
        TreeSet<String> versions = new TreeSet<>();
        TreeSet<String> digests = new TreeSet<>();
        for (RulePack pack : available) {
            if (entry.isVersionOf(pack)) {
                if (pack.digest().equals(entry.digest())) {
                    picked.add(pack);
                    return;
                }
                digests.add(pack.digest() + " (" + pack.origin() + ")");
            } else if (pack.id().equals(entry.id())) {
                versions.add(pack.manifest().version());
            }
        }
        String pack = "pack " + entry.id() + " " + entry.version();
        problems.add(
                digests.isEmpty()
                        ? new Problem(
                                entry.place(),
                                pack + " is not among the packs; found "
                                        + (versions.isEmpty()
                                                ? "no version of it"
                                                : "version " + String.join(", ", versions)),
                                "version " + entry.version() + ", from one more pack folder, zip or jar (--packs)")
                        : new Problem(
                                entry.place(),
                                pack + " has digest " + String.join(", ", digests),
                                entry.digest() + ", or a new version of the pack and a new lock"));
    }

    private static DatChuanException unreadable(String file, String what, String expected) {
        return new DatChuanException(ErrorCode.UNREADABLE_FILE, List.of(new Problem(Place.of(file), what, expected)));
    }
}

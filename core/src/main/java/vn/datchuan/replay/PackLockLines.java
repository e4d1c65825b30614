package vn.datchuan.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.EngineVersions;

/** Reads the lines of a lock file; collects what is wrong with each instead of stopping at the first. */
final class PackLockLines {

    private static final String FORM = "id version digest";
    private static final int DIGEST_LENGTH = 64;

    private final String file;
    private final List<Problem> problems = new ArrayList<>(0);
    private final Map<String, PackLock.Entry> byVersion = new TreeMap<>();

    private PackLockLines(String file) {
        this.file = file;
    }

    static PackLock parse(String file, String text) {
        PackLockLines lines = new PackLockLines(file);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int line = 0;
        for (String written : unmarked.lines().toList()) {
            line++;
            int comment = written.indexOf('#');
            lines.read(comment < 0 ? written : written.substring(0, comment), line);
        }
        if (lines.byVersion.isEmpty() && lines.problems.isEmpty()) {
            lines.problem(0, 0, "no pack is named", "a line \"" + FORM + "\" for each pack");
        }
        if (!lines.problems.isEmpty()) {
            throw new DatChuanException(ErrorCode.INVALID_PACK, lines.problems);
        }
        return new PackLock(List.copyOf(lines.byVersion.values()));
    }

    /** A word of a line and its column. */
    private record Word(String text, int column) {}

    private void read(String written, int line) {
        List<Word> words = words(written);
        if (words.isEmpty()) {
            return;
        }
        if (words.size() != 3) {
            int column = words.size() > 3
                    ? words.get(3).column()
                    : written.stripTrailing().length() + 1;
            String what = words.size() > 3 ? "text behind the digest" : "the line ends too early";
            problem(line, column, what, FORM);
            return;
        }
        Word version = words.get(1);
        Word digest = words.get(2);
        boolean usable = true;
        if (!EngineVersions.isVersion(version.text())) {
            problem(line, version.column(), "version \"" + version.text() + "\"", "three numbers such as 1.0.0");
            usable = false;
        }
        if (!isDigest(digest.text())) {
            problem(line, digest.column(), "digest \"" + digest.text() + "\"", "64 digits 0-9, a-f");
            usable = false;
        }
        if (usable) {
            Word id = words.get(0);
            add(new PackLock.Entry(id.text(), version.text(), digest.text(), new Place(file, line, id.column())));
        }
    }

    private void add(PackLock.Entry entry) {
        PackLock.Entry first = byVersion.putIfAbsent(entry.id() + " " + entry.version(), entry);
        if (first != null) {
            problem(
                    entry.place().line(),
                    entry.place().column(),
                    "pack " + entry.id() + " " + entry.version() + " stands twice",
                    "the line " + first.place().line() + " alone");
        }
    }

    private static List<Word> words(String line) {
        List<Word> words = new ArrayList<>(3);
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean inWord = i < line.length() && !Character.isWhitespace(line.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(new Word(line.substring(start, i), start + 1));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isDigest(String text) {
        boolean digits = text.length() == DIGEST_LENGTH;
        for (int i = 0; digits && i < DIGEST_LENGTH; i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
        }
        return digits;
    }

    private void problem(int line, int column, String what, String expected) {
        problems.add(new Problem(new Place(file, line, column), what, expected));
    }
}

package vn.datchuan.lint;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.error.Place;
import vn.datchuan.pack.PackFiles;

/** Which files a pack has, and whether they are clean UTF-8 text. */
final class FileCheck {

    static final String MANIFEST = "pack.yaml";
    static final String PLAN = "plan.yaml";

    /** Larger files are not read, in bytes. */
    static final int LARGEST = 2_000_000;

    private static final char MARK = '\uFEFF';

    private final PackFiles files;
    private final Findings findings;
    private final SortedMap<String, SourceText> texts = new TreeMap<>();

    private FileCheck(PackFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    /** The files that could be read, by path inside the pack; text composed, without a byte order mark. */
    static SortedMap<String, SourceText> read(PackFiles files, Findings findings) {
        FileCheck check = new FileCheck(files, findings);
        check.readAll();
        return check.texts;
    }

    private void readAll() {
        boolean cases = false;
        boolean content = false;
        for (Map.Entry<String, byte[]> file : files.bytes().entrySet()) {
            String path = file.getKey();
            cases = cases || isCases(path);
            content = content || path.equals(PLAN) || isRules(path);
            if (isKnown(path)) {
                read(path, file.getValue());
            } else {
                findings.add(LintKind.UNKNOWN_FILE.at(at(path, 1, 1), 1, path));
            }
        }
        if (!files.bytes().containsKey(MANIFEST)) {
            findings.add(LintKind.MISSING_MANIFEST.at(at(MANIFEST, 1, 1), 1));
            return;
        }
        if (!content) {
            findings.add(LintKind.EMPTY_PACK.at(at(MANIFEST, 1, 1), 1));
            return;
        }
        if (!files.bytes().containsKey("README.md")) {
            findings.add(LintKind.MISSING_README.at(at("README.md", 1, 1), 1));
        }
        if (!cases) {
            findings.add(LintKind.MISSING_CASES.at(at("cases/cases.yaml", 1, 1), 1));
        }
    }

    static boolean isRules(String path) {
        return path.endsWith(".drl") || path.endsWith(".dslr");
    }

    static boolean isCases(String path) {
        return path.startsWith("cases/") && path.endsWith(".yaml");
    }

    private static boolean isKnown(String path) {
        return path.equals(MANIFEST) || path.equals(PLAN) || isRules(path) || isCases(path) || path.endsWith(".md");
    }

    private void read(String path, byte[] bytes) {
        if (bytes.length > LARGEST) {
            findings.add(LintKind.FILE_TOO_LARGE.at(
                    at(path, 1, 1), 1, Integer.toString(bytes.length), Integer.toString(LARGEST)));
            return;
        }
        Optional<String> decoded = decoded(path, bytes);
        if (decoded.isEmpty()) {
            return;
        }
        String text = decoded.orElseThrow();
        if (!text.isEmpty() && text.charAt(0) == MARK) {
            findings.add(LintKind.BYTE_ORDER_MARK.at(at(path, 1, 1), 1));
            text = text.substring(1);
        }
        checkCharacters(path, text);
        texts.put(path, SourceText.of(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    private Optional<String> decoded(String path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            return Optional.of(out.flip().toString());
        }
        SourceText before = SourceText.of(out.flip().toString());
        int offset = before.text().length();
        findings.add(LintKind.WRONG_ENCODING.at(
                at(path, before.lineOf(offset), before.columnOf(offset)),
                1,
                Integer.toString(in.position() + 1),
                Integer.toHexString(bytes[in.position()] & 0xFF).toUpperCase(Locale.ROOT)));
        return Optional.empty();
    }

    private void checkCharacters(String path, String text) {
        SourceText source = SourceText.of(text);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (SourceText.isInvisible(c)) {
                String name = "U+" + "0".repeat(c < 0x10 ? 3 : c < 0x100 ? 2 : c < 0x1000 ? 1 : 0)
                        + Integer.toHexString(c).toUpperCase(Locale.ROOT);
                findings.add(LintKind.CONTROL_CHARACTER.at(place(path, source, at), 1, name));
                break;
            }
            at += Character.charCount(c);
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            reportDecomposed(path, source);
        }
    }

    private void reportDecomposed(String path, SourceText source) {
        for (int number = 1; number <= source.lines(); number++) {
            String line = source.line(number);
            if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
                BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
                letters.setText(line);
                int start = letters.first();
                for (int end = letters.next(); end != BreakIterator.DONE; start = end, end = letters.next()) {
                    String letter = line.substring(start, end);
                    if (!Normalizer.isNormalized(letter, Normalizer.Form.NFC)) {
                        int from = wordStart(line, start);
                        int to = wordEnd(line, end);
                        String word = line.substring(from, to);
                        findings.add(LintKind.NOT_NFC.at(
                                at(path, number, from + 1),
                                to - from,
                                word,
                                Normalizer.normalize(word, Normalizer.Form.NFC)));
                        return;
                    }
                }
            }
        }
    }

    private static int wordStart(String line, int at) {
        int start = at;
        while (start > 0 && isOfWord(line.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String line, int at) {
        int end = at;
        while (end < line.length() && isOfWord(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private Place place(String path, SourceText source, int offset) {
        return at(path, source.lineOf(offset), source.columnOf(offset));
    }

    private Place at(String path, int line, int column) {
        return new Place(files.origin() + "/" + path, line, column);
    }
}

package vn.datchuan.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The text of an issued document, read from front to back. White space and what typesetting left behind (LaTeX, HTML, Markdown) do not count; every
 * other character does.
 */
final class DocumentText {

    private static final Path FOLDER = Path.of("src/test/resources/documents");
    private static final int SHOWN = 80;

    private final String text;
    private int at;

    private DocumentText(String text) {
        this.text = text;
    }

    static String read(String plan) throws IOException {
        return Files.readString(FOLDER.resolve(plan + ".txt"));
    }

    /** The folded text of a plan's document. */
    static DocumentText of(String plan) throws IOException {
        return new DocumentText(folded(read(plan)));
    }

    static String folded(String text) {
        return text.replace("\\geq", "≥")
                .replace("\\%", "%")
                .replaceAll("</?b>", "")
                .replaceAll("[$*]", "")
                .replaceAll("[\\s\\u00A0]+", "");
    }

    /** Goes on behind the next occurrence of a text, whatever stands before it. */
    void skipTo(String printed) {
        int found = text.indexOf(folded(printed), at);
        if (found < 0) {
            throw new AssertionError("\"" + printed + "\" is not in the rest of the document");
        }
        at = found + folded(printed).length();
    }

    /** Goes on behind a text that must come next, but for one piece of layout before it. */
    void read(String printed, List<String> layout) {
        String wanted = folded(printed);
        for (String piece : layout) {
            if (!text.startsWith(wanted, at) && text.startsWith(piece + wanted, at)) {
                at += piece.length();
            }
        }
        if (!text.startsWith(wanted, at)) {
            throw new AssertionError("the plan goes on with \"" + printed + "\", the document with \""
                    + text.substring(at, Math.min(text.length(), at + SHOWN)) + "\"");
        }
        at += wanted.length();
    }

    /** The rest of the document. */
    String rest() {
        return text.substring(at);
    }
}

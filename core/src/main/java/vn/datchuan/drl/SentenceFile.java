package vn.datchuan.drl;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.RuleText;

/**
 * A file of sentences ({@code .dslr}) turned into the DRL it stands for. Every line becomes one line, so that places stay true; package and imports stand
 * before the first.
 */
public final class SentenceFile {

    /** How the name of such a file ends. */
    public static final String SUFFIX = ".dslr";

    private static final String IMPORTS = "import vn.datchuan.fact.Evidence; import vn.datchuan.fact.IndicatorCase; "
            + "import vn.datchuan.verdict.Flag; import vn.datchuan.verdict.NotAssessedReason; "
            + "import vn.datchuan.verdict.Verdict; ";

    private final String path;
    private final Sentences sentences = Sentences.shipped();
    private final List<String> out = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Sentence.Section section = Sentence.Section.KEYWORD;
    private int open = -1;
    private boolean named;

    private SentenceFile(String path) {
        this.path = path;
    }

    /**
     * The file as DRL.
     *
     * @param drl same path, same number of lines
     * @param problems of lines that are no sentence; they stay empty in the DRL
     */
    public record Expanded(RuleText drl, List<Problem> problems) {
        public Expanded {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Turns a file into DRL.
     *
     * @param packageName DRL package of its pack
     */
    public static Expanded expand(RuleText file, String packageName) {
        SentenceFile sentences = new SentenceFile(file.path());
        String text = Normalizer.normalize(file.text(), Normalizer.Form.NFC);
        int line = 0;
        for (String written : text.split("\n", -1)) {
            line++;
            sentences.add(written, line);
        }
        sentences.end(line);
        String drl = "package " + packageName + "; " + IMPORTS + String.join("\n", sentences.out);
        return new Expanded(new RuleText(file.path(), drl), sentences.problems);
    }

    private void add(String written, int line) {
        String words = folded(written);
        if (words.isEmpty() || words.startsWith("//")) {
            out.add(words);
            return;
        }
        Optional<Sentences.Match> keyword = sentences.match(Sentence.Section.KEYWORD, words);
        String drl = keyword.isPresent() ? keyword.orElseThrow().drl() : words;
        boolean border = drl.equals("when") || drl.equals("then") || drl.equals("end") || drl.startsWith("rule ");
        if (border) {
            border(drl, line, column(written));
        } else if (section == Sentence.Section.KEYWORD) {
            outside(drl, keyword.isPresent(), words, line, column(written));
        } else {
            inside(words, line, column(written));
        }
    }

    private void border(String drl, int line, int column) {
        closePattern();
        if (drl.equals("when") && section == Sentence.Section.KEYWORD && named
                || drl.equals("then") && section == Sentence.Section.WHEN) {
            section = drl.equals("when") ? Sentence.Section.WHEN : Sentence.Section.THEN;
        } else if (drl.equals("end") && section == Sentence.Section.THEN) {
            section = Sentence.Section.KEYWORD;
            named = false;
        } else if (drl.startsWith("rule ") && section == Sentence.Section.KEYWORD && !named) {
            named = true;
        } else {
            problem(line, column, "\"" + drl + "\" does not stand here", "rule, when, then, end in this order");
            out.add("");
            return;
        }
        out.add(drl);
    }

    private void outside(String drl, boolean keyword, String words, int line, int column) {
        if (keyword || words.startsWith("@")) {
            out.add(drl);
        } else {
            unknown(words, line, column);
        }
    }

    private void inside(String words, int line, int column) {
        Optional<Sentences.Match> match = sentences.match(section, words);
        if (match.isEmpty()) {
            unknown(words, line, column);
            return;
        }
        Sentences.Match found = match.orElseThrow();
        if (section == Sentence.Section.THEN) {
            out.add(found.drl());
        } else if (found.sentence().continues()) {
            if (open < 0) {
                problem(
                        line,
                        column,
                        "a condition without an indicator above it",
                        "a sentence such as: chỉ tiêu \"C.7\"");
                out.add("");
                return;
            }
            out.add(", " + found.drl());
            open = out.size() - 1;
        } else if (open >= 0) {
            problem(line, column, "a second indicator in one rule", "one rule for each indicator");
            out.add("");
        } else {
            out.add(found.drl());
            open = out.size() - 1;
        }
    }

    private void unknown(String words, int line, int column) {
        Sentence nearest = sentences.nearest(section, words);
        problem(line, column, "no sentence that is known: " + words, "a sentence such as: " + nearest.words());
        out.add("");
    }

    private void closePattern() {
        if (open >= 0) {
            out.set(open, out.get(open) + " )");
            open = -1;
        }
    }

    private void end(int line) {
        closePattern();
        if (section != Sentence.Section.KEYWORD || named) {
            problem(line, 1, "the last rule has no end", "hết");
        }
    }

    private void problem(int line, int column, String what, String expected) {
        problems.add(new Problem(new Place(path.substring(path.lastIndexOf('/') + 1), line, column), what, expected));
    }

    private static int column(String written) {
        int column = 0;
        while (column < written.length() && isBlank(written.charAt(column))) {
            column++;
        }
        return column + 1;
    }

    /** Without blanks at the ends, with single spaces between words outside of quotes too. */
    private static String folded(String written) {
        StringBuilder out = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (!isBlank(c)) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        String text = out.toString().strip();
        return text.startsWith("-") && !text.startsWith("- ") ? "- " + text.substring(1) : text;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}

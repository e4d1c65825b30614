package vn.datchuan.lint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.pack.PackFiles;

/** The clean pack of the broken ones, with an edit. */
final class SamplePack {

    static final String RULES = "rules.drl";
    static final String SECOND_CONDITION = "indicator == \"A.1\", conclusive, closed, observed < 80";
    static final String SECOND_CONSEQUENCE = "$case.conclude(Verdict.FAIL, drools.getRule().getName());";

    private SamplePack() {}

    /** With other words in the place of some that stand once in a file. */
    static PackFiles with(String file, String words, String others) throws IOException {
        PackFiles clean =
                BrokenPacks.packs(BrokenPacks.ROOT.resolve("clean-rules")).get(0);
        String text = new String(bytes(clean, file), StandardCharsets.UTF_8);
        if (!text.contains(words)) {
            throw new IllegalArgumentException("no \"" + words + "\" in " + file);
        }
        SortedMap<String, byte[]> files = new TreeMap<>(clean.bytes());
        files.put(file, text.replace(words, others).getBytes(StandardCharsets.UTF_8));
        return new PackFiles(clean.origin(), files);
    }

    /** With another condition of its second rule, behind the one that names the indicator. */
    static PackFiles withCondition(String condition) throws IOException {
        PackFiles edited = with(RULES, SECOND_CONDITION, "indicator == \"A.1\", conclusive, " + condition);
        String text = new String(bytes(edited, RULES), StandardCharsets.UTF_8);
        SortedMap<String, byte[]> files = new TreeMap<>(edited.bytes());
        String imports = "import vn.datchuan.fact.Evidence;\nimport vn.datchuan.verdict.NotAssessedReason;\nimport ";
        files.put(RULES, text.replaceFirst("import ", imports).getBytes(StandardCharsets.UTF_8));
        return new PackFiles(edited.origin(), files);
    }

    /** The words that a finding marks. */
    static String marked(PackFiles pack, LintFinding finding) {
        String path = finding.place().file().substring(pack.origin().length() + 1);
        String text = new String(bytes(pack, path), StandardCharsets.UTF_8);
        String line = text.split("\n", -1)[finding.place().line() - 1];
        int start = finding.place().column() - 1;
        return line.substring(start, Math.min(line.length(), start + finding.length()));
    }

    private static byte[] bytes(PackFiles pack, String path) {
        return Objects.requireNonNull(pack.bytes().get(path), path);
    }

    static List<LintFinding> check(PackFiles pack) {
        return PackLint.check(List.of(pack), List.of());
    }
}

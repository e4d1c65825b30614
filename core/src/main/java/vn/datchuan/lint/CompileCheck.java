package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Problem;
import vn.datchuan.io.PackReader;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RuleText;

/**
 * Compiles the rules of a pack in which nothing else was found, and says of which rule the compiler complains. The compiler's own places are not used:
 * they are missing, or those of generated code.
 */
final class CompileCheck implements PackCheck {

    @Override
    public void check(CheckedPack pack, Findings findings) {
        if (pack.rules().isEmpty()) {
            return;
        }
        RulePack read;
        try {
            read = PackReader.read(pack.files());
        } catch (DatChuanException e) {
            return;
        }
        List<RuleText> texts = new ArrayList<>();
        for (RuleFile file : pack.rules()) {
            texts.add(file.text());
        }
        Optional<String> whole = complaint(read, texts);
        if (whole.isEmpty()) {
            return;
        }
        boolean found = false;
        for (RuleFile file : pack.rules()) {
            for (RuleTree rule : file.rules()) {
                Optional<String> alone = complaint(read, List.of(only(file, rule)));
                if (alone.isPresent()) {
                    found = true;
                    report(pack, file, rule, alone.orElseThrow(), findings);
                }
            }
        }
        if (!found) {
            RuleFile first = pack.rules().get(0);
            findings.add(LintKind.COMPILE_ERROR.at(
                    pack.place(first, first.packageSpan()),
                    pack.length(first, first.packageSpan()),
                    "the pack as a whole, though each rule does,",
                    said(whole.orElseThrow()),
                    "look for rules that cannot stand together"));
        }
    }

    private static void report(CheckedPack pack, RuleFile file, RuleTree rule, String complaint, Findings findings) {
        findings.add(LintKind.COMPILE_ERROR.at(
                pack.place(file, rule.nameSpan()),
                pack.length(file, rule.nameSpan()),
                "rule \"" + rule.name() + "\"",
                said(complaint),
                complaint.contains("out of range")
                        ? "declare the number in parameters of pack.yaml"
                        : "compare it with the rules of the base pack; write one comparison at a time"));
    }

    private static String said(String complaint) {
        return complaint.isEmpty() ? "" : ": " + complaint;
    }

    /** A file with one of its rules; the others are blanks, so that lines stay. */
    private static RuleText only(RuleFile file, RuleTree kept) {
        StringBuilder text = new StringBuilder(file.text().text());
        for (RuleTree rule : file.rules()) {
            if (!rule.equals(kept)) {
                for (int i = rule.span().start(); i < Math.min(rule.span().end(), text.length()); i++) {
                    if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                        text.setCharAt(i, ' ');
                    }
                }
            }
        }
        return new RuleText(file.text().path(), text.toString());
    }

    /** What the compiler says in words that an author can use, empty if it has none; nothing if it compiles. */
    private static Optional<String> complaint(RulePack pack, List<RuleText> texts) {
        RulePack probe = new RulePack(pack.manifest(), pack.digest(), Optional.empty(), Optional::empty, () -> texts);
        try {
            RuleBase unused = RuleBase.compile(probe, CompileCheck.class.getClassLoader());
            return Optional.empty();
        } catch (DatChuanException e) {
            for (Problem problem : e.problems()) {
                String words = words(problem.what());
                if (!words.isEmpty()) {
                    return Optional.of(words);
                }
            }
            return Optional.of("");
        } catch (RuntimeException e) {
            return Optional.of("");
        }
    }

    /** A message without what only the compiler knows: generated names, classes, its own places. */
    private static String words(String message) {
        String line = message.lines().findFirst().orElse("").strip();
        boolean generated = line.contains(".java")
                || line.contains("Rule_")
                || line.contains("-1")
                || line.contains("Lambda")
                || line.contains("Exception")
                || line.contains("org.drools")
                || line.contains("src/main");
        return generated ? "" : line.replaceAll("[.;:\\s]+$", "");
    }
}

package vn.datchuan.lint;

import java.util.List;
import vn.datchuan.drl.ImportLine;
import vn.datchuan.drl.OtherText;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.RulePackage;

/**
 * Which rules may come from anywhere (gói quy tắc chưa được tin cậy). Rules become Java when they are compiled, and could then do whatever this
 * process may do; so what is not listed is refused, before anything is compiled.
 *
 * <p>A file passes if both of two readings of it pass. The first is of its tree: one package, which is the pack's, imports of facts and their
 * constants, and rules of one pattern over one fact, whose conditions compare listed properties and whose consequence is the one call that concludes.
 * No rule can thus call, construct, loop over, join or change anything else. The second is of its characters and does not know the tree: every word
 * must be of a closed list, texts hold no backslash, quote or invisible character, comments stand where they cannot part a condition or a
 * consequence, and the words must be those of the tree, in its order. What the rule compiler might read differently from the first reading is thus
 * not there to be read.
 *
 * <p>A pack is judged as it is handed over: whoever compiles it must compile that same text.
 */
public final class RuleTrust {

    static final int LONGEST_FILE = 1_000_000;
    static final int MOST_RULES = 2_000;
    static final int MOST_FILES = 100;
    static final int MOST_RULES_OF_PACK = 10_000;

    private static final String ROOT = "vn.datchuan.packs.";

    private RuleTrust() {}

    /**
     * What speaks against rules whose pack is not known: their package may be any one below that of packs, the same for all.
     *
     * @return empty if they may be compiled
     */
    public static List<Problem> check(List<RuleFile> files) {
        return check(files, files.isEmpty() ? "" : files.get(0).packageName());
    }

    /**
     * What speaks against the rules of a pack.
     *
     * @return in the order of files, lines and columns; empty if they may be compiled
     */
    public static List<Problem> check(String packId, List<RuleFile> files) {
        return check(files, RulePackage.of(packId));
    }

    private static List<Problem> check(List<RuleFile> files, String packageName) {
        RuleTrustReport report = new RuleTrustReport();
        int rules = 0;
        for (int i = 0; i < files.size(); i++) {
            report.enter(files.get(i));
            if (i == MOST_FILES) {
                report.refuse(0, "more than " + MOST_FILES + " rule files", "fewer, with more rules in each");
                break;
            }
            rules += files.get(i).rules().size();
            if (rules > MOST_RULES_OF_PACK) {
                report.refuse(0, "more than " + MOST_RULES_OF_PACK + " rules", "fewer, or several packs");
                break;
            }
            checkFile(files.get(i), packageName, report);
        }
        return report.problems();
    }

    private static void checkFile(RuleFile file, String packageName, RuleTrustReport report) {
        if (!isPlainPath(file.text().path())) {
            report.refuse(
                    0, "path " + file.text().path(), "a path of letters, digits, - and _ that ends in .drl or .dslr");
        }
        if (file.text().text().length() > LONGEST_FILE) {
            report.refuse(0, "a file of more than " + LONGEST_FILE + " characters", "several files");
            return;
        }
        report.addAll(file.problems());
        checkPackage(file, packageName, report);
        for (ImportLine line : file.imports()) {
            checkImport(line, report);
        }
        for (OtherText other : file.others()) {
            report.refuse(other.span(), "package, import and rule alone");
        }
        RuleTrustRule rules = new RuleTrustRule(file, report);
        for (int i = 0; i < file.rules().size(); i++) {
            RuleTree rule = file.rules().get(i);
            if (i == MOST_RULES) {
                report.refuse(rule.nameSpan(), "at most " + MOST_RULES + " rules in a file");
                break;
            }
            rules.check(rule);
        }
        RuleTrustText.check(file, report);
    }

    private static void checkPackage(RuleFile file, String expected, RuleTrustReport report) {
        boolean below =
                file.packageName().startsWith(ROOT) && file.packageName().indexOf('.', ROOT.length()) < 0;
        if (!below || !file.packageName().equals(expected)) {
            String known = expected.startsWith(ROOT) ? expected : ROOT + "… after the id of the pack";
            report.refuse(file.packageSpan().start(), "package " + file.packageName(), known);
        }
    }

    private static void checkImport(ImportLine line, RuleTrustReport report) {
        if (line.kind() != ImportLine.Kind.TYPE || !RuleTrustWords.TYPES.containsValue(line.name())) {
            report.refuse(
                    line.span(),
                    "imports of facts, of Evidence, and of Verdict, Flag, NotAssessedReason and Severity alone");
        }
    }

    private static boolean isPlainPath(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-_./".indexOf(c) >= 0;
            if (!plain) {
                return false;
            }
        }
        return (path.endsWith(".drl") || path.endsWith(".dslr")) && !path.startsWith("/") && !path.contains("..");
    }
}

package vn.datchuan.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.datchuan.drl.ConditionElement;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.FactPattern;
import vn.datchuan.drl.ImportLine;
import vn.datchuan.drl.OtherText;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.RulePackage;

/** What is wrong with rule files, file by file and rule by rule: text, names, types, constructs. */
final class RuleCheck implements PackCheck {

    private static final Set<String> NO_DECISION = Set.of("auto-focus", "no-loop", "lock-on-active");

    @Override
    public void check(CheckedPack pack, Findings findings) {
        Map<String, Place> names = new TreeMap<>();
        for (RuleFile file : pack.rules()) {
            checkText(pack, file, findings);
            checkPackage(pack, file, findings);
            checkImports(pack, file, findings);
            for (OtherText other : file.others()) {
                if (!isBroken(file, other.span().line(), other.span().line())) {
                    report(pack, file, other, findings);
                }
            }
            for (RuleTree rule : file.rules()) {
                checkName(pack, file, rule, names, findings);
                if (!isBroken(pack, file, rule)) {
                    checkRule(pack, file, rule, findings);
                }
            }
        }
    }

    private static void checkText(CheckedPack pack, RuleFile file, Findings findings) {
        String path = pack.file(file.text().path());
        for (Problem problem : file.problems()) {
            Place place =
                    new Place(path, problem.place().line(), problem.place().column());
            String line = pack.line(file.text().path(), place.line());
            int open = SourceText.openQuote(line);
            if (problem.what().startsWith("text that its line does not close")) {
                findings.add(LintKind.UNCLOSED_STRING.at(place, line.length() - place.column() + 1));
            } else if (CheckedPack.isSentences(file.text().path()) && open >= 0) {
                findings.add(
                        LintKind.UNCLOSED_STRING.at(new Place(path, place.line(), open + 1), line.length() - open));
            } else if (CheckedPack.isSentences(file.text().path())) {
                findings.add(LintKind.SYNTAX.at(
                        place, line.length() - place.column() + 1, problem.what(), "expected " + problem.expected()));
            } else {
                findings.add(LintKind.SYNTAX.at(
                        place, wordLength(line, place.column()), problem.what(), "expected " + problem.expected()));
            }
        }
    }

    /** Length of the word that begins at a column, from 1; 1 for a sign. */
    private static int wordLength(String line, int column) {
        int at = column - 1;
        while (at < line.length() && Character.isJavaIdentifierPart(line.charAt(at))) {
            at++;
        }
        return Math.max(1, at - column + 1);
    }

    private static void checkPackage(CheckedPack pack, RuleFile file, Findings findings) {
        String id = pack.manifestText("id");
        String wanted = RulePackage.of(id);
        if (!id.isEmpty()
                && !file.packageName().equals(wanted)
                && file.problems().isEmpty()) {
            String found = file.packageName().isEmpty() ? "no package" : "the package " + file.packageName();
            Place place = pack.place(file, file.packageSpan());
            findings.add(LintKind.WRONG_PACKAGE.at(
                    new Place(place.file(), Math.max(1, place.line()), Math.max(1, place.column())),
                    pack.length(file, file.packageSpan()),
                    found,
                    wanted));
        }
    }

    private static void checkImports(CheckedPack pack, RuleFile file, Findings findings) {
        for (ImportLine line : file.imports()) {
            String name = line.name();
            boolean ours = name.startsWith("vn.datchuan.") && !name.endsWith(".*");
            if (ours
                    && line.kind() == ImportLine.Kind.TYPE
                    && FactTypes.named(name).isEmpty()) {
                findings.add(LintKind.UNKNOWN_IMPORT.at(
                        pack.place(file, line.span()),
                        pack.length(file, line.span()),
                        name,
                        Nearest.hint(name, FactTypes.qualifiedNames())));
            }
        }
    }

    /** Constructs between rules. */
    private static void report(CheckedPack pack, RuleFile file, OtherText other, Findings findings) {
        String what = other.what().equals("text") ? "\"" + firstLine(other.text()) + "\"" : "\"" + other.what() + "\"";
        findings.add(LintKind.OTHER_CONSTRUCT.at(
                pack.place(file, other.span()), firstLine(other.text()).length(), what));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }

    private static void checkName(
            CheckedPack pack, RuleFile file, RuleTree rule, Map<String, Place> names, Findings findings) {
        Place place = pack.place(file, rule.nameSpan());
        Place other = names.putIfAbsent(rule.name(), place);
        if (other != null) {
            findings.add(LintKind.DUPLICATE_RULE_NAME.at(
                    place, pack.length(file, rule.nameSpan()), rule.name(), other.toString()));
        }
    }

    /** True for a rule in which something could not be read: what else is wrong with it may follow from that. */
    static boolean isBroken(CheckedPack pack, RuleFile file, RuleTree rule) {
        String text = file.text().text();
        int end = Math.min(rule.span().end(), text.length());
        return isBroken(file, rule.span().line(), pack.textOf(file).lineOf(end));
    }

    private static boolean isBroken(RuleFile file, int first, int last) {
        for (Problem problem : file.problems()) {
            if (problem.place().line() >= first && problem.place().line() <= last) {
                return true;
            }
        }
        return false;
    }

    private static void checkRule(CheckedPack pack, RuleFile file, RuleTree rule, Findings findings) {
        RuleScope scope = new RuleScope(pack, file, findings);
        checkAttributes(rule, scope);
        ExpressionTypes types = new ExpressionTypes(scope);
        boolean readable = true;
        boolean second = false;
        for (ConditionElement element : rule.condition()) {
            if (second && element instanceof FactPattern) {
                scope.report(LintKind.SEVERAL_FACTS, element.span());
                readable = false;
            } else {
                readable &= checkElement(element, scope, types);
            }
            second |= element instanceof FactPattern;
        }
        scope.enter(null);
        if (readable) {
            new ConsequenceCheck(scope, types, rule).check();
        }
    }

    private static void checkAttributes(RuleTree rule, RuleScope scope) {
        for (RuleTree.Attribute attribute : rule.attributes()) {
            if (attribute.name().equals("salience")) {
                scope.report(LintKind.SALIENCE, attribute.span());
            } else if (!NO_DECISION.contains(attribute.name())) {
                scope.report(LintKind.OTHER_CONSTRUCT, attribute.span(), "\"" + attribute.name() + "\"");
            }
        }
        if (rule.parent().isPresent()) {
            scope.report(LintKind.OTHER_CONSTRUCT, rule.nameSpan(), "\"extends\" of a rule");
        }
    }

    private static boolean checkElement(ConditionElement element, RuleScope scope, ExpressionTypes types) {
        if (element instanceof OtherText other) {
            Typed unknown = types.of(other);
            return unknown.is(Typed.Sort.TRUTH);
        }
        FactPattern pattern = (FactPattern) element;
        Optional<Class<?>> type = scope.type(pattern.type(), pattern.typeSpan());
        if (type.isEmpty() || !FactTypes.isFact(type.orElseThrow())) {
            scope.report(
                    LintKind.UNKNOWN_FACT,
                    pattern.typeSpan(),
                    pattern.type(),
                    Nearest.hint(pattern.type(), FactTypes.factNames()));
            return false;
        }
        scope.enter(type.orElseThrow());
        for (Expression constraint : pattern.constraints()) {
            types.condition(constraint);
        }
        new NegationCheck(scope, types).check(pattern.constraints());
        if (!pattern.binding().isEmpty()) {
            scope.declare(pattern.binding(), type.orElseThrow());
        }
        return true;
    }

    /** All rules that can be read. */
    static List<RuleTree> readable(CheckedPack pack, RuleFile file) {
        return file.rules().stream().filter(rule -> !isBroken(pack, file, rule)).toList();
    }
}

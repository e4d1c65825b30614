package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.datchuan.drl.Span;

/** Findings about rules of one pack, with their places and words. */
final class RuleAnalysisReport {

    private static final String BY_INTERVALS = "by intervals";
    private static final String BY_BOUNDARY_VALUES = "by boundary values";

    private final CheckedPack pack;
    private final Findings findings;

    RuleAnalysisReport(CheckedPack pack, Findings findings) {
        this.pack = pack;
        this.findings = findings;
    }

    void add(LintKind kind, RuleAnalysisRule rule, Span span, String... words) {
        findings.add(kind.at(pack.place(rule.file(), span), pack.length(rule.file(), span), words));
    }

    void add(LintKind kind, RuleAnalysisRule rule, String... words) {
        add(kind, rule, rule.tree().nameSpan(), words);
    }

    /** Says that a rule is left out, and why. */
    void notAnalysed(RuleAnalysisRule rule, Span span, String why) {
        add(LintKind.NOT_ANALYSED, rule, span, rule.name(), why);
    }

    /** The words of a rule file, on one line. */
    static String written(RuleAnalysisRule rule, Span span) {
        return rule.file().text().text().substring(span.start(), span.end()).replaceAll("\\s+", " ");
    }

    /** A rule by its name, and by its line where it stands in the file of another, else also by its file. */
    static String named(RuleAnalysisRule rule, RuleAnalysisRule beside) {
        String path = rule.file().text().path();
        String in = path.equals(beside.file().text().path()) ? "line " : path + ":";
        return "\"" + rule.name() + "\" (" + in + rule.tree().nameSpan().line() + ")";
    }

    /** How it was found: exactly, or by trying values in every order around all constants. */
    static String how(List<RuleAnalysisRule> rules) {
        for (RuleAnalysisRule rule : rules) {
            if (!rule.isByIntervals()) {
                return BY_BOUNDARY_VALUES;
            }
        }
        return BY_INTERVALS;
    }

    /** One point of a region that is not empty, in the variables that rules name. */
    static String point(RuleAnalysisGroup group, int region, List<RuleAnalysisRule> rules) {
        return point(group, region, names(rules));
    }

    /** One point of a region that is not empty, in some variables. */
    static String point(RuleAnalysisGroup group, int region, SortedSet<String> named) {
        int within = group.space().or(region, group.space().not(group.possible()));
        return RuleAnalysisPoint.text(group.variables(), group.widened(group.box(region), within, named), named);
    }

    static SortedSet<String> names(List<RuleAnalysisRule> rules) {
        SortedSet<String> names = new TreeSet<>();
        for (RuleAnalysisRule rule : rules) {
            names.addAll(rule.variables().keySet());
        }
        return names;
    }

    /** Texts as a list in words: {@code a, b and c}. */
    static String list(List<String> texts) {
        List<String> all = new ArrayList<>(texts);
        if (all.size() == 1) {
            return all.get(0);
        }
        String last = all.remove(all.size() - 1);
        return String.join(", ", all) + " and " + last;
    }
}

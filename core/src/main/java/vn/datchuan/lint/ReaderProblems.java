package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.io.Node;

/** What the readers of manifest and plan say, as findings. */
final class ReaderProblems {

    private static final String LIST = "one of ";

    private ReaderProblems() {}

    /**
     * The finding that a problem of a reader is.
     *
     * @param place the problem's place, its file named as findings name it
     * @param length of what stands there
     * @param agencies that the plan declares
     */
    private static LintFinding of(Problem problem, Place place, int length, Collection<String> agencies) {
        String what = problem.what();
        String expected = problem.expected();
        if (what.startsWith("unknown key ")) {
            return LintKind.UNKNOWN_KEY.at(place, length, quoted(what, 0), after(what, "\" in "), near(what, expected));
        }
        if (what.startsWith("key \"") && what.endsWith(" stands twice")) {
            return LintKind.DUPLICATE_KEY.at(place, length, quoted(what, 0));
        }
        if (what.startsWith("code \"") && what.contains(" stands at ")) {
            return LintKind.DUPLICATE_CODE.at(place, length, quoted(what, 0), between(what, " stands at ", " too"));
        }
        if (what.startsWith("code \"")) {
            return LintKind.CODE_NOT_PRINTED.at(place, length, quoted(what, 0), expected);
        }
        if (what.startsWith("section \"") && what.endsWith(" is not declared")) {
            return LintKind.UNDECLARED_SECTION.at(
                    place, length, quoted(what, 0), between(what, "\" of ", " is not declared"), near(what, expected));
        }
        if (what.startsWith("lead agency ")) {
            return LintKind.UNDECLARED_AGENCY.at(
                    place, length, quoted(what, 0), Nearest.hint(quoted(what, 0), agencies));
        }
        if (what.contains(" is an alias of ")) {
            return LintKind.AMBIGUOUS_ALIAS.at(place, length, quoted(what, 0), quoted(what, 1), quoted(what, 2));
        }
        if (what.startsWith("target \"") && what.endsWith(" cannot be read")) {
            return LintKind.UNREADABLE_TARGET.at(
                    place, length, quoted(what, 0), between(what, "\" of ", " cannot be read"));
        }
        if (what.startsWith("layer of ")) {
            return LintKind.UNKNOWN_LAYER.at(place, length, quoted(what, 0), near(what, expected));
        }
        if (expected.startsWith("a date ") && !quoted(what, 0).isEmpty()) {
            return LintKind.INVALID_DATE.at(place, length, what.substring(0, what.indexOf(" \"")), quoted(what, 0));
        }
        if (expected.startsWith("2026, ") && !quoted(what, 0).isEmpty()) {
            return LintKind.INVALID_PERIOD.at(
                    place, length, what.substring(0, what.indexOf(" \"")), quoted(what, 0), expected);
        }
        int twice = what.indexOf(" has two targets for ");
        if (twice >= 0) {
            return LintKind.SAME_PERIOD_TWICE.at(place, length, what.substring(0, twice), what.substring(twice + 21));
        }
        if (what.startsWith("id \"")) {
            return LintKind.BAD_ID.at(place, length, quoted(what, 0));
        }
        if (what.startsWith("version \"")) {
            return LintKind.BAD_VERSION.at(place, length, quoted(what, 0));
        }
        if (what.startsWith("engine \"")) {
            return LintKind.ENGINE_RANGE.at(place, length, quoted(what, 0));
        }
        if (what.startsWith("validTo ") && what.contains(" is before validFrom ")) {
            return LintKind.VALIDITY_REVERSED.at(
                    place, length, what.substring(8, what.indexOf(" is before ")), after(what, " validFrom "));
        }
        if (what.startsWith("pack ") && what.endsWith(" extends itself")) {
            String id = what.substring(5, what.indexOf(" extends "));
            return LintKind.EXTENDS_CYCLE.at(place, length, id + " → " + id);
        }
        int no = what.indexOf(" has no ");
        if (no >= 0) {
            String key = what.substring(no + 8);
            if (key.equals("vi") || key.equals("en")) {
                return LintKind.MISSING_TRANSLATION.at(place, length, what.substring(0, no), key, key);
            }
            return LintKind.MISSING_KEY.at(place, length, what.substring(0, no), key, expected);
        }
        return LintKind.INVALID_VALUE.at(place, length, what, expected.isEmpty() ? "something else" : expected);
    }

    /**
     * Adds what a reader of a file says: unknown keys first, because a key that is missing may be one that is mistyped.
     *
     * @param path of the file inside the pack
     */
    static void add(CheckedPack pack, String path, List<Problem> problems, Findings findings) {
        List<String> agencies = agencies(pack);
        List<LintFinding> others = new ArrayList<>();
        for (Problem problem : problems) {
            Place place = pack.place(path, problem.place());
            LintFinding finding = of(problem, place, pack.lengthAt(place), agencies);
            if (finding.kind().equals(LintKind.UNKNOWN_KEY.name())) {
                findings.addFollower(finding);
            } else {
                others.add(finding);
            }
        }
        for (LintFinding finding : others) {
            findings.addFollower(finding);
        }
    }

    private static List<String> agencies(CheckedPack pack) {
        List<String> names = new ArrayList<>();
        Node.Mapping plan = pack.documents().get(FileCheck.PLAN);
        if (plan != null) {
            for (Node item : Yaml.items(plan, "agencies")) {
                if (item instanceof Node.Mapping agency) {
                    names.add(Yaml.text(agency, "name"));
                }
            }
        }
        return names;
    }

    /** What stands between the quotes of the n-th quoted text, from 0; empty if there is none. */
    static String quoted(String text, int n) {
        String rest = text;
        for (int i = 0; ; i++) {
            int start = rest.indexOf('"');
            int end = start < 0 ? -1 : rest.indexOf('"', start + 1);
            if (end < 0) {
                return "";
            }
            if (i == n) {
                return rest.substring(start + 1, end);
            }
            rest = rest.substring(end + 1);
        }
    }

    private static String near(String what, String expected) {
        List<String> names = new ArrayList<>();
        if (expected.startsWith(LIST)) {
            String list = expected.substring(LIST.length()).replace("[", "").replace("]", "");
            for (String name : list.split(", ", -1)) {
                names.add(name.strip());
            }
            return Nearest.hint(quoted(what, 0), names);
        }
        return expected;
    }

    private static String after(String text, String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? "" : text.substring(at + mark.length());
    }

    private static String between(String text, String start, String end) {
        String rest = after(text, start);
        return rest.endsWith(end) ? rest.substring(0, rest.length() - end.length()) : rest;
    }
}

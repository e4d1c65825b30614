package vn.datchuan.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.datchuan.explain.Language;
import vn.datchuan.timeline.Cause;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.ReplayDifference;
import vn.datchuan.timeline.VerdictChange;

/** How a replay differs from a stored one, as text for people (đối chiếu): which inputs differ, then the changes by their cause. */
public final class DifferenceText {

    private static final int WIDTH = 120;
    private static final String INDENT = "  ";

    private DifferenceText() {}

    /** In lines of 120 characters. */
    public static String render(ReplayDifference difference, Language language) {
        ReplayWords words = new ReplayWords(language);
        StringBuilder out = new StringBuilder(1024);
        out.append(words.of("difference.title")).append('\n');
        if (difference.inputs().isEmpty()) {
            out.append(words.of("difference.sameInputs")).append('\n');
        } else {
            list(words.of("difference.inputs"), difference.inputs(), out);
        }
        out.append('\n').append(summary(difference, words)).append('\n');
        groups(difference.changes()).forEach((group, changes) -> appendGroup(group, changes, words, out));
        if (!difference.others().isEmpty()) {
            out.append('\n');
            list(words.of("difference.others"), difference.others(), out);
        }
        if (!difference.unseparated().isEmpty()) {
            out.append('\n');
            list(words.of("difference.unseparated"), difference.unseparated(), out);
        }
        return out.toString();
    }

    private static String summary(ReplayDifference difference, ReplayWords words) {
        int count = difference.changes().size();
        return count == 0
                ? words.of("difference.none")
                : count == 1
                        ? words.of("difference.summary.one")
                        : words.of("difference.summary", Map.of("count", Integer.toString(count)));
    }

    private static void list(String heading, List<String> sentences, StringBuilder out) {
        out.append(heading).append('\n');
        for (String sentence : sentences) {
            TextWidth.appendWrapped("- " + sentence, INDENT, WIDTH, out);
        }
    }

    /** Changes with the same causes. */
    private record Group(Set<Cause> causes, boolean together) {

        /** Single causes first, in their order; those without any last. */
        int order() {
            int order = causes.isEmpty() ? 1 << 20 : causes.size() << 10;
            for (Cause cause : causes) {
                order += 1 << cause.ordinal();
            }
            return order * 2 + (together ? 1 : 0);
        }
    }

    private static Map<Group, List<VerdictChange>> groups(List<VerdictChange> changes) {
        Map<Group, List<VerdictChange>> found = new LinkedHashMap<>();
        for (VerdictChange change : changes) {
            found.computeIfAbsent(new Group(change.causes(), change.together()), g -> new ArrayList<>())
                    .add(change);
        }
        Map<Integer, Group> order = new TreeMap<>();
        found.keySet().forEach(group -> order.put(group.order(), group));
        Map<Group, List<VerdictChange>> groups = new LinkedHashMap<>();
        order.values().forEach(group -> groups.put(group, found.getOrDefault(group, List.of())));
        return groups;
    }

    private static void appendGroup(Group group, List<VerdictChange> changes, ReplayWords words, StringBuilder out) {
        List<String> names = Arrays.stream(Cause.values())
                .filter(group.causes()::contains)
                .map(c -> words.language() == Language.VI
                        ? c.words().vi()
                        : c.words().en())
                .toList();
        String key = names.isEmpty()
                ? "difference.unknown"
                : names.size() == 1 ? "difference.cause" : group.together() ? "difference.together" : "difference.each";
        Map<String, String> values = Map.of(
                "cause",
                String.join(words.of(group.together() ? "and" : "or"), names),
                "count",
                Integer.toString(changes.size()));
        out.append('\n').append(words.of(key, values)).append('\n');
        for (ChangeRun run : ChangeRun.of(changes, List.of())) {
            TextWidth.appendWrapped(
                    "- " + run.key().unit() + ", " + run.what(words) + ", " + run.when(words) + ": " + run.how(words)
                            + figures(run),
                    INDENT,
                    WIDTH,
                    out);
        }
    }

    /** The figure or target where it is what changed. */
    private static String figures(ChangeRun run) {
        Optional<DatedVerdict> before = run.first().before();
        Optional<DatedVerdict> after = run.first().after();
        if (before.isEmpty() || after.isEmpty()) {
            return "";
        }
        DatedVerdict was = before.orElseThrow();
        DatedVerdict is = after.orElseThrow();
        return told(was.observed(), is.observed()) + told(was.target(), is.target());
    }

    private static String told(String was, String is) {
        return was.equals(is) ? "" : "; " + quoted(was) + " → " + quoted(is);
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "–" : "“" + text + "”";
    }
}

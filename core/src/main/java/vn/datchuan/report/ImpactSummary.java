package vn.datchuan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.datchuan.explain.Vocabulary;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.ImpactChange;
import vn.datchuan.timeline.ImpactReport;
import vn.datchuan.timeline.UsedPack;
import vn.datchuan.timeline.VerdictChange;
import vn.datchuan.verdict.Verdict;

/** The part of an impact report that a decision maker reads: how many verdicts change, in which direction, of whom, and between which packs. */
final class ImpactSummary {

    private static final String INDENT = "  ";

    private ImpactSummary() {}

    static void append(ImpactReport report, ReplayWords words, int width, StringBuilder out) {
        List<VerdictChange> changed = new ArrayList<>();
        for (ImpactChange change : report.changes()) {
            if (change.change().ofVerdict()) {
                changed.add(change.change());
            }
        }
        Map<String, String> values = Map.of(
                "judged", Integer.toString(report.judged()),
                "changed", Integer.toString(changed.size()),
                "grounds", Integer.toString(report.changes().size() - changed.size()));
        out.append('\n');
        TextWidth.appendWrapped(words.of("impact.summary", values), "", width, out);
        if (changed.isEmpty()) {
            out.append(words.of("impact.none")).append('\n');
        } else {
            directions(changed, words, out);
        }
        if (!report.changes().isEmpty()) {
            units(report.changes(), words, width, out);
        }
        packs(report, words, width, out);
    }

    /** From which verdict to which; what is worst for the unit comes first. */
    private record Direction(Optional<Verdict> before, Optional<Verdict> after) {

        static final Comparator<Direction> WORST_FIRST = Comparator.<Direction>comparingInt(d -> -d.worsening())
                .thenComparingInt(d -> -badness(d.after))
                .thenComparing(d -> d.before.map(Enum::name).orElse(""))
                .thenComparing(d -> d.after.map(Enum::name).orElse(""));

        static Direction of(VerdictChange change) {
            return new Direction(
                    change.before().map(DatedVerdict::verdict), change.after().map(DatedVerdict::verdict));
        }

        /** Above zero for the worse, below for the better; what is no longer assessed is neither. */
        int worsening() {
            return isAssessed(after) ? badness(after) - badness(before) : 0;
        }

        private static boolean isAssessed(Optional<Verdict> verdict) {
            return verdict.isPresent() && verdict.orElseThrow() != Verdict.NOT_ASSESSED;
        }

        String in(ReplayWords words) {
            return name(before, words) + " → " + name(after, words);
        }

        private static String name(Optional<Verdict> verdict, ReplayWords words) {
            return verdict.map(v -> Vocabulary.of(v, words.language())).orElseGet(() -> words.of("absent"));
        }

        private static int badness(Optional<Verdict> verdict) {
            return switch (verdict.orElse(Verdict.NOT_ASSESSED)) {
                case PASS -> 0;
                case ON_TRACK -> 1;
                case NOT_ASSESSED -> 2;
                case AT_RISK -> 3;
                case FAIL -> 4;
            };
        }
    }

    private static void directions(List<VerdictChange> changed, ReplayWords words, StringBuilder out) {
        Map<Direction, Integer> counts = new TreeMap<>(Direction.WORST_FIRST);
        for (VerdictChange change : changed) {
            counts.merge(Direction.of(change), 1, Integer::sum);
        }
        out.append('\n').append(words.of("impact.directions")).append('\n');
        counts.forEach((direction, count) -> out.append(INDENT)
                .append(" ".repeat(Math.max(0, 6 - Integer.toString(count).length())))
                .append(count)
                .append(INDENT)
                .append(direction.in(words))
                .append('\n'));
    }

    private static void units(List<ImpactChange> changes, ReplayWords words, int width, StringBuilder out) {
        Map<String, int[]> counts = new TreeMap<>();
        for (ImpactChange impact : changes) {
            VerdictChange change = impact.change();
            int worsening = Direction.of(change).worsening();
            int column = !change.ofVerdict() ? 3 : worsening > 0 ? 0 : worsening < 0 ? 1 : 2;
            counts.computeIfAbsent(change.key().unit(), u -> new int[4])[column]++;
        }
        TextTable table = new TextTable(
                List.of(
                        TextTable.Column.of(words.of("unit"), 0),
                        TextTable.Column.count(words.of("impact.worse")),
                        TextTable.Column.count(words.of("impact.better")),
                        TextTable.Column.count(words.of("impact.other")),
                        TextTable.Column.count(words.of("impact.grounds"))),
                0);
        counts.forEach((unit, of) -> {
            List<String> cells = new ArrayList<>();
            cells.add(unit);
            for (int count : of) {
                cells.add(Integer.toString(count));
            }
            table.add(cells, "");
        });
        out.append('\n').append(words.of("impact.units")).append('\n');
        table.render(width, out);
    }

    private static void packs(ImpactReport report, ReplayWords words, int width, StringBuilder out) {
        Map<String, List<UsedPack>> before = byId(report.before());
        Map<String, List<UsedPack>> after = byId(report.after());
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        if (ids.isEmpty()) {
            return;
        }
        out.append('\n').append(words.of("impact.packs")).append('\n');
        for (String id : ids) {
            List<UsedPack> was = before.getOrDefault(id, List.of());
            List<UsedPack> is = after.getOrDefault(id, List.of());
            String line = was.equals(is)
                    ? id + " " + versions(was, false, words) + ", " + words.of("impact.pack.same")
                    : id + " " + versions(was, true, words) + " → " + versions(is, true, words);
            TextWidth.appendWrapped("- " + line, INDENT, width, out);
        }
    }

    private static Map<String, List<UsedPack>> byId(List<UsedPack> packs) {
        Map<String, List<UsedPack>> byId = new LinkedHashMap<>();
        for (UsedPack pack : packs) {
            byId.computeIfAbsent(pack.id(), id -> new ArrayList<>()).add(pack);
        }
        return byId;
    }

    /** With digests where packs differ: two contents may bear one version. */
    private static String versions(List<UsedPack> packs, boolean digests, ReplayWords words) {
        if (packs.isEmpty()) {
            return words.of("impact.pack.none");
        }
        List<String> versions = new ArrayList<>();
        for (UsedPack pack : packs) {
            String digest = digests ? " (" + ReportNotes.shortened(pack.digest()) + ")" : "";
            versions.add(pack.version() + digest);
        }
        return String.join(", ", versions);
    }
}

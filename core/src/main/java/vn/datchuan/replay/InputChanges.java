package vn.datchuan.replay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.datchuan.Canonical;
import vn.datchuan.model.Measurement;
import vn.datchuan.timeline.Cause;
import vn.datchuan.timeline.ReplayInputs;
import vn.datchuan.timeline.UsedPack;

/** What is different in what two replays follow from: sentences, and which causes they can be. */
final class InputChanges {

    /** So many rows are named each way. */
    private static final int NAMED = 20;

    private final List<String> sentences = new ArrayList<>();
    private final Set<Cause> causes = EnumSet.noneOf(Cause.class);

    InputChanges(ReplayInputs before, ReplayInputs after) {
        if (!before.library().equals(after.library())) {
            add(Cause.LIBRARY, "library: " + before.library() + " before, " + after.library() + " now");
        }
        policy(before, after);
        packs(before.packs(), after.packs());
        if (!before.valuesDigest().equals(after.valuesDigest())) {
            values(before.values(), after.values());
        }
    }

    private void add(Cause cause, String sentence) {
        causes.add(cause);
        sentences.add(sentence);
    }

    private void policy(ReplayInputs before, ReplayInputs after) {
        if (!before.policy().equals(after.policy())) {
            add(Cause.POLICY, "policy: " + before.policy() + " before, " + after.policy() + " now");
        }
        SortedMap<String, BigDecimal> names = new TreeMap<>(before.parameters());
        names.putAll(after.parameters());
        for (String name : names.keySet()) {
            String was = text(before.parameters().get(name));
            String is = text(after.parameters().get(name));
            if (!was.equals(is)) {
                add(Cause.POLICY, "policy parameter " + name + ": " + was + " before, " + is + " now");
            }
        }
        if (!before.overrides().equals(after.overrides())) {
            add(Cause.POLICY, "policy: other decisions of persons than before");
        }
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "none" : number.toPlainString();
    }

    private void packs(List<UsedPack> before, List<UsedPack> after) {
        for (UsedPack pack : before) {
            Optional<UsedPack> other = other(pack, before, after);
            if (other.isEmpty()) {
                oneSided(pack, "had a part before, not now");
            } else {
                changed(pack, other.orElseThrow());
            }
        }
        for (UsedPack pack : after) {
            if (other(pack, after, before).isEmpty()) {
                oneSided(pack, "has a part now, not before");
            }
        }
    }

    /** The same pack of the other list: of the same digest or version, or the only one of the id on both sides. */
    private static Optional<UsedPack> other(UsedPack pack, List<UsedPack> own, List<UsedPack> others) {
        List<UsedPack> ofId =
                others.stream().filter(o -> o.id().equals(pack.id())).toList();
        for (UsedPack candidate : ofId) {
            if (candidate.digest().equals(pack.digest()) || candidate.version().equals(pack.version())) {
                return Optional.of(candidate);
            }
        }
        boolean single = own.stream().filter(o -> o.id().equals(pack.id())).count() == 1;
        return single && ofId.size() == 1 ? Optional.of(ofId.get(0)) : Optional.empty();
    }

    private void changed(UsedPack was, UsedPack is) {
        if (was.digest().equals(is.digest())) {
            return;
        }
        String versions = was.version().equals(is.version())
                ? "pack " + was + ": other content under the same version"
                : "pack " + was.id() + ": version " + was.version() + " before, " + is.version() + " now";
        boolean rules = !was.rulesDigest().equals(is.rulesDigest());
        boolean plan = !was.planDigest().equals(is.planDigest());
        sentences.add(versions
                + (rules && plan
                        ? "; plan and rules differ"
                        : plan ? "; the plan differs" : rules ? "; rules differ" : ""));
        if (plan) {
            causes.add(Cause.PLAN);
        }
        if (rules || !plan) {
            causes.add(Cause.PACK);
        }
    }

    private void oneSided(UsedPack pack, String how) {
        sentences.add("pack " + pack + " " + how);
        if (!pack.planDigest().isEmpty()) {
            causes.add(Cause.PLAN);
        }
        if (!pack.rulesDigest().isEmpty() || pack.planDigest().isEmpty()) {
            causes.add(Cause.PACK);
        }
    }

    private void values(List<Measurement> before, List<Measurement> after) {
        Map<String, Integer> surplus = new HashMap<>();
        before.forEach(m -> surplus.merge(Canonical.row(m), 1, Integer::sum));
        after.forEach(m -> surplus.merge(Canonical.row(m), -1, Integer::sum));
        TreeSet<String> gone = new TreeSet<>();
        TreeSet<String> come = new TreeSet<>();
        surplus.forEach((row, count) -> {
            if (count != 0) {
                (count > 0 ? gone : come).add(row);
            }
        });
        causes.add(Cause.DATA);
        sentences.add("values: " + gone.size() + " rows before that are not there now, " + come.size()
                + " rows now that were not there before");
        named("before", gone);
        named("now", come);
    }

    private void named(String when, Set<String> rows) {
        int count = 0;
        for (String row : rows) {
            if (count++ == NAMED) {
                sentences.add("row " + when + ": … and " + (rows.size() - NAMED) + " more");
                return;
            }
            sentences.add("row " + when + ": " + row.replace('\t', ' ').strip());
        }
    }

    boolean sameLibrary() {
        return !causes.contains(Cause.LIBRARY);
    }

    List<String> sentences() {
        return sentences;
    }

    Set<Cause> causes() {
        return causes;
    }
}

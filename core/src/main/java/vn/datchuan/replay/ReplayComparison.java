package vn.datchuan.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.model.Measurement;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.timeline.Cause;
import vn.datchuan.timeline.ReplayDifference;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.timeline.UsedPack;
import vn.datchuan.timeline.VerdictChange;

/**
 * Compares a stored replay with one of today, and finds the cause of each difference by running again with one input swapped at a time (đối chiếu với báo cáo
 * gốc). The stored report carries its values and thresholds; its packs must be among the versions of the new replay, or what they changed cannot always be told
 * apart.
 */
public final class ReplayComparison {

    private ReplayComparison() {}

    /**
     * Compares as of the stored days.
     *
     * @param now the packs and the policy of today, with the old versions of changed packs among the packs
     * @param values of today
     */
    public static ReplayDifference compare(ReplayReport stored, Replay now, List<Measurement> values) {
        return compare(stored, now, now.run(values, stored.days()), values);
    }

    /**
     * The same, where today's replay has been run.
     *
     * @param replayed as of the stored days
     */
    public static ReplayDifference compare(
            ReplayReport stored, Replay now, ReplayReport replayed, List<Measurement> values) {
        InputChanges inputs = new InputChanges(stored.inputs(), replayed.inputs());
        VerdictTable before = new VerdictTable(stored);
        VerdictTable after = new VerdictTable(replayed);
        List<Place> places = differences(before, after, stored.days());
        List<String> unseparated = new ArrayList<>();
        List<VerdictChange> changes = new ArrayList<>(places.size());
        if (!places.isEmpty()) {
            Swap swap = new Swap(stored, days(places), now.packs(), now, replayed.inputs(), values);
            CauseFinder finder = swapped(stored, now, before, after, swap, unseparated);
            if (finder == null) {
                finder = new ComparedDigests(
                        before, after, swap, inputs.causes(), PlanChanges.of(stored.inputs(), replayed.inputs(), now));
            }
            for (Place place : places) {
                changes.add(change(place, before, after, finder));
            }
        }
        if (inputs.sameLibrary() && changes.stream().anyMatch(c -> c.causes().contains(Cause.LIBRARY))) {
            unseparated.add(
                    "the library has the same version, and yet stored verdicts do not follow from the stored inputs:"
                            + " the report may have been changed; expected one that --verify proves");
        }
        return new ReplayDifference(
                inputs.sentences(), changes, OtherDifferences.of(stored, replayed, changes), unseparated);
    }

    /** Finds causes by swapping inputs; null where not all old inputs are at hand, and then a sentence says which. */
    private static @Nullable CauseFinder swapped(
            ReplayReport stored,
            Replay now,
            VerdictTable before,
            VerdictTable after,
            Swap packsOfToday,
            List<String> unseparated) {
        List<UsedPack> missing = OldPacks.missing(stored.inputs(), now);
        for (UsedPack pack : missing) {
            unseparated.add(
                    "pack " + pack + " (digest " + pack.digest()
                            + ") is not at hand: what its plan and its rules changed is told from digests; expected it among the packs");
        }
        if (!missing.isEmpty()) {
            return null;
        }
        try {
            Swap swap = packsOfToday.withOld(OldPacks.of(stored.inputs(), now, Set.of()));
            ReplayReport allOld = swap.report(Set.of());
            Set<String> strangers = OldPacks.strangers(stored.inputs(), allOld.inputs());
            if (!strangers.isEmpty()) {
                swap = packsOfToday.withOld(OldPacks.of(stored.inputs(), now, strangers));
                allOld = swap.report(Set.of());
            }
            return new SwappedInputs(before, after, swap, new VerdictTable(allOld));
        } catch (DatChuanException e) {
            unseparated.add("the stored inputs cannot be run again with the packs at hand: " + e.getMessage());
            return null;
        }
    }

    private static List<LocalDate> days(List<Place> places) {
        TreeSet<LocalDate> days = new TreeSet<>();
        places.forEach(place -> days.add(place.day));
        return List.copyOf(days);
    }

    private record Place(CaseKey key, LocalDate day) {}

    private static VerdictChange change(Place place, VerdictTable before, VerdictTable after, CauseFinder finder) {
        CauseFinder.Found found = finder.causes(place.key, place.day);
        return new VerdictChange(
                place.key,
                place.day,
                before.at(place.key, place.day),
                after.at(place.key, place.day),
                found.causes(),
                found.together());
    }

    private static List<Place> differences(VerdictTable before, VerdictTable after, List<LocalDate> days) {
        Set<CaseKey> keys = new LinkedHashSet<>();
        before.keys().forEach(keys::add);
        after.keys().forEach(keys::add);
        List<Place> places = new ArrayList<>();
        for (CaseKey key : keys) {
            for (LocalDate day : days) {
                if (!before.saysTheSame(after, key, day)) {
                    places.add(new Place(key, day));
                }
            }
        }
        return places;
    }
}
